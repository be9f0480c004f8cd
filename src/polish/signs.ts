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
import {
  AMPERSAND,
  ANGLE,
  COMPOSABLE,
  CONTROL,
  DOUBLE_BRACKET,
  GLUED_AFTER,
  GLUED_BEFORE,
  INVISIBLE,
  LATIN_MARK,
  LOOKALIKE,
  LOOSE_VOWEL,
  OTHER_LETTER,
  PRESENTATION,
  QUOTE,
  SPACE_AFTER,
  SPACE_BEFORE,
  SPACE_ODD,
  SPACE_RUN,
  STRETCH,
} from './bits.ts'

/** An ASCII quote mark: what it shows hangs on the others of its line. */
export const ASCII_QUOTE = 1 << 24
/** A و and a space behind it: what they show hangs on what stands before. */
export const WAW_BLANK = 1 << 25

/** What a sort of characters is to its neighbours. */
const LETTER = 1 << 0
const WAW = 1 << 1
const MARK = 1 << 2
const ARABIC_MARK = 1 << 3
const DIGIT = 1 << 4
const LATIN = 1 << 5
const BLANK = 1 << 6
const SPACE = 1 << 7
const CLOSER = 1 << 8
const COMMA = 1 << 9
const OPENER = 1 << 10
const SINGLE = 1 << 11
const LESS = 1 << 12
const MORE = 1 << 13

/** Which characters, what they show wherever they stand, and what they are to their neighbours. */
type Sort = readonly [units: Ranges, shows: number, is: number]

/** The sorts of characters; one named twice is of the later sort. */
const SORTS: readonly Sort[] = [
  [[], 0, 0],
  [ARABIC_LETTERS, 0, LETTER],
  [each('و'), 0, LETTER | WAW],
  [each('\u06a9\u06cc\u06c1\u06be'), LOOKALIKE, LETTER],
  [each('پچژگےںٹڈڑۆێڕڵەۀ'), OTHER_LETTER, LETTER],
  [PRESENTATION_FORMS, PRESENTATION, LETTER],
  [ARABIC_MARKS, 0, MARK | ARABIC_MARK],
  [[0x653, 0x655], COMPOSABLE, MARK | ARABIC_MARK],
  [COMMON_MARKS, COMPOSABLE, MARK],
  [DIGITS, 0, DIGIT],
  [LATIN_LETTERS, 0, LATIN],
  [each(' '), 0, BLANK | SPACE],
  [ODD_SPACES, SPACE_ODD, SPACE],
  [INVISIBLES, INVISIBLE, 0],
  [CONTROLS, CONTROL, 0],
  [each('؟:.!)]}'), 0, CLOSER],
  [each('،؛'), 0, CLOSER | COMMA],
  [each('([{'), 0, OPENER],
  [each(',;?'), LATIN_MARK, 0],
  [each('"'), ASCII_QUOTE, 0],
  [each("'\u2018\u2019"), 0, SINGLE],
  [each('\u201c\u201d\u201e\u201f\u00ab\u00bb\u2039\u203a\uff02\u2033'), QUOTE, 0],
  [each('<'), ANGLE, LESS],
  [each('>'), ANGLE, MORE],
  [each('\u0640'), STRETCH, 0],
  [each('&'), AMPERSAND, 0],
]

/** How many bits the number of a sort takes. */
export const SORT_BITS = 5

/** The number of each UTF-16 unit's sort; 0 for what shows nothing and is nothing to its neighbours. */
export const sorts = new Uint8Array(0x10000)

/** What two neighbours show, and the second of them alone: by the sort of the first, shifted, and of the second. */
export const shows = new Int32Array(1 << (2 * SORT_BITS))

SORTS.forEach(([units], sort) => {
  for (let i = 0; i + 1 < units.length; i += 2) sorts.fill(sort, units[i], (units[i + 1] ?? 0) + 1)
})
SORTS.forEach(([, , first], before) => {
  SORTS.forEach(([, alone, second], now) => {
    shows[(before << SORT_BITS) | now] = alone | together(first, second)
  })
})

/** Whether a unit closes what stands before it: a mark or a closing bracket. */
export function isCloser(unit: number): boolean {
  return is(unit, CLOSER)
}

/** Whether a unit is an opening bracket. */
export function isOpener(unit: number): boolean {
  return is(unit, OPENER)
}

/** Whether a unit is white space other than the plain space. */
export function isOddSpace(unit: number): boolean {
  return ((shows[sorts[unit] ?? 0] ?? 0) & SPACE_ODD) !== 0
}

function is(unit: number, what: number): boolean {
  return ((SORTS[sorts[unit] ?? 0]?.[2] ?? 0) & what) !== 0
}

function together(first: number, second: number): number {
  let shown = 0
  const has = (a: number, b: number, bit: number) => {
    if ((first & a) !== 0 && (second & b) !== 0) shown |= bit
  }
  has(BLANK, BLANK, SPACE_RUN)
  has(WAW, BLANK, WAW_BLANK)
  has(BLANK, CLOSER, SPACE_BEFORE)
  has(CLOSER, LETTER, GLUED_AFTER)
  has(CLOSER, MARK, LOOSE_VOWEL)
  has(COMMA, DIGIT | LATIN | OPENER, GLUED_AFTER)
  has(OPENER, SPACE, SPACE_AFTER)
  has(OPENER, OPENER, DOUBLE_BRACKET)
  has(LETTER | MARK, OPENER, GLUED_BEFORE)
  has(ARABIC_MARK, MARK, COMPOSABLE)
  has(SINGLE, SINGLE, QUOTE)
  has(LESS, LESS, QUOTE)
  has(MORE, MORE, QUOTE)
  return shown
}

function each(units: string): number[] {
  return [...units].flatMap((unit) => [unit.charCodeAt(0), unit.charCodeAt(0)])
}
