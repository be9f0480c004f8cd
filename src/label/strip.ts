import type { LabelRule } from './judge.ts'
import type { Line } from './line.ts'
import { isStrip } from './prose.ts'
import { LEAD } from './sample.ts'
import type { Sheet } from './sheet.ts'

const ID = 'label/strip'

/** Rows of menu entries or ticker headlines: parts set apart by bars, bullets or wide gaps. */
export const strip: LabelRule = {
  id: ID,
  summary: 'A row of menu entries or ticker headlines, set apart by bars, bullets or wide gaps.',
  examples: [
    { page: `الرئيسية | محليات | رياضة | اقتصاد | فنون\n${LEAD}`, expect: { 1: 'navigation' } },
    {
      page: `${LEAD}\nالنسور 3   الصقور 1   العقبان 2   الحمام 0`,
      expect: {},
      note: 'a table below the body',
    },
    {
      page: 'قال الوزير | نقلا عن الوكالة | ان الجسر | سيفتح غدا.',
      expect: {},
      note: 'a sentence ends with its full stop',
    },
  ],
  judge(sheet, settled) {
    for (const line of sheet.short) {
      if (!settled.isOpen(line.index) || !standsAbove(sheet, line) || !isStrip(line.plain, line.words))
        continue
      settled.settle(line.index, { label: 'navigation', rule: ID, because: 'is a row of menu entries' })
    }
  },
}

/** A ticker of a dozen headlines has some 500 letters; what is longer is a page without line breaks. */
const MOST_LETTERS = 500

/** Below the first paragraph rows of this shape are tables: results, standings, prices. */
function standsAbove(sheet: Sheet, line: Line): boolean {
  return (
    line.index < sheet.firstFirm && line.letters <= MOST_LETTERS && !line.closed && line.attribute === null
  )
}
