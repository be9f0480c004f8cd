import { promisify } from 'node:util'
import { deflateRaw } from 'node:zlib'

const compress = promisify(deflateRaw)

/** A part of the data as it stands in the page: JSON, deflated, in base64, in an element that no browser runs. */
async function partOf(json: string, attributes: string): Promise<string> {
  const packed = await compress(json, { level: 9 })
  return `<script type="text/plain" ${attributes}>${packed.toString('base64')}</script>\n`
}

/** One value as a part of its own. */
export function onePart(name: string, value: object): Promise<string> {
  return partOf(JSON.stringify(value), `data-part="${name}"`)
}

/** Cuts a list that comes one by one into parts, each compressed while the next one grows; none is held longer than that. */
export class Parts {
  /** How many values each part holds. */
  readonly sizes: number[] = []
  private values: string[] = []
  private units = 0
  private compressed: Promise<void> = Promise.resolve()
  private readonly name: string
  private readonly most: number
  private readonly mostUnits: number
  private readonly take: (part: string) => void

  /**
   * @param most values a part holds at most
   * @param mostUnits UTF-16 units of JSON after which a part is closed
   * @param take is given each part, in order
   */
  constructor(name: string, most: number, mostUnits: number, take: (part: string) => void) {
    this.name = name
    this.most = most
    this.mostUnits = mostUnits
    this.take = take
  }

  async add(value: object): Promise<void> {
    const json = JSON.stringify(value)
    this.values.push(json)
    this.units += json.length
    if (this.values.length >= this.most || this.units >= this.mostUnits) await this.close()
  }

  async end(): Promise<void> {
    if (this.values.length > 0) await this.close()
    await this.compressed
  }

  private async close(): Promise<void> {
    const json = `[${this.values.join(',')}]`
    this.sizes.push(this.values.length)
    this.values = []
    this.units = 0
    await this.compressed
    this.compressed = partOf(json, `data-part="${this.name}"`).then(this.take)
    // Nobody waits for it yet: what fails is thrown at the next part.
    this.compressed.catch(() => {})
  }
}
