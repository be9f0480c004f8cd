import type { BadBytes } from '../model/source.ts'
import { toHex } from './hex.ts'

/** UTF-8 text of bytes, or null where they are not valid UTF-8. A byte order mark stays in the text. */
export function utf8OrNull(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}

/** UTF-8 text of bytes of any kind: each ill-formed run becomes one U+FFFD. A byte order mark stays in the text. */
export function utf8Lossy(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}

/**
 * The runs that {@link utf8Lossy} replaces, with the place of each in the bytes and in its text.
 *
 * @param from where the text begins, past a byte order mark; offsets in bytes still count from the file's start
 */
export function badUtf8(bytes: Uint8Array, from: number): BadBytes[] {
  const bad: BadBytes[] = []
  let at = 0
  let offset = from
  while (offset < bytes.length) {
    const length = wellFormed(bytes, offset)
    if (length > 0) {
      at += length === 4 ? 2 : 1
      offset += length
      continue
    }
    const end = offset + illFormed(bytes, offset)
    bad.push({ at, offset, hex: toHex(bytes, offset, end) })
    at++
    offset = end
  }
  return bad
}

/** Length of the character at `offset`, 0 where none is well formed. */
function wellFormed(bytes: Uint8Array, offset: number): number {
  const wanted = lengthFor(bytes[offset] ?? 0)
  return wanted > 0 && goodPart(bytes, offset, wanted) === wanted ? wanted : 0
}

/** Length of the ill-formed run at `offset`: what could have begun a character, and one byte at least (WHATWG). */
function illFormed(bytes: Uint8Array, offset: number): number {
  const wanted = lengthFor(bytes[offset] ?? 0)
  return wanted === 0 ? 1 : goodPart(bytes, offset, wanted)
}

/** How many of the `wanted` bytes of a character really stand there, its first byte counted. */
function goodPart(bytes: Uint8Array, offset: number, wanted: number): number {
  let length = 1
  while (length < wanted) {
    const byte = bytes[offset + length]
    if (byte === undefined || !continues(bytes[offset] ?? 0, byte, length)) break
    length++
  }
  return length
}

function lengthFor(lead: number): number {
  if (lead < 0x80) return 1
  if (lead < 0xc2 || lead > 0xf4) return 0
  if (lead < 0xe0) return 2
  return lead < 0xf0 ? 3 : 4
}

/** Unicode, table 3-7: the second byte has a narrower range behind E0, ED, F0 and F4. */
function continues(lead: number, byte: number, place: number): boolean {
  let low = 0x80
  let high = 0xbf
  if (place === 1) {
    if (lead === 0xe0) low = 0xa0
    if (lead === 0xed) high = 0x9f
    if (lead === 0xf0) low = 0x90
    if (lead === 0xf4) high = 0x8f
  }
  return byte >= low && byte <= high
}
