/*
 * What becomes of each character in a key (see `fold.ts`), and what that makes it where keys are only measured.
 */

/** Table values: what a UTF-16 unit becomes. Other values are the unit to put there. */
export const DROP = 0
export const SPACE = 0x20
/** Not asked for yet, or not to be told from one unit alone: surrogates, presentation forms, combining marks. */
export const UNKNOWN = 0xffff

/** What each UTF-16 unit becomes in a key. */
export const FOLDED = new Uint16Array(0x10000).fill(UNKNOWN)

function map(units: string, to: number | string): void {
  const value = typeof to === 'number' ? to : to.charCodeAt(0)
  for (let i = 0; i < units.length; i++) FOLDED[units.charCodeAt(i)] = value
}

function range(first: number, last: number, to: (unit: number) => number): void {
  for (let unit = first; unit <= last; unit++) FOLDED[unit] = to(unit)
}

range(0, 0x7f, () => SPACE)
range(0x30, 0x39, (unit) => unit)
range(0x41, 0x5a, (unit) => unit + 0x20)
range(0x61, 0x7a, (unit) => unit)
range(0x80, 0xbf, () => SPACE)
for (const unit of '²³¹¼½¾') map(unit, unit)
range(0x00, 0x08, () => DROP) // controls that separate nothing, here and in the next three
range(0x0e, 0x1b, () => DROP)
range(0x7f, 0x84, () => DROP)
range(0x86, 0x9f, () => DROP)
range(0x2000, 0x206f, () => SPACE)
range(0x0600, 0x060f, () => SPACE)
range(0x0610, 0x061a, () => DROP) // honorifics and Koranic signs
range(0x061b, 0x061f, () => SPACE)
range(0x0620, 0x064a, (unit) => unit)
range(0x064b, 0x0652, () => DROP) // vowel marks
range(0x0656, 0x065f, () => DROP)
range(0x0660, 0x0669, (unit) => unit - 0x0660 + 0x30)
range(0x066a, 0x066d, () => SPACE)
range(0x066e, 0x06d3, (unit) => unit)
range(0x06d6, 0x06ed, () => DROP)
range(0x06f0, 0x06f9, (unit) => unit - 0x06f0 + 0x30)
map('\u0640\u0670\u061c\u00ad\ufeff\u2060', DROP) // tatweel, dagger alef, invisibles
range(0x200b, 0x200f, () => DROP)
range(0x202a, 0x202e, () => DROP)
range(0x2061, 0x2069, () => DROP)
map('أإآٱ', 'ا')
map('ىی', 'ي')
map('ة', 'ه')
map('ک', 'ك')
map('ہھە', 'ه')

/** Classes of units: what keys are measured by. */
const BLANK = 0
const LONE_WAW = 1
const LETTER = 2
const NOTHING = 3
/** Not met yet, or not to be told from one unit alone. */
export const UNMET = 4

const WAW = 0x0648

function classOf(value: number): number {
  if (value === UNKNOWN) return UNMET
  if (value === DROP) return NOTHING
  if (value === SPACE) return BLANK
  return value === WAW ? LONE_WAW : LETTER
}

/** The class of each UTF-16 unit. */
export const classes = Uint8Array.from(FOLDED, classOf)

const WORD_UNIT = /[\p{L}\p{N}]/u
const MARK_UNIT = /\p{M}/u
/** Whether a character stands in keys. */
export function isWordCharacter(char: string): boolean {
  return WORD_UNIT.test(char)
}

/** Writes a unit that was not met before into the table. */
export function learn(unit: number): number {
  const char = String.fromCharCode(unit)
  const value = isWordCharacter(char) ? char.toLowerCase().charCodeAt(0) : MARK_UNIT.test(char) ? DROP : SPACE
  FOLDED[unit] = value
  classes[unit] = classOf(value)
  return value
}

/*
 * A text is gone through without a branch a character, since spaces come too irregularly for the processor to foresee
 * them. The three states of the walk and what each step does are bits of a number: a look-up in one takes a shift.
 * States: 0 between words, 1 behind a و that opens a word, 2 in a word.
 */

/** The next state, two bits each: after state 0, 1, 2 and in each by the classes from {@link BLANK} up. */
export const NEXT = bits([0, 1, 2, 0, 1, 1, 2, 1, 0, 2, 2, 2], 2)
/** Whether the unit opens a word. */
export const OPENS = bits([0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0], 1)
/** Whether it stands in the key: a letter, or the first blank behind a word; a و alone takes the next word on. */
export const STANDS = bits([0, 1, 1, 0, 0, 1, 1, 0, 1, 1, 1, 0], 1)

function bits(values: readonly number[], width: number): number {
  return values.reduce((sum, value, at) => sum | (value << (at * width)), 0)
}
