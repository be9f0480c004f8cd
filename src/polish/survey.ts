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
/** A double quote mark of any style, `<<`, `>>` or two single marks in a row. */
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

/** Units that mean something only beside certain others. */
const SPACE = 1 << 24
const CLOSER = 1 << 25
const OPENER = 1 << 26
const COMMA = 1 << 27
const MARK = 1 << 28
const SINGLE = 1 << 29
const TWICE = 1 << 30
const ASKS = SPACE | CLOSER | OPENER | COMMA | MARK | SINGLE | TWICE
const WAW = 0x648

/** What each UTF-16 unit shows; 0 for the letters, digits and marks that most of a line is made of. */
const shows = new Uint32Array(0x10000)
show(ODD_SPACES, SPACE_ODD)
show(INVISIBLES, INVISIBLE)
show(CONTROLS, CONTROL)
show(PRESENTATION_FORMS, PRESENTATION)
show(ARABIC_MARKS, MARK)
show(COMMON_MARKS, COMPOSABLE)
show([0x653, 0x655], COMPOSABLE)
show(each('"\u201c\u201d\u201e\u201f\u00ab\u00bb\u2039\u203a\uff02\u2033'), QUOTE)
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
 * @returns the bits above of all that was found; 0 for a line that needs nothing
 */
export function survey(text: string): number {
  let found = 0
  for (let i = 0; i < text.length; i++) {
    const shown = shows[text.charCodeAt(i)]
    if (shown !== 0 && shown !== undefined) found |= (shown & ASKS) === 0 ? shown : beside(text, i, shown)
  }
  return found & ~ASKS
}

/** What a unit shows together with its neighbours. */
function beside(text: string, i: number, shown: number): number {
  if ((shown & SPACE) !== 0) return besideSpace(text, i)
  const after = text.charCodeAt(i + 1)
  if ((shown & CLOSER) !== 0) return isGlued(after, shown) ? GLUED_AFTER : 0
  if ((shown & MARK) !== 0) return isMark(after) ? COMPOSABLE : shown
  if ((shown & OPENER) !== 0) {
    const before = text.charCodeAt(i - 1)
    return (isSpace(after) ? SPACE_AFTER : 0) | (isArabicLetter(before) || isMark(before) ? GLUED_BEFORE : 0)
  }
  if ((shown & TWICE) !== 0) return text.charCodeAt(i) === after ? shown | QUOTE : shown
  return (at(after) & SINGLE) !== 0 ? QUOTE : 0
}

function besideSpace(text: string, i: number): number {
  const next = at(text.charCodeAt(i + 1))
  let found = i === 0 || i === text.length - 1 ? SPACE_EDGE : 0
  if ((next & (SPACE | CLOSER)) !== 0) found |= (next & SPACE) !== 0 ? SPACE_RUN : SPACE_BEFORE
  if (text.charCodeAt(i - 1) === WAW && !isArabicLetter(text.charCodeAt(i - 2))) found |= WAW_ALONE
  return found
}

function isGlued(after: number, shown: number): boolean {
  if (isArabicLetter(after)) return true
  return (shown & COMMA) !== 0 && (isDigit(after) || isLatin(after) || (at(after) & OPENER) !== 0)
}
