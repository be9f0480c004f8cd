import { isArabicLetter, isDigit, isLatin, isMark, isSpace, isWord } from '../arabic/characters.ts'
import type { Edit } from '../model/edit.ts'
import {
  COMPOSABLE,
  GLUED_AFTER,
  GLUED_BEFORE,
  QUOTE,
  QUOTE_TIDY,
  SPACE_AFTER,
  SPACE_BEFORE,
  SPACE_EDGE,
  SPACE_RUN,
  WAW_ALONE,
} from './bits.ts'
import { ASCII_QUOTE, ASKS, CLOSER, COMMA, MARK, OPENER, SINGLE, signs, TWICE } from './signs.ts'

const BLANK = 0x20
const TWO_BLANKS = (BLANK << 16) | BLANK
const WAW_BLANK = (0x648 << 16) | BLANK
/** How far from an edit its neighbours can show something new. */
const REACH = 3
const COLON = 0x3a

/**
 * Looks through a line once for anything a rule could want to change.
 *
 * @param text any string
 * @param start where the line begins in it
 * @param end where it ends
 * @returns the bits (see `bits.ts`) of all that was found; 0 for a line that needs nothing
 */
export function survey(text: string, start = 0, end = text.length): number {
  let found = 0
  let before = 0
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i)
    const shown = signs[unit] ?? 0
    if (shown !== 0) found |= (shown & ASKS) === 0 ? shown : shown | beside(text, start, i, end)
    // Both at once: spaces are too many and too irregular for a test of their own.
    const pair = (before << 16) | unit
    if (pair === TWO_BLANKS) found |= SPACE_RUN
    else if (pair === WAW_BLANK && (i - 2 < start || !isArabicLetter(text.charCodeAt(i - 2))))
      found |= WAW_ALONE
    before = unit
  }
  if (before === BLANK || (end > start && text.charCodeAt(start) === BLANK)) found |= SPACE_EDGE
  if ((found & ASCII_QUOTE) !== 0) found |= quotesOf(text.slice(start, end))
  return found & ~ASKS
}

/**
 * Looks at what edits left behind: the bits of the new text around each of them. Bits that hang on the whole line
 * may be missing or too many.
 */
export function surveyAround(text: string, edits: readonly Edit[]): number {
  let found = 0
  let grown = 0
  for (const { start, end, now } of edits) {
    const from = Math.max(0, start + grown - REACH)
    const to = Math.min(text.length, start + grown + now.length + REACH)
    const here = survey(text, from, to)
    found |= from === 0 || to === text.length ? here : here & ~SPACE_EDGE
    grown += now.length - (end - start)
  }
  return found
}

/** What a unit shows together with its neighbours. */
function beside(text: string, start: number, i: number, end: number): number {
  const unit = text.charCodeAt(i)
  const before = i > start ? text.charCodeAt(i - 1) : NaN
  const after = i + 1 < end ? text.charCodeAt(i + 1) : NaN
  const shown = at(unit)
  if ((shown & CLOSER) !== 0) return besideCloser(before, after, (shown & COMMA) !== 0)
  if ((shown & OPENER) !== 0) return besideOpener(before, after)
  if ((shown & MARK) !== 0) return isMark(after) ? COMPOSABLE : 0
  if ((shown & TWICE) !== 0) return unit === after ? QUOTE : 0
  return (shown & SINGLE) !== 0 && (at(after) & SINGLE) !== 0 ? QUOTE : 0
}

function besideCloser(before: number, after: number, comma: boolean): number {
  const glued =
    isArabicLetter(after) || (comma && (isDigit(after) || isLatin(after) || (at(after) & OPENER) !== 0))
  return (before === BLANK ? SPACE_BEFORE : 0) | (glued ? GLUED_AFTER : 0)
}

function besideOpener(before: number, after: number): number {
  const glued = isArabicLetter(before) || isMark(before)
  return (isSpace(after) ? SPACE_AFTER : 0) | (glued ? GLUED_BEFORE : 0)
}

/** Whether the ASCII quote marks of a line take turns, each right beside its words. */
function quotesOf(line: string): number {
  let quoted = false
  for (let i = line.indexOf('"'); i >= 0; i = line.indexOf('"', i + 1)) {
    const before = i > 0 ? line.charCodeAt(i - 1) : BLANK
    const after = i + 1 < line.length ? line.charCodeAt(i + 1) : BLANK
    if (!(quoted ? isTidyClose(before, after) : isTidyOpen(before, after))) return QUOTE
    quoted = !quoted
  }
  return quoted ? QUOTE : QUOTE_TIDY
}

function isTidyOpen(before: number, after: number): boolean {
  return (before === BLANK || (at(before) & OPENER) !== 0) && isWord(after)
}

function isTidyClose(before: number, after: number): boolean {
  const ends = isWord(before) || ((at(before) & CLOSER) !== 0 && before !== COLON)
  return ends && (after === BLANK || (at(after) & CLOSER) !== 0)
}

function at(unit: number): number {
  return signs[unit] ?? 0
}
