import { textOf } from '../arabic/text-of.ts'
import type { BadBytes, Encoding } from '../model/source.ts'
import { toHex } from './hex.ts'
import { REPLACEMENT } from './reading.ts'

/** How many bytes from the start are looked at: a page shows its encoding in the first line. */
const SAMPLE = 512

/** Shares of the pairs in which the high byte looks like one, at least, and the low byte, at most. */
const LEAST = 0.8
const MOST = 0.1

/**
 * UTF-16 without a byte order mark, told by its high bytes: in an Arabic page nearly all are 06 (Arabic) or 00
 * (spaces, digits, Latin), and hardly any low byte is.
 *
 * @returns the byte order, or null where the bytes are no UTF-16
 */
export function utf16Order(bytes: Uint8Array): Extract<Encoding, 'utf-16le' | 'utf-16be'> | null {
  const pairs = Math.min(bytes.length, SAMPLE) >> 1
  if (pairs < 2) return null
  let even = 0
  let odd = 0
  for (let at = 0; at < pairs; at++) {
    if (isHighByte(bytes[2 * at])) even++
    if (isHighByte(bytes[2 * at + 1])) odd++
    // What is no UTF-16 shows it early: too few are left to make up for it.
    if (Math.max(even, odd) + pairs - at - 1 < LEAST * pairs) return null
  }
  if (odd >= LEAST * pairs && even <= MOST * pairs) return 'utf-16le'
  if (even >= LEAST * pairs && odd <= MOST * pairs) return 'utf-16be'
  return null
}

function isHighByte(byte: number | undefined): boolean {
  return byte === 0x06 || byte === 0x00
}

/**
 * Reads bytes as UTF-16. A surrogate without its partner and an odd last byte are bad bytes.
 *
 * @param from where the text begins, past a byte order mark
 */
export function readUtf16(
  bytes: Uint8Array,
  from: number,
  big: boolean,
): { text: string; badBytes: readonly BadBytes[] } {
  const units = new Uint16Array((bytes.length - from + 1) >> 1)
  const badBytes: BadBytes[] = []
  for (let at = 0; at < units.length; at++) {
    const offset = from + 2 * at
    const unit = unitAt(bytes, offset, big)
    if (unit !== null && isPaired(unit, unitAt(bytes, offset - 2, big), unitAt(bytes, offset + 2, big), at)) {
      units[at] = unit
    } else {
      units[at] = REPLACEMENT
      badBytes.push({ at, offset, hex: toHex(bytes, offset, Math.min(offset + 2, bytes.length)) })
    }
  }
  return { text: textOf(units), badBytes }
}

function unitAt(bytes: Uint8Array, offset: number, big: boolean): number | null {
  const first = bytes[offset]
  const second = bytes[offset + 1]
  if (first === undefined || second === undefined) return null
  return big ? (first << 8) | second : (second << 8) | first
}

/** True for anything but a lone surrogate. High and low surrogates cannot pair twice, so looking at neighbours is enough. */
function isPaired(unit: number, before: number | null, after: number | null, at: number): boolean {
  const kind = unit & 0xfc00
  if (kind === 0xd800) return after !== null && (after & 0xfc00) === 0xdc00
  if (kind === 0xdc00) return at > 0 && before !== null && (before & 0xfc00) === 0xd800
  return true
}

/** The bytes of a text in UTF-16, without a byte order mark. */
export function writeUtf16(text: string, big: boolean): Uint8Array {
  const bytes = new Uint8Array(2 * text.length)
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    bytes[2 * at] = big ? unit >> 8 : unit & 0xff
    bytes[2 * at + 1] = big ? unit & 0xff : unit >> 8
  }
  return bytes
}
