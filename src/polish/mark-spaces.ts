import { isArabicLetter, isDigit, isLatin, isSpace, TATWEEL, unitAt } from '../arabic/characters.ts'
import { isArabic, isLooseWaw, lettersAfter, lettersBefore } from './words.ts'

const DOT = code('.')
const COLON = code(':')
const SPACE = code(' ')
const COMMAS = units('،؛')
const EXCLAIMING = units('؟!')
const CLOSING = units(')]}')
/** What a mark can lean on, beside letters and digits. */
const SUPPORTS = units(')]}%٪"\u201c\u201d»\'\u2019؟!')
const QUOTES = units('"\u201c\u201d«»\'\u2018\u2019')
/** No name with a dot before it (`.مصر`, `.شبكة`) begins like `وقال` or `وأضاف`. */
const WAW = code('و')
const SHORTEST_WITH_WAW = 3
/** Marks that may follow `؟` or `!` at once. */
const FOLLOWING = units('؟!?.…،؛:)]}')

function code(mark: string): number {
  return mark.charCodeAt(0)
}

function units(marks: string): ReadonlySet<number> {
  return new Set([...marks].map(code))
}

/** Whether the mark at an offset, which has a space before it, belongs to the word before that space. */
export function belongsToWordBefore(
  text: string,
  at: number,
  partners: ReadonlyMap<number, number>,
): boolean {
  const mark = unitAt(text, at)
  if (at === 0 || unitAt(text, at - 1) !== SPACE) return false
  if (CLOSING.has(mark)) return (partners.get(at) ?? at) < at && hasContent(text, at, partners)
  const isSpaced = mark === DOT || mark === COLON
  if (!COMMAS.has(mark) && !EXCLAIMING.has(mark) && !isSpaced) return false
  let last = at - 1
  while (last >= 0 && unitAt(text, last) === SPACE) last--
  if (!supports(text, last) || isForeign(text, last, at)) return false
  if (COMMAS.has(mark)) return true
  if (EXCLAIMING.has(mark)) return endsHere(text, at + 1) || FOLLOWING.has(unitAt(text, at + 1))
  return !isRatio(text, last, at) && (mark === COLON ? endsHere(text, at + 1) : isFullStop(text, last, at))
}

function hasContent(text: string, close: number, partners: ReadonlyMap<number, number>): boolean {
  for (let at = (partners.get(close) ?? close) + 1; at < close; at++) {
    if (text.charCodeAt(at) !== SPACE) return true
  }
  return false
}

function supports(text: string, at: number): boolean {
  const unit = unitAt(text, at)
  if (unit === TATWEEL) return isArabicLetter(unitAt(text, at - 1))
  return isArabic(unit) || isDigit(unit) || isLatin(unit) || SUPPORTS.has(unit)
}

/** Whether a mark stands between Latin words, whose typography is not ours. */
function isForeign(text: string, last: number, at: number): boolean {
  let next = at + 1
  while (unitAt(text, next) === SPACE) next++
  return isLatin(unitAt(text, last)) && (isLatin(unitAt(text, next)) || next >= text.length)
}

/** Whether the text after a mark shows that the mark ends something: a space, the line's end, a quote, a word. */
function endsHere(text: string, at: number): boolean {
  const unit = unitAt(text, at)
  return at >= text.length || isSpace(unit) || QUOTES.has(unit) || isArabicLetter(unit)
}

/** `2 : 1`, `10 : 30`, `3 . 5`. */
function isRatio(text: string, last: number, at: number): boolean {
  let next = at + 1
  while (unitAt(text, next) === SPACE) next++
  return isDigit(unitAt(text, last)) && isDigit(unitAt(text, next))
}

/** Whether a dot is one alone, and neither beside an initial (`أ . ف . ب`) nor before a name such as `.com` or `.مصر`. */
function isFullStop(text: string, last: number, at: number): boolean {
  const after = unitAt(text, at + 1)
  if (after === SPACE && isDots(text, at)) return false
  if (!endsHere(text, at + 1) && !CLOSING.has(after)) return false
  if (isArabicLetter(after) && !startsWithWaw(text, at + 1)) return false
  return !isInitial(text, last)
}

/** `نعم . . . لا`: dots with spaces between them are one mark. */
function isDots(text: string, at: number): boolean {
  let next = at + 1
  while (unitAt(text, next) === SPACE) next++
  return unitAt(text, next) === DOT
}

function startsWithWaw(text: string, at: number): boolean {
  if (isLooseWaw(text, at)) return true
  return unitAt(text, at) === WAW && lettersAfter(text, at, SHORTEST_WITH_WAW) === SHORTEST_WITH_WAW
}

function isInitial(text: string, last: number): boolean {
  const unit = unitAt(text, last)
  return isArabicLetter(unit) && lettersBefore(text, last + 1, 2) === 1 && !isDigit(unitAt(text, last - 1))
}
