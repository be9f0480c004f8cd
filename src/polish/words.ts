import { isArabicLetter, isLatin, isMark, isSpace, unitAt } from '../arabic/characters.ts'

const TECHNICAL = new Set([...'@#_\\=~^`$'].map((mark) => mark.charCodeAt(0)))
const DOT = 0x2e
const SLASH = 0x2f
const COLON = 0x3a

/**
 * Tells of offsets in a line whether what stands there without a space is an address, a handle, a hashtag or a file
 * name, in which marks mean something of their own.
 *
 * @param isPart another test of what stands there, from its first unit up to its end
 * @returns to be asked in ascending order; every unit is looked at once
 */
export function technicalParts(text: string, isPart = isTechnical): (at: number) => boolean {
  let end = 0
  let technical = false
  return (at) => {
    if (at < end) return technical
    let start = at
    while (start > end && !isSpace(text.charCodeAt(start - 1))) start--
    end = at + 1
    while (end < text.length && !isSpace(text.charCodeAt(end))) end++
    technical = isPart(text, start, end)
    return technical
  }
}

function isTechnical(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (TECHNICAL.has(unit)) return true
    if (unit === SLASH && unitAt(text, at + 1) === SLASH) return true
    if ((unit === DOT || unit === COLON || unit === SLASH) && joinsLatin(text, at)) return true
  }
  return false
}

/** Whether Latin letters stand on both sides of an offset, as around the marks of an address. */
export function joinsLatin(text: string, at: number): boolean {
  return isLatin(unitAt(text, at - 1)) && isLatin(unitAt(text, at + 1))
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

const WAW = 0x648

/** Whether a و that belongs to the word behind the next space stands at an offset: `و قال`. */
export function isLooseWaw(text: string, at: number): boolean {
  return unitAt(text, at) === WAW && isSpace(unitAt(text, at + 1)) && lettersAfter(text, at + 2, 2) === 2
}

/** Whether a unit is a letter of the Arabic script or a mark on one. */
export function isArabic(unit: number): boolean {
  return isArabicLetter(unit) || isMark(unit)
}
