import type { LabelRule } from './judge.ts'
import type { Settled } from './settled.ts'
import type { Sheet } from './sheet.ts'

const ID = 'label/repeated-run'

/** Lines above the body that stand there again, alone or as a run: A B A B, as scrapers print desktop and phone headers. */
export const repeatedRun: LabelRule = {
  id: ID,
  summary: 'A line or run of lines above the body that repeats an earlier one.',
  examples: [
    {
      page: 'رئيس التحرير\nسامي الوادي\nرئيس التحرير\nسامي الوادي\n\nافتتاح الجسر الجديد في المدينة\n\nافتتح الوزير صباح اليوم الجسر الجديد الذي يربط ضفتي النهر في المدينة.',
      expect: { 3: 'duplicate', 4: 'duplicate' },
    },
    {
      page: 'كلمات لاغنية قديمة\nيا ليل\nيا عين\nيا ليل\nيا عين',
      expect: {},
      note: 'a refrain: no running text below it',
    },
  ],
  judge(sheet, settled) {
    const end = sheet.lastProse < 0 ? lastOffice(sheet) + 2 : sheet.firstFirm
    for (let i = 0; i < end; ) {
      const length = runAt(sheet, i, end)
      for (let k = 0; k < length; k++) settleCopy(sheet, settled, i, length, i + k)
      i += Math.max(1, length)
    }
  },
}

const HEADER_LINES = 60

/** Without running text only the staff of the paper shows that a page has a header; -2 where there is none. */
function lastOffice(sheet: Sheet): number {
  const at = sheet.lines.slice(0, HEADER_LINES).findLastIndex((line) => sheet.has(line, 'office'))
  return at < 0 ? -2 : at
}

/** Length of the run that begins at `start` and repeats lines standing before it, 0 where none does. */
function runAt(sheet: Sheet, start: number, end: number): number {
  const first = earlier(sheet, start)
  if (first < 0) return 0
  let length = 1
  while (start + length < end && first + length < start && earlier(sheet, start + length) === first + length)
    length++
  return length > 1 ? (isFrame(sheet, first, length) ? length : 0) : isLoneCopy(sheet, start, first) ? 1 : 0
}

/**
 * Whether a run that stands twice is the frame of the page: it opens the page, or has an office or a menu entry in it.
 * Dialogues, results and live blogs repeat runs of lines too.
 */
function isFrame(sheet: Sheet, first: number, length: number): boolean {
  if (first === 0) return true
  return sheet.lines
    .slice(first, first + length)
    .some((line) => sheet.has(line, 'office') || sheet.has(line, 'staff') || sheet.has(line, 'navigation'))
}

/** One line alone counts where its copies touch, or where it is an entry of a menu. */
function isLoneCopy(sheet: Sheet, index: number, first: number): boolean {
  const line = sheet.lines[index]
  if (line === undefined) return false
  return (first === index - 1 && line.gap === 0) || sheet.has(line, 'office') || sheet.has(line, 'navigation')
}

/** Index of the nearest earlier line with the same key, or -1. A number or a mark alone repeats by chance. */
function earlier(sheet: Sheet, index: number): number {
  const line = sheet.lines[index]
  if (line === undefined || line.letters < 2 || !/\p{L}/u.test(line.key)) return -1
  return sheet.previous[index] ?? -1
}

function settleCopy(sheet: Sheet, settled: Settled, start: number, length: number, index: number): void {
  const first = earlier(sheet, start)
  const of = first + (index - start)
  settled.settle(index, {
    label: 'duplicate',
    rule: ID,
    because: `repeats ${span(sheet, first, length)}`,
    of,
  })
}

function span(sheet: Sheet, first: number, length: number): string {
  const from = sheet.lines[first]?.block.line ?? 0
  const to = sheet.lines[first + length - 1]?.block.line ?? from
  return from === to ? `line ${from}` : `lines ${from}-${to}`
}
