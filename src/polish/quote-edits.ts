import { isArabicLetter, isMark, isWord, unitAt } from '../arabic/characters.ts'
import type { Edit } from '../model/edit.ts'
import type { QuoteStyle } from '../model/rule.ts'
import type { QuoteMark } from './quote-marks.ts'
import type { QuotePair } from './quote-reading.ts'
import { procliticBefore } from './quote-standing.ts'

/** Outer and inner marks of each style. */
const STYLES: Readonly<Record<Exclude<QuoteStyle, 'keep'>, readonly (readonly [string, string])[]>> = {
  ascii: [
    ['"', '"'],
    ["'", "'"],
  ],
  guillemets: [
    ['«', '»'],
    ['\u201c', '\u201d'],
  ],
  curly: [
    ['\u201c', '\u201d'],
    ['\u2018', '\u2019'],
  ],
}
const SPACE = 0x20
/** Marks after which a quotation begins with a space: `قال: "نعم"`. */
const INTRODUCING = new Set([...'،؛:؟!'].map((mark) => mark.charCodeAt(0)))
/** Endings that are written in one with a quoted word: `"الواتساب"ية`. */
const ENCLITIC = /^(?:ي|ية|يون|يين|ه|ها|هم|ات|ين|ون)(?![\u0621-\u064a])/
const LONGEST_ENCLITIC = 5

/**
 * Adds the edits that give the pair at an index its marks and its spaces.
 *
 * @param pairs all pairs of the line, in the order they open
 */
export function addPair(
  text: string,
  pairs: readonly QuotePair[],
  at: number,
  style: QuoteStyle,
  edits: Edit[],
): void {
  const pair = pairs[at]
  // A third level has no mark of its own; and marks around nothing are not quotes.
  if (!pair || pair.deepest > 1 || !hasWord(text, pair.open.end, pair.close.start)) return
  const { open, close, depth } = pair
  const around = pairs[at - 1]
  const doubled = around !== undefined && doubles(around, pair)
  if (doubled) {
    add(text, open.start, spaceEnd(text, open.end), '', edits)
    add(text, spaceStart(text, close.start), close.end, '', edits)
    return
  }
  const marks = style === 'keep' ? undefined : STYLES[style][depth]
  const left = marks ? marks[0] : open.mark
  const right = marks ? marks[1] : close.mark
  add(text, open.start, spaceEnd(text, open.end), spaceBefore(text, open) + left, edits)
  add(text, spaceStart(text, close.start), close.end, right + spaceAfter(text, close), edits)
}

/** Adds an edit that is not what stands there already. */
function add(text: string, start: number, end: number, now: string, edits: Edit[]): void {
  if (now.length !== end - start || !text.startsWith(now, start)) edits.push({ start, end, now })
}

/** Whether a pair only doubles the one around it: `""الجسر""`, as table exports write. */
function doubles(outer: QuotePair, inner: QuotePair): boolean {
  return (
    outer.open.end === inner.open.start &&
    outer.close.start === inner.close.end &&
    outer.open.mark === inner.open.mark &&
    outer.close.mark === inner.close.mark
  )
}

function hasWord(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isWord(text.charCodeAt(at))) return true
  return false
}

function spaceEnd(text: string, from: number): number {
  let at = from
  while (unitAt(text, at) === SPACE) at++
  return at
}

function spaceStart(text: string, from: number): number {
  let at = from
  while (unitAt(text, at - 1) === SPACE) at--
  return at
}

function spaceBefore(text: string, open: QuoteMark): string {
  const before = unitAt(text, open.start - 1)
  if (INTRODUCING.has(before)) return ' '
  const glued = isArabicLetter(before) || isMark(before)
  return glued && !procliticBefore(text, open.start) ? ' ' : ''
}

function spaceAfter(text: string, close: QuoteMark): string {
  if (!isArabicLetter(unitAt(text, close.end))) return ''
  return ENCLITIC.test(text.slice(close.end, close.end + LONGEST_ENCLITIC)) ? '' : ' '
}
