import type { LabelRule } from './judge.ts'
import type { Line } from './line.ts'
import { isStrip } from './prose.ts'
import { HEADLINE, LEAD } from './sample.ts'
import type { Sheet } from './sheet.ts'

const ID = 'label/strip'

const TICKER = [
  HEADLINE,
  'وزير النقل يزور الضفة الشرقية',
  'أسعار التمور تنخفض في الأسواق',
  'فريق النسور يفوز على الصقور',
  'موعد امتحانات الجامعة',
  'طقس حار على المدينة القديمة',
  'افتتاح معرض الكتاب الدولي',
  'رحلات جديدة بين الضفتين',
].join('    ')

/** Rows of menu entries or ticker headlines: parts set apart by bars, bullets or wide gaps. */
export const strip: LabelRule = {
  id: ID,
  summary: 'A row of menu entries or ticker headlines, set apart by bars, bullets or wide gaps.',
  examples: [
    { page: `${TICKER}\n${LEAD}`, expect: { 1: 'navigation' } },
    { page: `الأولى | الثانية | الثالثة | الرابعة\n${LEAD}`, expect: {}, note: 'it may be the headline' },
    {
      page: `${LEAD}\nالنسور 3   الصقور 1   العقبان 2   الحمام 0`,
      expect: {},
      note: 'a table below the body',
    },
  ],
  judge(sheet, settled) {
    for (const line of sheet.short) {
      if (!settled.isOpen(line.index) || !standsAbove(sheet, line) || !isStrip(line)) continue
      settled.settle(line.index, { label: 'navigation', rule: ID, because: 'is a row of menu entries' })
    }
  },
}

/** Short rows above the headline are left to it; a long one is a ticker even on a page of nothing else. */
const LEAST_LETTERS = 150

/** Below the first paragraph rows of this shape are tables: results, standings, prices. */
function standsAbove(sheet: Sheet, line: Line): boolean {
  if (line.index >= sheet.firstFirm || line.closed || line.attribute !== null) return false
  return line.letters >= LEAST_LETTERS
}
