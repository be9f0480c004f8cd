import { isArabicLetter, isDigit, isLatin, isSpace, isWord, unitAt } from '../arabic/characters.ts'
import { opensSentence } from './openers.ts'
import { procliticBefore } from './quote-standing.ts'
import { isArabic, isLooseWaw, lettersAfter, lettersBefore } from './words.ts'

const DOT = code('.')
const OPENING = units('([')
const CLOSING = units(')]')
const QUOTES = units('"\u201c\u201d»\'\u2019')
/** Spelled-out initials have up to three letters a piece: `إل.جي.دي`, `إتش.بي.أو`. */
const LONGEST_INITIAL = 3
/** Words that end an Arabic domain name. */
const DOMAIN = /^(?:كوم|نت|أورج|أورغ|اورج|موقع)(?![\u0621-\u064a])/
const LONGEST_DOMAIN = 5
/** A word of two letters before a dot is a short name more often than the end of a sentence: `جو.`. */
const SHORTEST_END = 3
const LONGEST_NUMBERING = 3
/** An inflection in brackets is part of the word: `الموظف(ة)`, `المدير(ين)`. */
const SHORTEST_CONTENT = 3

function code(mark: string): number {
  return mark.charCodeAt(0)
}

function units(marks: string): ReadonlySet<number> {
  return new Set([...marks].map(code))
}

/** Whether a space is missing after the unit at an offset. */
export function needsSpaceAfter(text: string, at: number, partners: ReadonlyMap<number, number>): boolean {
  const mark = text.charAt(at)
  switch (mark) {
    case '،':
    case '؛':
      return startsAfterComma(text, at)
    case '؟':
    case '!':
      return isArabicLetter(unitAt(text, at + 1))
    case ':':
      return isArabicLetter(unitAt(text, at + 1)) && introduces(text, at)
    case '.':
      return isArabicLetter(unitAt(text, at + 1)) && endsSentence(text, at)
    case ')':
    case ']':
      return lettersAfter(text, at + 1, 2) === 2 && isAside(text, partners.get(at) ?? at, at)
    default:
      return false
  }
}

/** Whether a space is missing before the opening bracket at an offset. */
export function needsSpaceBefore(text: string, at: number, partners: ReadonlyMap<number, number>): boolean {
  if (!OPENING.has(unitAt(text, at)) || !isArabic(unitAt(text, at - 1))) return false
  return !procliticBefore(text, at) && isAside(text, at, partners.get(at) ?? at)
}

function startsAfterComma(text: string, at: number): boolean {
  const before = unitAt(text, at - 1)
  const after = unitAt(text, at + 1)
  if (isDigit(after)) return isArabic(before)
  return isArabicLetter(after) || isLatin(after) || OPENING.has(after)
}

/** Whether a colon leads from a word to what is said; `أ:ب` is a ratio or a choice. */
function introduces(text: string, at: number): boolean {
  if (CLOSING.has(unitAt(text, at - 1))) return true
  const before = lettersBefore(text, at, 2)
  return before > 0 && before + lettersAfter(text, at + 1, 2) > 2
}

/** Whether a dot between two words ends a sentence: not in initials, titles (`د.محمد`) and names (`خبر.كوم`, `جو.بايدن`). */
function endsSentence(text: string, at: number): boolean {
  if (isLooseWaw(text, at + 1)) return lettersBefore(text, at, SHORTEST_END) === SHORTEST_END
  const most = LONGEST_INITIAL + 1
  const next = lettersAfter(text, at + 1, most)
  if (next < 2 || DOMAIN.test(text.slice(at + 1, at + 1 + LONGEST_DOMAIN))) return false
  const before = unitAt(text, at - 1)
  if (CLOSING.has(before)) return true
  // `".مصر"`: behind an opening quote nothing has ended.
  if (QUOTES.has(before)) return isWord(unitAt(text, at - 2)) || CLOSING.has(unitAt(text, at - 2))
  if (isDigit(before)) return !isNumbering(text, at)
  const last = lettersBefore(text, at, most)
  if (last < 2 || (last < most && next < most)) return false
  if ((last < most && isChained(text, at, last)) || (next < most && leadsOn(text, at + 1, next))) return false
  return last >= SHORTEST_END && opensSentence(text, at + 1)
}

/** `1.الأول`: a number of one or two digits with nothing before it is that of an item. */
function isNumbering(text: string, at: number): boolean {
  let start = at
  while (at - start < LONGEST_NUMBERING && isDigit(unitAt(text, start - 1))) start--
  return start === 0 || (isSpace(unitAt(text, start - 1)) && at - start < LONGEST_NUMBERING)
}

/** Whether the short word before a dot has a dot before it as well. */
function isChained(text: string, at: number, letters: number): boolean {
  return unitAt(text, at - letters - 1) === DOT
}

/** Whether the short word after a dot has a dot and a letter after it. */
function leadsOn(text: string, at: number, letters: number): boolean {
  return unitAt(text, at + letters) === DOT && isArabicLetter(unitAt(text, at + letters + 1))
}

/** Whether brackets hold a number, or words that are no mere ending. */
function isAside(text: string, open: number, close: number): boolean {
  if (open >= close) return false
  return isDigit(unitAt(text, open + 1)) || close - open - 1 >= SHORTEST_CONTENT
}
