import { textOf } from '../arabic/text-of.ts'
import type { BadBytes } from '../model/source.ts'
import { type CharsetName, charset } from './charsets.ts'
import { toHex } from './hex.ts'
import { REPLACEMENT } from './reading.ts'

/** The text of bytes in an encoding of one byte a character; U+FFFD for bytes that are none of its characters. */
export function textOfOneByte(bytes: Uint8Array, name: CharsetName): string {
  const table = charset(name).units
  const units = new Uint16Array(bytes.length)
  for (let at = 0; at < bytes.length; at++) units[at] = table[bytes[at] ?? 0] ?? REPLACEMENT
  return textOf(units)
}

/** Reads bytes in an encoding of one byte a character; bytes that are none of its characters are bad bytes. */
export function readOneByte(
  bytes: Uint8Array,
  name: CharsetName,
): { text: string; badBytes: readonly BadBytes[]; twins: readonly number[] } {
  const table = charset(name).units
  const text = textOfOneByte(bytes, name)
  const badBytes: BadBytes[] = []
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) {
    badBytes.push({ at, offset: at, hex: toHex(bytes, at, at + 1) })
  }
  return { text, badBytes, twins: name === 'x-mac-arabic' ? twinRuns(bytes, table) : [] }
}

/** The bytes of a text in an encoding of one byte a character, or null where a character is not in it. */
export function writeOneByte(text: string, name: CharsetName): Uint8Array | null {
  const table = charset(name).bytes
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) {
    const byte = table.get(text.charCodeAt(at))
    if (byte === undefined) return null
    bytes[at] = byte
  }
  return bytes
}

/**
 * Which byte was used for the characters that MacArabic has twice, as `20` and `a0` for the space: lengths of
 * runs, of the low byte, the high byte, the low byte … in turn. The last run of low bytes is left out, so that
 * the list is empty for a file that never uses the high ones.
 */
function twinRuns(bytes: Uint8Array, table: Uint16Array): number[] {
  const runs: number[] = []
  let high = false
  let length = 0
  for (const byte of bytes) {
    if (!hasTwin(byte & 0x7f, table)) continue
    if (byte >= 0x80 !== high) {
      runs.push(length)
      high = !high
      length = 0
    }
    length++
  }
  if (high) runs.push(length)
  return runs
}

/** Sets the top bit again where the runs say so; changes `bytes` in place. */
export function setTwins(bytes: Uint8Array, runs: readonly number[]): void {
  const table = charset('x-mac-arabic').units
  let run = 0
  let left = runs[0] ?? Number.POSITIVE_INFINITY
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    if (byte >= 0x80 || !hasTwin(byte, table)) continue
    while (left === 0) left = runs[++run] ?? Number.POSITIVE_INFINITY
    if (run % 2 === 1) bytes[at] = byte | 0x80
    left--
  }
}

function hasTwin(low: number, table: Uint16Array): boolean {
  return table[low | 0x80] === low
}
