import { readDates } from '../arabic/read-dates.ts'
import type { LabelRule } from './judge.ts'
import type { Line } from './line.ts'
import type { Settled } from './settled.ts'
import type { Sheet } from './sheet.ts'
import { toldDates } from './told-date.ts'

const ID = 'label/date'

/** Lines that are a date, a time, a place and an agency at most, above or below the body. */
export const date: LabelRule = {
  id: ID,
  summary: 'A line above or below the body that holds a date or a time and nothing else.',
  examples: [
    {
      page: 'افتتاح الجسر\nالأحد 26-02-2017 17:36\n\nافتتح الوزير صباح اليوم الجسر الجديد الذي يربط ضفتي النهر في المدينة.',
      expect: { 2: 'date' },
    },
    {
      page: 'افتتح الوزير صباح اليوم الجسر الجديد الذي يربط ضفتي النهر في المدينة.\n14:30\nوقال الوزير ان العمل في الجسر استمر ثلاثة اعوام كاملة وشارك فيه مئات.',
      expect: {},
      note: 'the stamp of a live blog stays between its paragraphs',
    },
    {
      page: 'افتتح الوزير صباح اليوم الجسر الجديد الذي يربط ضفتي النهر في المدينة.\nحرر في القاهرة بتاريخ\n14 يونيو 2026',
      expect: {},
      note: 'the line above goes on in it',
    },
  ],
  judge(sheet, settled) {
    const found = sheet.short.filter((line) => settled.isOpen(line.index) && mayBeDate(sheet, line))
    const dates = found.map((line) => ({ line, reading: readDates(line.block.text) }))
    const below = dates.filter(
      ({ line, reading }) => reading.isDateLine && line.index > sheet.lastProse,
    ).length
    const times = dates.filter(({ reading }) => reading.isDateLine && reading.kind === 'time').length
    const told = toldDates(
      sheet,
      settled,
      dates.filter(({ reading }) => reading.isDateLine).map(({ line }) => line),
    )
    for (const { line, reading } of dates) {
      if (told.has(line.index) || (reading.kind === 'time' && isOfTable(sheet, settled, line))) continue
      if (!reading.isDateLine || (reading.kind === 'time' && times > MOST_TIMES)) continue
      if (below > MOST_BELOW && line.index > sheet.lastProse && sheet.lastProse >= 0) continue
      const because = 'holds a date or a time and nothing else'
      settled.settle(line.index, { label: 'date', rule: ID, because })
    }
  },
}

/** An agency prints its time once; a column of them is a live blog or a timetable. */
const MOST_TIMES = 1
/** More days below the body are a timetable. */
const MOST_BELOW = 2
const MOST_LETTERS = 110
/** Every date line has a digit, but for "an hour ago" and a weekday alone, which tell no day. */
const MAY_BE_DATE = /\d|منذ|قبل/
/** What the raw line then has: most lines need not be folded to be known for none. */
const MAY_BE_RAW =
  /[\d\u0660-\u0669\u06f0-\u06f9ذ\ufb50-\ufeff]|ق[\u00ad\u0600-\u061f\u0640\u064b-\u065f\u0670\u200b-\u206f]*ب/

/** `Maghrib 6:40` is a town and a time as well; with such lines glued to it, it is a row of their table. */
const ROW = /\p{L}.*\d{1,2}:\d{2}\s*$/u

function isOfTable(sheet: Sheet, settled: Settled, { index, plain, gap }: Line): boolean {
  // On a page without running text the hour below a line of it is that line's.
  if (sheet.lastProse < 0 && gap === 0 && index > 1 && settled.isOpen(index - 1)) return true
  if (!ROW.test(plain.slice(-ROW_UNITS))) return false
  const below = sheet.lines[index + 1]
  const above = gap === 0 ? sheet.lines[index - 1] : undefined
  return [above, below?.gap === 0 ? below : undefined].some(
    (other) => other !== undefined && !other.prose && ROW.test(other.plain.slice(-ROW_UNITS)),
  )
}

const ROW_UNITS = 40

function mayBeDate(sheet: Sheet, line: Line): boolean {
  if (line.prose || line.letters > MOST_LETTERS) return false
  if (line.index > sheet.firstFirm && line.index <= sheet.lastProse) return false
  return MAY_BE_RAW.test(line.plain) && MAY_BE_DATE.test(line.key)
}
