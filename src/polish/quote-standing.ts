import { isArabicLetter, isMark, isSpace, isWord, TATWEEL, unitAt } from '../arabic/characters.ts'

/** Which end of a quotation a mark is. */
export type End = 'open' | 'close' | 'either'

type Left = 'start' | 'space' | 'bracket' | 'colon' | 'comma' | 'particle' | 'word'
type Right = 'end' | 'space' | 'dash' | 'word'

/** What its neighbours make of a mark. Where both ends are possible, the marks before it decide. */
const STANDS: Readonly<Record<Left, Readonly<Record<Right, End>>>> = {
  start: { end: 'either', space: 'open', dash: 'open', word: 'open' },
  space: { end: 'close', space: 'either', dash: 'either', word: 'open' },
  bracket: { end: 'either', space: 'open', dash: 'open', word: 'open' },
  // A quotation does not end in a colon.
  colon: { end: 'close', space: 'open', dash: 'open', word: 'open' },
  // Some papers set the comma inside: `"نعم،" قال`.
  comma: { end: 'close', space: 'close', dash: 'close', word: 'open' },
  particle: { end: 'either', space: 'either', dash: 'either', word: 'open' },
  word: { end: 'close', space: 'close', dash: 'close', word: 'either' },
}

const OPENING = 1
const CLOSING = 2
const COMMA = 4
const DASH = 8
const DOT = 0x2e
/** What each UTF-16 unit is beside a quote mark. A table, since a set takes five times as long to ask. */
const sides = new Uint8Array(0x10000)
give('([{', OPENING)
give('،؛؟!:,;?)]}', CLOSING)
give('،؛,;', COMMA)
give('-–—/\u0640', DASH)
const COLON = 0x3a
/** Particles written in one with the word after them, with or without the article. */
const PROCLITIC = /^(?=.)[وف]?(?:لل|[بكلأس]?(?:ال)?)$/
const LONGEST_PROCLITIC = 4

function give(marks: string, side: number): void {
  for (const mark of marks) sides[mark.charCodeAt(0)] = (sides[mark.charCodeAt(0)] ?? 0) | side
}

/** What the surroundings make of the quote marks between two offsets. */
export function standing(text: string, start: number, end: number): End {
  return STANDS[leftOf(text, start)][rightOf(text, end)]
}

function leftOf(text: string, start: number): Left {
  if (start === 0) return 'start'
  const before = text.charCodeAt(start - 1)
  if (isSpace(before)) return 'space'
  const side = sides[before] ?? 0
  if ((side & OPENING) !== 0) return 'bracket'
  if (before === COLON) return 'colon'
  if ((side & COMMA) !== 0) return 'comma'
  return (side & DASH) !== 0 || procliticBefore(text, start) ? 'particle' : 'word'
}

function rightOf(text: string, end: number): Right {
  if (end === text.length || closes(text, end)) return 'end'
  const after = text.charCodeAt(end)
  if (isSpace(after)) return 'space'
  return ((sides[after] ?? 0) & DASH) !== 0 ? 'dash' : 'word'
}

/** Whether what stands at an offset belongs behind a closing mark: a mark, or dots with no word at them. */
function closes(text: string, at: number): boolean {
  const first = unitAt(text, at)
  if (first !== DOT) return ((sides[first] ?? 0) & CLOSING) !== 0
  let end = at + 1
  while (unitAt(text, end) === DOT) end++
  return end === at + 1 || !isWord(unitAt(text, end))
}

/** Whether the letters that end at an offset are only particles that are written in one with the next word. */
export function procliticBefore(text: string, end: number): boolean {
  if (unitAt(text, end - 1) === TATWEEL) return true
  let start = end
  while (start > 0 && end - start <= LONGEST_PROCLITIC && isArabic(unitAt(text, start - 1))) start--
  return PROCLITIC.test(text.slice(start, end))
}

function isArabic(unit: number): boolean {
  return isArabicLetter(unit) || isMark(unit)
}
