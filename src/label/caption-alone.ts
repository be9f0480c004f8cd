import type { LabelRule } from './judge.ts'
import type { Line } from './line.ts'
import { HEADLINE, LEAD } from './sample.ts'
import { echo, type Sheet } from './sheet.ts'
import { bodyStart } from './zones.ts'

const ID = 'label/caption-alone'

/** A caption printed once: a few words between headline and body that the body says too. */
export const captionAlone: LabelRule = {
  id: ID,
  summary: 'A few words between headline and body, set apart from it, all of which the body says.',
  examples: [
    { page: `${HEADLINE}\n\nوزير النقل\n\n${LEAD}`, given: { 1: 'headline' }, expect: { 3: 'caption' } },
    {
      page: `${HEADLINE}\n\nسلمى الحداد\n\n${LEAD}`,
      given: { 1: 'headline' },
      expect: {},
      note: 'the body never names her',
    },
  ],
  judge(sheet, settled) {
    const headline = settled.find('headline')
    if (headline < 0) return
    const start = bodyStart(sheet, settled)
    for (let i = headline + 1; i < start; i++) {
      const line = sheet.lines[i]
      if (line === undefined || !settled.isOpen(i) || !isCaption(sheet, line)) continue
      settled.settle(i, {
        label: 'caption',
        rule: ID,
        because: 'stands between headline and body, which says its words too',
      })
    }
  },
}

const MOST_WORDS = 6

function isCaption(sheet: Sheet, line: Line): boolean {
  if (line.words > MOST_WORDS || line.closed || line.letters < 3) return false
  return !/[:؟?]\s*$/u.test(line.plain) && !/\d/.test(line.key) && echo(sheet, line.key) === 1
}
