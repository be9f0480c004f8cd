import { bomEncoding } from './read.ts'
import { utf16Order } from './utf-16.ts'

/** How far to look, as git and grep do. */
const HEAD = 8000

/** Share of control characters from which on bytes are no text. Compressed data has 10 %, pages have none. */
const MOST_CONTROLS = 0.05

/**
 * Whether bytes are no text at all: an image, an archive, a database.
 *
 * True where a NUL byte stands in the first 8,000 bytes and they are no UTF-16, or where many of them are control
 * characters. {@link decode} reads such bytes all the same; this is for those who want to refuse the file.
 */
export function looksBinary(bytes: Uint8Array): boolean {
  const encoding = bomEncoding(bytes) ?? utf16Order(bytes)
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return false
  const length = Math.min(bytes.length, HEAD)
  const kindOf = kinds
  let controls = 0
  let seen = 0
  for (let at = 0; at < length; at++) {
    const kind = kindOf[bytes[at] as number] as number
    seen |= kind
    controls += kind & CONTROL
  }
  if ((seen & NUL) !== 0) return true
  return controls > 1 && controls > MOST_CONTROLS * length
}

const CONTROL = 1
const NUL = 2
const kinds = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte === 0 ? NUL : isControl(byte) ? CONTROL : 0,
)

/** Tab, line ends, form feed, U+001A (a DOS end of file that scrapers leave) and escape do occur in text. */
function isControl(byte: number): boolean {
  return byte < 0x20 ? !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1a && byte !== 0x1b : byte === 0x7f
}
