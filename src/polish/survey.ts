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
const SPACE = 1 << 23
const CLOSER = 1 << 24
const OPENER = 1 << 25
const COMMA = 1 << 26
const MARK = 1 << 27
const SINGLE = 1 << 28
const TWICE = 1 << 29
const ASCII_QUOTE = 1 << 30
const ASKS = SPACE | CLOSER | OPENER | COMMA | MARK | SINGLE | TWICE | ASCII_QUOTE
const WAW = 0x648
const COLON = 0x3a

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
show(each(' '), SPACE)
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
  let quoted = false
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i)
    const shown = shows[unit]
    if (shown === SPACE) {
      if (before === WAW || before === 0x20) found |= besideSpace(text, start, i)
    } else if (shown !== 0 && shown !== undefined) {
      if ((shown & ASKS) === 0) found |= shown
      else if (shown === ASCII_QUOTE) {
        found |= isTidy(text, start, i, end, quoted) ? QUOTE_TIDY : QUOTE
        quoted = !quoted
      } else found |= shown | beside(text, start, i, end, shown)
    }
    before = unit
  }
  if ((end > start && text.charCodeAt(start) === 0x20) || before === 0x20) found |= SPACE_EDGE
  return (quoted ? found | QUOTE : found) & ~ASKS
}

/** What a unit shows together with its neighbours. */
function beside(text: string, start: number, i: number, end: number, shown: number): number {
  const before = i > start ? text.charCodeAt(i - 1) : NaN
  const after = i + 1 < end ? text.charCodeAt(i + 1) : NaN
  if ((shown & CLOSER) !== 0)
    return (before === 0x20 ? SPACE_BEFORE : 0) | (isGlued(after, shown) ? GLUED_AFTER : 0)
  if ((shown & MARK) !== 0) return isMark(after) ? COMPOSABLE : 0
  if ((shown & OPENER) !== 0) {
    return (isSpace(after) ? SPACE_AFTER : 0) | (isArabicLetter(before) || isMark(before) ? GLUED_BEFORE : 0)
  }
  if ((shown & TWICE) !== 0) return text.charCodeAt(i) === after ? QUOTE : 0
  return (at(after) & SINGLE) !== 0 ? QUOTE : 0
}

/** What a space shows that stands after a و or another space. */
function besideSpace(text: string, start: number, i: number): number {
  if (text.charCodeAt(i - 1) === 0x20) return SPACE_RUN
  return i - 2 < start || !isArabicLetter(text.charCodeAt(i - 2)) ? WAW_ALONE : 0
}

function isGlued(after: number, shown: number): boolean {
  if (isArabicLetter(after)) return true
  return (shown & COMMA) !== 0 && (isDigit(after) || isLatin(after) || (at(after) & OPENER) !== 0)
}

/** Whether an ASCII quote mark stands right before or after its words, as its turn demands. */
function isTidy(text: string, start: number, i: number, end: number, quoted: boolean): boolean {
  const before = i > start ? text.charCodeAt(i - 1) : 0x20
  const after = i + 1 < end ? text.charCodeAt(i + 1) : 0x20
  if (!quoted) return (at(before) & (SPACE | OPENER)) !== 0 && isWord(after)
  return (
    (isWord(before) || ((at(before) & CLOSER) !== 0 && before !== COLON)) &&
    (at(after) & (SPACE | CLOSER)) !== 0
  )
}
