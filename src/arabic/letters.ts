/*
 * What a UTF-16 unit counts for, in one number: ten bits each for three counts, and above them two signs that no sum
 * of the counts reaches. One look-up and one sum a unit take little more time than the reading of the unit itself.
 */
const ARABIC = 1
const OTHER = 1 << 10
const SPACE = 1 << 20
const FOREIGN = 1 << 30
/** The sign bit: not asked for yet, since asking for all costs milliseconds at start. */
const UNKNOWN = 1 << 31
const COUNT = 0x3ff
/** Of so many units each count fits into its bits. */
const STRETCH = COUNT

const weights = new Int32Array(0x10000).fill(UNKNOWN)

const LETTER = /\p{L}/u
const TATWEEL = 0x0640
/** Letters that Arabic itself does not write; without one a page in Arabic script is Arabic. */
export const FOREIGN_LETTER = /[\u06a9\u06cc\u06af\u0686\u067e\u06c1\u06d2\u06d5\u06c6\u0695]/

function learn(text: string, start: number, end: number): void {
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i)
    if (weights[unit] === UNKNOWN) weights[unit] = weightOf(unit)
  }
}

function weightOf(unit: number): number {
  const char = String.fromCharCode(unit)
  if (char === ' ') return SPACE
  if (unit === TATWEEL || !LETTER.test(char)) return 0
  if (!isArabicUnit(unit)) return OTHER
  return FOREIGN_LETTER.test(char) ? ARABIC | FOREIGN : ARABIC
}

function isArabicUnit(unit: number): boolean {
  return (
    (unit >= 0x0600 && unit <= 0x077f) ||
    (unit >= 0x08a0 && unit <= 0x08ff) ||
    (unit >= 0xfb50 && unit <= 0xfefc)
  )
}

/** How many letters a text has, of the Arabic script and of others; tatweel is no letter here. */
export interface LetterCount {
  readonly arabic: number
  readonly other: number
}

/** The sum of many stretches of text. Letters outside the BMP are not counted. */
export class Census implements LetterCount {
  arabic = 0
  other = 0
  /** U+0020 alone. */
  spaces = 0
  /** Whether one of the letters is a {@link FOREIGN_LETTER}. */
  foreign = false

  /** Counts what stands between two offsets of a text. */
  add(text: string, start = 0, end = text.length): void {
    for (let from = start; from < end; from += STRETCH) {
      this.addStretch(text, from, Math.min(from + STRETCH, end))
    }
  }

  private addStretch(text: string, start: number, end: number): void {
    let sum = 0
    let seen = 0
    for (let i = start; i < end; i++) {
      const weight = weights[text.charCodeAt(i)] as number
      // The signs may flow over; the counts stand below them.
      sum = (sum + weight) | 0
      seen |= weight
    }
    if (seen < 0) {
      learn(text, start, end)
      this.addStretch(text, start, end)
      return
    }
    this.arabic += sum & COUNT
    this.other += (sum >> 10) & COUNT
    this.spaces += (sum >> 20) & COUNT
    if ((seen & FOREIGN) !== 0) this.foreign = true
  }
}

/** Counts the letters between two offsets of a text; letters outside the BMP are not counted. */
export function countLetters(text: string, start = 0, end = text.length): LetterCount {
  const census = new Census()
  census.add(text, start, end)
  return census
}
