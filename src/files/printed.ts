import { linePieces } from '../write.ts'
import { encoded } from './encoded.ts'

/** Bytes of a record whose article is printed in pieces. */
export const LARGE = 1024 * 1024

/** Articles as they are printed, one a line. */
export class Printed {
  private readonly parts: Uint8Array[] = []
  private rows: string[] = []

  /** @param bytes how large the record's text is: of a huge one the whole article is not held as a string, too */
  add(article: object, bytes: number): void {
    if (bytes <= LARGE) {
      this.rows.push(`${JSON.stringify(article)}\n`)
      return
    }
    this.flush()
    for (const part of encoded(linePieces(article))) this.parts.push(Buffer.from(part))
    this.rows.push('\n')
  }

  end(): readonly Uint8Array[] {
    this.flush()
    return this.parts
  }

  private flush(): void {
    if (this.rows.length > 0) this.parts.push(Buffer.from(this.rows.join('')))
    this.rows = []
  }
}
