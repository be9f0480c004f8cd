import type { LabelRule } from './judge.ts'
import { HEADLINE, LEAD, SECOND } from './sample.ts'
import { bodyStart } from './zones.ts'

const ID = 'label/photo-credit'

/** Who took the picture, on a line of its own below the headline. */
export const photoCredit: LabelRule = {
  id: ID,
  summary: 'A line between headline and body that names who took the picture.',
  examples: [
    {
      page: `${HEADLINE}\nتصوير: سامي الوادي\n\n${LEAD}`,
      given: { 1: 'headline' },
      expect: { 2: 'caption' },
    },
    {
      page: `${HEADLINE}\n${LEAD}\nتصوير الجسر\n${SECOND}`,
      given: { 1: 'headline' },
      expect: {},
      note: 'between paragraphs',
    },
  ],
  judge(sheet, settled) {
    const headline = settled.find('headline')
    if (headline < 0) return
    const start = bodyStart(sheet, settled)
    for (const line of sheet.lines.slice(headline + 1, start)) {
      if (!settled.isOpen(line.index) || !sheet.has(line, 'photoCredit')) continue
      settled.settle(line.index, { label: 'caption', rule: ID, because: 'names who took the picture' })
    }
  },
}
