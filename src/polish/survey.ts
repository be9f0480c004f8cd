import {
  ARABIC_MARKS,
  COMMON_MARKS,
  CONTROLS,
  INVISIBLES,
  isArabicLetter,
  isDigit,
  isLatin,
  isMark,
  isSpace,
  isWord,
  ODD_SPACES,
  PRESENTATION_FORMS,
  type Ranges,
} from '../arabic/characters.ts'
import type { Edit } from '../model/edit.ts'

/** White space other than the plain space. */
export const SPACE_ODD = 1 << 0
/** Two plain spaces in a row. */
export const SPACE_RUN = 1 << 1
/** A plain space at the line's start or end. */
export const SPACE_EDGE = 1 << 2
/** A format character without width. */
export const INVISIBLE = 1 << 3
/** A control character that separates nothing. */
export const CONTROL = 1 << 4
/** A quote mark of another style, `<<`, `>>`, two single marks in a row, or an ASCII mark in no clear place. */
export const QUOTE = 1 << 5
/** The stretching stroke. */
export const STRETCH = 1 << 6
/** A letter in a presentation form. */
export const PRESENTATION = 1 << 7
/** A mark that may compose with its letter, or two marks in a row, whose order may not be canonical. */
export const COMPOSABLE = 1 << 8
/** `&`, with which an entity starts. */
export const AMPERSAND = 1 << 9
/** `<` or `>`, with which a tag starts or ends. */
export const ANGLE = 1 << 10
/** Latin comma, semicolon or question mark. */
export const LATIN_MARK = 1 << 11
/** A space before a mark that belongs to the word before it. */
export const SPACE_BEFORE = 1 << 12
/** A space after an opening bracket. */
export const SPACE_AFTER = 1 << 13
/** A mark with a letter right after it, or a comma with anything but a space. */
export const GLUED_AFTER = 1 << 14
/** An opening bracket with a letter right before it. */
export const GLUED_BEFORE = 1 << 15
/** A Persian or Urdu letter that looks like an Arabic one. */
export const LOOKALIKE = 1 << 16
/** A و that belongs to no word, with a space after it. */
export const WAW_ALONE = 1 << 17
/** An ASCII quote mark; where {@link QUOTE} is not found all of these take turns, each close to its word. */
export const QUOTE_TIDY = 1 << 18

/** Units that mean something only beside certain others. */
const CLOSER = 1 << 24
const OPENER = 1 << 25
const COMMA = 1 << 26
const MARK = 1 << 27
const SINGLE = 1 << 28
const TWICE = 1 << 29
const ASCII_QUOTE = 1 << 30
const ASKS = CLOSER | OPENER | COMMA | MARK | SINGLE | TWICE | ASCII_QUOTE
const COLON = 0x3a
const BLANK = 0x20
const TWO_BLANKS = (BLANK << 16) | BLANK
const WAW_BLANK = (0x648 << 16) | BLANK
/** How far from an edit its neighbours can show something new. */
const REACH = 3

/** What each UTF-16 unit shows; 0 for the letters, digits and marks that most of a line is made of. */
const shows = new Uint32Array(0x10000)
show(ODD_SPACES, SPACE_ODD)
show(INVISIBLES, INVISIBLE)
show(CONTROLS, CONTROL)
show(PRESENTATION_FORMS, PRESENTATION)
show(ARABIC_MARKS, MARK)
show(COMMON_MARKS, COMPOSABLE)
show([0x653, 0x655], COMPOSABLE)
show(each('"'), ASCII_QUOTE)
show(each('\u201c\u201d\u201e\u201f\u00ab\u00bb\u2039\u203a\uff02\u2033'), QUOTE)
show(each('\u0640'), STRETCH)
show(each('&'), AMPERSAND)
show(each('<>'), ANGLE | TWICE)
show(each("'\u2018\u2019"), SINGLE)
show(each(',;?'), LATIN_MARK)
show(each('\u06a9\u06cc\u06c1\u06be'), LOOKALIKE)
show(each('؟:.!)]}'), CLOSER)
show(each('،؛'), CLOSER | COMMA)
show(each('([{'), OPENER)

function show(ranges: Ranges, bits: number): void {
  for (let i = 0; i + 1 < ranges.length; i += 2) {
    for (let unit = ranges[i] ?? 0; unit <= (ranges[i + 1] ?? -1); unit++) shows[unit] = at(unit) | bits
  }
}

function each(units: string): number[] {
  return [...units].flatMap((unit) => [unit.charCodeAt(0), unit.charCodeAt(0)])
}

function at(unit: number): number {
  return shows[unit] ?? 0
}

/**
 * Looks through a line once for anything a rule could want to change.
 *
 * @param text any string
 * @param start where the line begins in it
 * @param end where it ends
 * @returns the bits above of all that was found; 0 for a line that needs nothing
 */
export function survey(text: string, start = 0, end = text.length): number {
  let found = 0
  let before = 0
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i)
    const shown = shows[unit] ?? 0
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
