import {
  ARABIC_MARKS,
  COMMON_MARKS,
  CONTROLS,
  INVISIBLES,
  ODD_SPACES,
  PRESENTATION_FORMS,
  type Ranges,
} from '../arabic/characters.ts'
import {
  AMPERSAND,
  ANGLE,
  COMPOSABLE,
  CONTROL,
  INVISIBLE,
  LATIN_MARK,
  LOOKALIKE,
  PRESENTATION,
  QUOTE,
  SPACE_ODD,
  STRETCH,
} from './bits.ts'

/** Units that mean something only beside certain others. */
export const CLOSER = 1 << 24
export const OPENER = 1 << 25
export const COMMA = 1 << 26
export const MARK = 1 << 27
export const SINGLE = 1 << 28
export const TWICE = 1 << 29
export const ASCII_QUOTE = 1 << 30
export const ASKS = CLOSER | OPENER | COMMA | MARK | SINGLE | TWICE | ASCII_QUOTE

/** What each UTF-16 unit shows: 0 for the letters, digits and marks that most of a line is made of. */
export const signs = new Uint32Array(0x10000)
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
    for (let unit = ranges[i] ?? 0; unit <= (ranges[i + 1] ?? -1); unit++)
      signs[unit] = (signs[unit] ?? 0) | bits
  }
}

function each(units: string): number[] {
  return [...units].flatMap((unit) => [unit.charCodeAt(0), unit.charCodeAt(0)])
}
