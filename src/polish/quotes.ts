import { isArabicLetter, isMark, isWord } from '../arabic/characters.ts'
import type { Edit } from '../model/edit.ts'
import type { PolishRule, QuoteStyle } from '../model/rule.ts'
import { type QuoteMark, quoteMarks } from './quote-marks.ts'
import { pairQuotes } from './quote-pairs.ts'
import type { QuotePair } from './quote-reading.ts'
import { procliticBefore } from './quote-standing.ts'
import { QUOTE, QUOTE_TIDY } from './survey.ts'

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

/** One style of quote marks, tight around what is quoted. */
export const quotes: PolishRule = {
  id: 'polish/quotes',
  summary:
    'Paired quote marks take one style, inner ones the inner mark, without padding; a stray one stays.',
  wakes: QUOTE | QUOTE_TIDY,
  examples: [
    { before: 'وكالة \u201c تاس \u201d الروسية', after: 'وكالة "تاس" الروسية' },
    { before: 'مجلة «الجسر» الشهرية', after: 'مجلة "الجسر" الشهرية' },
    { before: 'مجلة \u201dالجسر\u201c الشهرية', after: 'مجلة "الجسر" الشهرية', note: 'by position' },
    { before: 'مجلة \u201cالجسر\u201c و\u201cالميناء"', after: 'مجلة "الجسر" و"الميناء"' },
    { before: "مجلة ''الجسر'' الشهرية", after: 'مجلة "الجسر" الشهرية' },
    { before: 'مجلة <<الجسر>> الشهرية', after: 'مجلة "الجسر" الشهرية' },
    { before: 'قال: «قرأت "الجسر" أمس»', after: 'قال: "قرأت \'الجسر\' أمس"' },
    { before: 'لـ «الجسر»', after: 'لـ "الجسر"' },
    { before: 'بـ«الجسر» و«الميناء»', after: 'بـ"الجسر" و"الميناء"' },
    { before: 'قال:"نعم"', after: 'قال: "نعم"' },
    { before: 'قال"نعم"للجسر', after: 'قال "نعم" للجسر' },
    {
      before: 'كتاب "الجسر "على النهر',
      after: 'كتاب "الجسر" على النهر',
      note: 'the space on the wrong side',
    },
    { before: 'وأضاف" إن الجسر جاهز"', after: 'وأضاف "إن الجسر جاهز"' },
    { before: 'نعم" وقال "لا', after: 'نعم" وقال "لا', note: 'the end of one, the start of another' },
    { before: '""الجسر""', after: '"الجسر"', note: 'doubled by a table export' },
    { before: 'ب"الجسر" ول"الميناء" وال"نعم"', after: 'ب"الجسر" ول"الميناء" وال"نعم"' },
    { before: 'شاشة 32" من "المصنع"', after: 'شاشة 32" من "المصنع"', note: 'inches' },
    { before: 'طوله 5\'10" فقط', after: 'طوله 5\'10" فقط' },
    { before: "رواية L'Étranger", after: "رواية L'Étranger", note: 'an apostrophe' },
    { before: 'قال «نعم ثم غادر', after: 'قال «نعم ثم غادر', note: 'stray: left, and warned of' },
    { before: 'قال "نعم". وأضاف', after: 'قال "نعم". وأضاف' },
  ],
  edits(text, context) {
    const { pairs, strays } = pairQuotes(quoteMarks(text))
    for (const stray of strays) {
      context.warn(
        'unbalanced-quote',
        `no partner in the line for ${stray.mark} at character ${stray.start + 1}`,
      )
    }
    const edits: Edit[] = []
    for (let at = 0; at < pairs.length; at++) addPair(text, pairs, at, context.quotes, edits)
    return edits.sort((a, b) => a.start - b.start)
  },
}

function addPair(
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
  const [left, right] = doubled ? ['', ''] : marksOf(pair, depth, style)
  const before = doubled ? '' : spaceBefore(text, open)
  const after = doubled ? '' : spaceAfter(text, close)
  add(text, { start: open.start, end: spaceEnd(text, open.end), now: before + left }, edits)
  add(text, { start: spaceStart(text, close.start), end: close.end, now: right + after }, edits)
}

function marksOf({ open, close }: QuotePair, depth: number, style: QuoteStyle): readonly [string, string] {
  return (style === 'keep' ? undefined : STYLES[style][depth]) ?? [open.mark, close.mark]
}

/** Adds an edit that is not what stands there already. */
function add(text: string, edit: Edit, edits: Edit[]): void {
  if (edit.now.length !== edit.end - edit.start || !text.startsWith(edit.now, edit.start)) edits.push(edit)
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
  while (text.charCodeAt(at) === SPACE) at++
  return at
}

function spaceStart(text: string, from: number): number {
  let at = from
  while (text.charCodeAt(at - 1) === SPACE) at--
  return at
}

function spaceBefore(text: string, open: QuoteMark): string {
  const before = text.charCodeAt(open.start - 1)
  if (INTRODUCING.has(before)) return ' '
  const glued = isArabicLetter(before) || isMark(before)
  return glued && !procliticBefore(text, open.start) ? ' ' : ''
}

function spaceAfter(text: string, close: QuoteMark): string {
  if (!isArabicLetter(text.charCodeAt(close.end))) return ''
  return ENCLITIC.test(text.slice(close.end, close.end + LONGEST_ENCLITIC)) ? '' : ' '
}
