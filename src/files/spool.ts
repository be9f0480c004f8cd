import { deflateRawSync, inflateRawSync } from 'node:zlib'

/** UTF-16 units that are compressed at a time: enough to lose little by it, few enough to be held twice. */
const PART = 256 * 1024
/** The fastest: of what is said of pages it leaves a tenth. */
const LEVEL = 1

/**
 * A long list of plain data that is written once and read from front to end: JSON, compressed, outside the heap. What is
 * said of 20,000 pages takes 2 MB so, and 80 as objects.
 */
export class Spool<T> implements Iterable<T> {
  private readonly parts: Uint8Array[] = []
  private rows: string[] = []
  private units = 0

  /** @param one plain data, as JSON knows it */
  add(one: T): void {
    const row = JSON.stringify(one)
    this.rows.push(row)
    this.units += row.length
    if (this.units < PART) return
    this.parts.push(deflateRawSync(this.rows.join('\n'), { level: LEVEL }))
    this.rows = []
    this.units = 0
  }

  *[Symbol.iterator](): Generator<T, void> {
    for (const part of this.parts) yield* parsed<T>(inflateRawSync(part).toString('utf8').split('\n'))
    yield* parsed<T>(this.rows)
  }
}

function* parsed<T>(rows: readonly string[]): Generator<T, void> {
  for (const row of rows) yield JSON.parse(row)
}
