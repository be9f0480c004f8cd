import { readDates } from '../arabic/read-dates.ts'
import type { LabelRule } from './judge.ts'

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
  ],
  judge(sheet, settled) {
    const head = sheet.firstFirm
    for (const line of sheet.lines) {
      if (
        !settled.isOpen(line.index) ||
        line.prose ||
        line.letters > MOST_LETTERS ||
        !MAY_BE_DATE.test(line.key)
      )
        continue
      if (line.index > head && line.index <= sheet.lastProse) continue
      if (!readDates(line.block.text).isDateLine) continue
      settled.settle(line.index, {
        label: 'date',
        rule: ID,
        because: 'holds a date or a time and nothing else',
      })
    }
  },
}

const MOST_LETTERS = 110
/** Every date line has a digit, but for "an hour ago" and a weekday alone, which tell no day. */
const MAY_BE_DATE = /\d|منذ|قبل/
