import type { BadBytes, Stretch } from '../model/source.ts'
import { textOfOneByte } from './one-byte.ts'
import { isArabic, plausibility } from './plausibility.ts'
import { bomOf } from './read.ts'
import type { Reading } from './reading.ts'
import { badUtf8, utf8Lossy, utf8OrNull } from './utf-8.ts'

const LF = 0x0a
const CR = 0x0d

/** So many Arabic letters in UTF-8 are no accident of another encoding, whose bytes make a pair like `ط§` now and then. */
const LEAST_ARABIC = 8
/** A line is read in the other encoding where that saves so many bits: four or five letters' worth. */
const LEAST_GAIN = 40

/**
 * Reads a page of UTF-8 in which some lines are windows-1256, as templates of one age and texts of another make them.
 *
 * @param bytes no valid UTF-8 as a whole
 * @param lossy what they are as UTF-8 with bad bytes
 * @returns null where there is no such line
 */
export function readMixed(bytes: Uint8Array, lossy: string): Reading | null {
  if (plausibility(lossy).arabic < LEAST_ARABIC) return null
  const bom = lossy.charCodeAt(0) === 0xfeff
  const lines = linesOf(bytes, bom ? bomOf('utf-8').length : 0)
  if (!lines.some(({ reading }) => reading === 'other')) return null
  const mixed: Stretch[] = []
  const badBytes: BadBytes[] = []
  let at = 0
  for (const { text, reading, start, end } of lines) {
    if (reading === 'other') mixed.push({ at, length: text.length, offset: start })
    else if (reading === 'broken')
      for (const bad of shifted(badUtf8(bytes.subarray(start, end), 0), at, start)) badBytes.push(bad)
    at += text.length
  }
  return { encoding: 'utf-8', text: lines.map(({ text }) => text).join(''), bom, badBytes, twins: [], mixed }
}

/** A line of a page, its line end included. */
interface Line {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Valid UTF-8, UTF-8 with bad bytes, or the other encoding. */
  readonly reading: 'valid' | 'broken' | 'other'
}

function linesOf(bytes: Uint8Array, from: number): Line[] {
  const lines: Line[] = []
  for (let start = from; start < bytes.length; ) {
    const end = lineEnd(bytes, start)
    lines.push({ start, end, ...readLine(bytes.subarray(start, end)) })
    start = end
  }
  return lines
}

/** Just past the line that starts at an offset, its line end included: that is ASCII in both. */
function lineEnd(bytes: Uint8Array, start: number): number {
  let end = start
  while (end < bytes.length && bytes[end] !== LF && bytes[end] !== CR) end++
  while (end < bytes.length && (bytes[end] === LF || bytes[end] === CR)) end++
  return end
}

function readLine(line: Uint8Array): Pick<Line, 'text' | 'reading'> {
  const valid = utf8OrNull(line)
  if (valid !== null) return { text: valid, reading: 'valid' }
  const broken = utf8Lossy(line)
  const other = textOfOneByte(line, 'windows-1256')
  return isWindows1256(line, broken, other)
    ? { text: other, reading: 'other' }
    : { text: broken, reading: 'broken' }
}

/** Any bytes at all can be read as windows-1256, lines of Turkish and of ISO-8859-6 too; what it makes must be Arabic. */
function isWindows1256(line: Uint8Array, broken: string, other: string): boolean {
  const found = plausibility(other)
  if (!isArabic(found) || plausibility(broken).bits - found.bits < LEAST_GAIN) return false
  return found.bits <= plausibility(textOfOneByte(line, 'iso-8859-6')).bits
}

function shifted(bad: readonly BadBytes[], at: number, offset: number): BadBytes[] {
  return bad.map((one) => ({ at: one.at + at, offset: one.offset + offset, hex: one.hex }))
}
