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
  // Four bytes at a time, three times as fast as one by one: most fours hold no control character of any kind.
  const first = Math.min(length, -bytes.byteOffset & 3)
  const count = (length - first) >> 2
  const fours = count > 0 ? new Int32Array(bytes.buffer, bytes.byteOffset + first, count) : NO_FOURS
  let found = kindsIn(bytes, 0, first, 0)
  for (let at = 0; at < count; at++) {
    if (hasControl(fours[at] as number)) found = kindsIn(bytes, first + 4 * at, first + 4 * at + 4, found)
  }
  found = kindsIn(bytes, first + 4 * count, length, found)
  const controls = found >> 1
  return (found & NUL) !== 0 || (controls > 1 && controls > MOST_CONTROLS * length)
}

const NO_FOURS = new Int32Array(0)

/** Whether any of four bytes lies below 20 or is 7F, those included that do occur in text. */
function hasControl(four: number): boolean {
  const deletes = four ^ 0x7f7f7f7f
  const below = (four - 0x20202020) & ~four
  return ((below | ((deletes - 0x01010101) & ~deletes)) & 0x80808080) !== 0
}

const NUL = 1
const CONTROL = 2
const kinds = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte === 0 ? NUL : isControl(byte) ? CONTROL : 0,
)

/** Adds what bytes from `start` up to `end` are: whether any is NUL in the lowest bit, how many are controls above it. */
function kindsIn(bytes: Uint8Array, start: number, end: number, found: number): number {
  let sum = found
  for (let at = start; at < end; at++) {
    const kind = kinds[bytes[at] as number] as number
    sum = kind === NUL ? sum | NUL : sum + kind
  }
  return sum
}

/** Tab, line ends, form feed, U+001A (a DOS end of file that scrapers leave) and escape do occur in text. */
function isControl(byte: number): boolean {
  return byte < 0x20 ? !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1a && byte !== 0x1b : byte === 0x7f
}
