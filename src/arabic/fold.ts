import {
  classes,
  DROP,
  FOLDED,
  isWordCharacter,
  learn,
  NEXT,
  SPACE,
  STANDS,
  UNKNOWN,
  UNMET,
} from './fold-table.ts'
import { textOf } from './text-of.ts'

/*
 * The key under which two lines are "the same": letters and digits only, spelling variants of the Arabic press folded.
 * Numbers, negations and names stay in it, so lines that differ in one of them never share a key.
 */

/** Letters in the shape of their place in a word, which stand for one letter or two. */
const PRESENTATION_ALL = /[\ufb50-\ufdff\ufe70-\ufefc]/g
/** Marks that make another letter of the one before them: maddah, the hamzas, accents of Latin letters. */
const COMBINING = /[\u0300-\u036f\u0653-\u0655]/
const COMBINING_ALL = /[\u0300-\u036f\u0653-\u0655]/g
/** What is dropped anyway and may stand between a letter and such a mark. A stroke is none of it: it carries its marks. */
const BETWEEN_ALL =
  /[\0-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\xad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g
/** What is over the thirty marks that any writing needs on a letter (UAX #15): sorting a long pile takes its square. */
const PILE_ALL = /(\p{M}{30})\p{M}+/gu

function isPresentation(unit: number): boolean {
  return (unit >= 0xfb50 && unit <= 0xfdff) || (unit >= 0xfe70 && unit <= 0xfefc)
}

function isCombining(unit: number): boolean {
  return (unit >= 0x0300 && unit <= 0x036f) || (unit >= 0x0653 && unit <= 0x0655)
}

let buffer = new Uint16Array(4096)

/**
 * Folds a text to its key.
 *
 * @param text any text, in one line or many
 * @returns words of letters and digits, one space between them, none at the ends: marks, tatweel and invisible
 *   characters dropped, أإآٱ→ا, ى→ي, ة→ه, Persian look-alikes and presentation forms mapped, digits as ASCII, Latin in
 *   lower case, a detached و joined to the word after it. `fold(fold(x)) = fold(x)`.
 */
export function fold(text: string): string {
  return stringOf(foldIntoBuffer(text))
}

const LOOSE_SPACE = /(?<!\d) | (?!\d)/g

/**
 * A key without the spaces between its words, for names that are printed together or apart (`عبد الله`, `عبدالله`).
 * Between two numbers the space stays.
 */
export function squash(key: string): string {
  return key.replace(LOOSE_SPACE, '')
}

/** Folds into the shared buffer; gives the key's length. */
function foldIntoBuffer(text: string): number {
  const fast = fillFast(text)
  if (fast >= 0) return fast
  const length = fill(text)
  return length < 0 ? fill(settled(text)) : length
}

/** Letters for presentation forms and for letters with a combining mark; what is left of those marks is dropped. */
function settled(text: string): string {
  // A mark in a form of its own comes with a stroke that is not in the text.
  const unshaped = text.replace(PRESENTATION_ALL, (char) => char.normalize('NFKC').replace('\u0640', ''))
  const source = COMBINING.test(unshaped)
    ? unshaped.replace(BETWEEN_ALL, '').replace(PILE_ALL, '$1').normalize('NFC')
    : unshaped
  return source.replace(COMBINING_ALL, '').replace(PRESENTATION_ALL, ' ')
}

/** Stands for a letter outside the BMP, which keeps both halves; no table value is as large. */
const PAIR = 0x10000

/** What becomes of a unit that the table does not know: {@link PAIR}, or -1 where letters must be settled first. */
function meet(source: string, at: number, unit: number): number {
  if (isPresentation(unit) || isCombining(unit)) return -1
  if (unit < 0xd800 || unit > 0xdfff) return learn(unit)
  const point = source.codePointAt(at) ?? 0
  // Emoji and lone halves separate words as marks do.
  return point > 0xffff && isWordCharacter(String.fromCodePoint(point)) ? PAIR : SPACE
}

/** Writes the folded units into the buffer; gives how many there are, or -1 where a unit is not met yet. */
function fillFast(source: string): number {
  if (buffer.length < source.length) buffer = new Uint16Array(source.length * 2)
  const out = buffer
  const classOf = classes
  const folded = FOLDED
  const next = NEXT
  const stands = STANDS
  let length = 0
  let state = 0
  let seen = 0
  for (let i = 0; i < source.length; i++) {
    const unit = source.charCodeAt(i)
    const kind = classOf[unit] as number
    seen |= kind
    const step = (state << 2) | (kind & 3)
    out[length] = folded[unit] as number
    length += (stands >> step) & 1
    state = (next >> (step << 1)) & 3
  }
  if ((seen & UNMET) !== 0) return -1
  return length > 0 && out[length - 1] === SPACE ? length - 1 : length
}

const WAW = 0x0648

/** Writes the folded units into the buffer; gives how many there are, or -1 where letters must be settled first. */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: one loop, since a call a character costs more than the work.
function fill(source: string): number {
  if (buffer.length < source.length) buffer = new Uint16Array(source.length * 2)
  const out = buffer
  const table = FOLDED
  let length = 0
  let onlyWaw = true
  for (let i = 0; i < source.length; i++) {
    const unit = source.charCodeAt(i)
    let value = table[unit] as number
    if (value === UNKNOWN) {
      value = meet(source, i, unit)
      if (value < 0) return -1
      if (value === PAIR) {
        out[length++] = unit
        value = source.charCodeAt(++i)
      }
    }
    if (value === DROP) continue
    if (value === SPACE) {
      // A lone و belongs to the word that follows, be that another one; keeping it open joins the two.
      if (onlyWaw) continue
      out[length++] = SPACE
      onlyWaw = true
      continue
    }
    if (value !== WAW) onlyWaw = false
    out[length++] = value
  }
  return length > 0 && out[length - 1] === SPACE ? length - 1 : length
}

/** Below this the decoder takes longer to call than to work. */
const SHORT = 32
/** What is decoded has no half of a pair, which a decoder would replace. */
const decoder = new TextDecoder('utf-16le', { ignoreBOM: true })

function stringOf(length: number): string {
  return length < SHORT ? textOf(buffer, length) : decoder.decode(buffer.subarray(0, length))
}

/** How many letters and digits a key has: its length without the spaces. */
export function lettersOf(key: string): number {
  let spaces = 0
  for (let i = 0; i < key.length; i++) if (key.charCodeAt(i) === SPACE) spaces++
  return key.length - spaces
}
