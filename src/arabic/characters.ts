/** The stretching stroke; also printed as a dash, and as the tail of abbreviations such as `هـ`. A UTF-16 unit. */
export const TATWEEL = 0x640
/** Keeps two letters apart inside a Persian or Kurdish word. A UTF-16 unit. */
export const ZWNJ = 0x200c
/** Joins letters or pictographs. A UTF-16 unit. */
export const ZWJ = 0x200d

/** Inclusive ranges of UTF-16 units: first, last, first, last, … */
export type Ranges = readonly number[]

/** Letters of the Arabic script, extended ones included, presentation forms left out. */
export const ARABIC_LETTERS: Ranges = [
  0x620, 0x63f, 0x641, 0x64a, 0x66e, 0x66f, 0x671, 0x6d3, 0x6d5, 0x6d5, 0x6e5, 0x6e6, 0x6ee, 0x6ef, 0x6fa,
  0x6fc, 0x6ff, 0x6ff, 0x750, 0x77f, 0x8a0, 0x8c7,
]

/** Letters in presentation forms: Arabic Presentation Forms-A up to FBFF, and Forms-B. */
export const PRESENTATION_FORMS: Ranges = [0xfb50, 0xfbb1, 0xfbd3, 0xfbff, 0xfe70, 0xfefc]

/** Vowel signs, tanwin, shadda, hamza above and the other marks that combine with Arabic letters. */
export const ARABIC_MARKS: Ranges = [
  0x610, 0x61a, 0x64b, 0x65f, 0x670, 0x670, 0x6d6, 0x6dc, 0x6df, 0x6e4, 0x6e7, 0x6e8, 0x6ea, 0x6ed, 0x8d3,
  0x8e1, 0x8e3, 0x8ff,
]

/** Combining marks of the Latin, Greek and Cyrillic scripts. */
export const COMMON_MARKS: Ranges = [0x300, 0x36f]

/** ASCII, Arabic-Indic and Persian digits. */
export const DIGITS: Ranges = [0x30, 0x39, 0x660, 0x669, 0x6f0, 0x6f9]

/** Latin letters, accented ones included. */
export const LATIN_LETTERS: Ranges = [0x41, 0x5a, 0x61, 0x7a, 0xc0, 0xd6, 0xd8, 0xf6, 0xf8, 0x24f]

/** White space that is not the plain space: Unicode White_Space, and the C0 separators U+001C–001F. */
export const ODD_SPACES: Ranges = [
  0x09, 0x0d, 0x1c, 0x1f, 0x85, 0x85, 0xa0, 0xa0, 0x1680, 0x1680, 0x2000, 0x200a, 0x2028, 0x2029, 0x202f,
  0x202f, 0x205f, 0x205f, 0x3000, 0x3000,
]

/** C0 and C1 controls that separate nothing, and DEL. */
export const CONTROLS: Ranges = [0x00, 0x08, 0x0e, 0x1b, 0x7f, 0x84, 0x86, 0x9f]

/** Format characters without width that carry no text: joiners, bidi controls, soft hyphen, object anchors. */
export const INVISIBLES: Ranges = [
  0xad, 0xad, 0x61c, 0x61c, 0x180e, 0x180e, 0x200b, 0x200f, 0x202a, 0x202e, 0x2060, 0x2064, 0x2066, 0x206f,
  0xfeff, 0xfeff, 0xfff9, 0xfffc,
]

const LETTER = 1
const MARK = 2
const DIGIT = 4
const LATIN = 8
const SPACE = 16

const kinds = new Uint8Array(0x10000)
mark(ARABIC_LETTERS, LETTER)
mark(PRESENTATION_FORMS, LETTER)
mark(ARABIC_MARKS, MARK)
mark(COMMON_MARKS, MARK)
mark(DIGITS, DIGIT)
mark(LATIN_LETTERS, LATIN)
mark(ODD_SPACES, SPACE)
mark([0x20, 0x20], SPACE)

function mark(ranges: Ranges, kind: number): void {
  for (let i = 0; i + 1 < ranges.length; i += 2) {
    kinds.fill(kind, ranges[i], (ranges[i + 1] ?? 0) + 1)
  }
}

/**
 * The unit at an offset; 0, which is neither letter nor mark nor space, past the ends of the text. Reading past the
 * ends of strings and tables is what engines do slowest.
 */
export function unitAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? text.charCodeAt(at) : 0
}

/** Whether a UTF-16 unit is a letter of the Arabic script, in any form. `NaN`, as past a string's end, is not. */
export function isArabicLetter(unit: number): boolean {
  return kinds[unit] === LETTER
}

/** Whether a UTF-16 unit combines with the letter before it. */
export function isMark(unit: number): boolean {
  return kinds[unit] === MARK
}

/** Whether a UTF-16 unit is an ASCII, Arabic-Indic or Persian digit. */
export function isDigit(unit: number): boolean {
  return kinds[unit] === DIGIT
}

/** Whether a UTF-16 unit is a Latin letter. */
export function isLatin(unit: number): boolean {
  return kinds[unit] === LATIN
}

/** Whether a UTF-16 unit is white space of any sort. */
export function isSpace(unit: number): boolean {
  return kinds[unit] === SPACE
}

/** Whether a UTF-16 unit belongs to a word or a number: letter, mark or digit. */
export function isWord(unit: number): boolean {
  const kind = kinds[unit]
  return kind !== undefined && (kind & (LETTER | MARK | DIGIT | LATIN)) !== 0
}

/** Whether a code lies in one of the ranges; for tables and rare characters, {@link isArabicLetter} and its like are faster. */
export function within(ranges: Ranges, code: number): boolean {
  for (let i = 0; i + 1 < ranges.length; i += 2) {
    if (code >= (ranges[i] ?? 0) && code <= (ranges[i + 1] ?? -1)) return true
  }
  return false
}
