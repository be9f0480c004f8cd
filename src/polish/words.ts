import { isArabicLetter, isDigit, isLatin, isMark, isSpace } from '../arabic/characters.ts'

/** A run of characters without white space. */
export interface Chunk {
  readonly start: number
  readonly end: number
}

/** The runs of characters between white space, in order. */
export function* chunks(text: string): Generator<Chunk> {
  for (let at = 0; at < text.length; ) {
    if (isSpace(text.charCodeAt(at))) at++
    else {
      let end = at + 1
      while (end < text.length && !isSpace(text.charCodeAt(end))) end++
      yield { start: at, end }
      at = end
    }
  }
}

const TECHNICAL = new Set([...'@#_\\=~^`$'].map((mark) => mark.charCodeAt(0)))
const DOT = 0x2e
const SLASH = 0x2f
const COLON = 0x3a

/** Whether a chunk is an address, a handle, a hashtag or a file name, in which marks mean something of their own. */
export function isTechnical(text: string, { start, end }: Chunk): boolean {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (TECHNICAL.has(unit)) return true
    if (unit === SLASH && text.charCodeAt(at + 1) === SLASH) return true
    if ((unit === DOT || unit === COLON || unit === SLASH) && isTechnicalJoint(text, at, start, end))
      return true
  }
  return false
}

function isTechnicalJoint(text: string, at: number, start: number, end: number): boolean {
  return at > start && at + 1 < end && isLatin(text.charCodeAt(at - 1)) && isLatin(text.charCodeAt(at + 1))
}

/** How many Arabic letters stand right before an offset, marks not counted; no more than `most` are counted. */
export function lettersBefore(text: string, end: number, most: number): number {
  let count = 0
  for (let at = end - 1; at >= 0 && count < most; at--) {
    const unit = text.charCodeAt(at)
    if (isArabicLetter(unit)) count++
    else if (!isMark(unit) || end - at > 4 * most) break
  }
  return count
}

/** How many Arabic letters stand right after an offset, marks not counted; no more than `most` are counted. */
export function lettersAfter(text: string, start: number, most: number): number {
  let count = 0
  for (let at = start; at < text.length && count < most; at++) {
    const unit = text.charCodeAt(at)
    if (isArabicLetter(unit)) count++
    else if (!isMark(unit) || at - start > 4 * most) break
  }
  return count
}

/** Whether a unit is a letter of the Arabic script or a mark on one. */
export function isArabic(unit: number): boolean {
  return isArabicLetter(unit) || isMark(unit)
}

/** Whether a unit is a digit or a Latin letter. */
export function isDigitOrLatin(unit: number): boolean {
  return isDigit(unit) || isLatin(unit)
}
