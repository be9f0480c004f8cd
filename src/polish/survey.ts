import {
  ARABIC_LETTERS,
  ARABIC_MARKS,
  COMMON_MARKS,
  CONTROLS,
  DIGITS,
  INVISIBLES,
  LATIN_LETTERS,
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
/** A mark with a letter right after it. */
export const GLUED_AFTER = 1 << 14
/** An opening bracket with a letter right before it. */
export const GLUED_BEFORE = 1 << 15
/** An Arabic comma or semicolon with a digit, Latin letter or bracket right after it. */
export const GLUED_COMMA = 1 << 16
/** A Persian or Urdu letter that looks like an Arabic one. */
export const LOOKALIKE = 1 << 17
/** A و with a space after it. */
export const WAW_ALONE = 1 << 18

/** What a unit shows by itself, what it leaves for the next unit to show, and what it shows if that was left. */
const own = new Uint32Array(0x10000)
const leaves = new Uint32Array(0x10000)
const meets = new Uint32Array(0x10000)

const MARKS: Ranges = [...ARABIC_MARKS, ...COMMON_MARKS]
const LETTERS: Ranges = [...ARABIC_LETTERS, ...PRESENTATION_FORMS]

for (const [ranges, bit] of [
  [ODD_SPACES, SPACE_ODD],
  [INVISIBLES, INVISIBLE],
  [CONTROLS, CONTROL],
  [PRESENTATION_FORMS, PRESENTATION],
  [[...COMMON_MARKS, 0x653, 0x655], COMPOSABLE],
] satisfies readonly (readonly [Ranges, number])[]) {
  set(own, ranges, bit)
}

for (const [units, bit] of [
  ['"\u201c\u201d\u201e\u201f\u00ab\u00bb\u2039\u203a\uff02\u2033', QUOTE],
  ['\u0640', STRETCH],
  ['&', AMPERSAND],
  ['<>', ANGLE],
  [',;?', LATIN_MARK],
  ['\u06a9\u06cc\u06c1\u06be', LOOKALIKE],
] as const) {
  set(own, each(units), bit)
}

for (const [first, second, bit] of [
  [each(' '), each(' '), SPACE_RUN],
  [each(' '), each('،؛؟:.!)]}'), SPACE_BEFORE],
  [each('([{'), each(' '), SPACE_AFTER],
  [each('،؛؟:.!)]}'), LETTERS, GLUED_AFTER],
  [[...LETTERS, ...ARABIC_MARKS], each('(['), GLUED_BEFORE],
  [each('،؛'), [...DIGITS, ...LATIN_LETTERS, ...each('([')], GLUED_COMMA],
  [each('و'), each(' '), WAW_ALONE],
  [each("'\u2018\u2019"), each("'\u2018\u2019"), QUOTE],
  [each('<'), each('<'), QUOTE],
  [each('>'), each('>'), QUOTE],
  [MARKS, MARKS, COMPOSABLE],
] satisfies readonly (readonly [Ranges, Ranges, number])[]) {
  set(leaves, first, bit)
  set(meets, second, bit)
}
set(meets, each(' '), SPACE_EDGE)

function set(table: Uint32Array, ranges: Ranges, bit: number): void {
  for (let i = 0; i + 1 < ranges.length; i += 2) {
    for (let unit = ranges[i] ?? 0; unit <= (ranges[i + 1] ?? -1); unit++) {
      table[unit] = (table[unit] ?? 0) | bit
    }
  }
}

function each(units: string): number[] {
  return [...units].flatMap((unit) => [unit.charCodeAt(0), unit.charCodeAt(0)])
}

/**
 * Looks through a line once for anything a rule could want to change.
 *
 * @param text any string
 * @returns the bits above of all that was found; 0 for a line that needs nothing
 */
export function survey(text: string): number {
  let found = 0
  let left = SPACE_EDGE
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    found |= (own[unit] ?? 0) | (left & (meets[unit] ?? 0))
    left = leaves[unit] ?? 0
  }
  return left & SPACE_RUN ? found | SPACE_EDGE : found
}
