import type { LabelRule } from './judge.ts'
import { isStrip } from './line.ts'

const ID = 'label/strip'

/** Rows of menu entries or ticker headlines: parts set apart by bars, bullets or wide gaps. */
export const strip: LabelRule = {
  id: ID,
  summary: 'A row of menu entries or ticker headlines, set apart by bars, bullets or wide gaps.',
  examples: [
    { page: 'الرئيسية | محليات | رياضة | اقتصاد | فنون', expect: { 1: 'navigation' } },
    {
      page: 'قال الوزير | نقلا عن الوكالة | ان الجسر | سيفتح غدا.',
      expect: {},
      note: 'a sentence ends with its full stop',
    },
  ],
  judge(sheet, settled) {
    for (const line of sheet.lines) {
      if (
        !settled.isOpen(line.index) ||
        line.closed ||
        line.attribute !== null ||
        !isStrip(line.plain, line.words)
      )
        continue
      settled.settle(line.index, { label: 'navigation', rule: ID, because: 'is a row of menu entries' })
    }
  },
}
