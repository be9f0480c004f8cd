import type { Label } from '../model/label.ts'
import type { LabelRule } from './judge.ts'
import type { Line } from './line.ts'
import { HEADLINE, LEAD } from './sample.ts'
import type { Settled } from './settled.ts'
import { bodyStart } from './zones.ts'

const ID = 'label/standfirst'

/** The summary below the headline, where more of the page's head follows it: below that no paragraph stands. */
export const standfirst: LabelRule = {
  id: ID,
  summary: 'A line of headline length right below the headline, with a caption, a byline or a date below it.',
  examples: [
    {
      page: `${HEADLINE}\n\nالعمل استمر ثلاثة أعوام وشارك فيه المئات\n\nسلمى الحداد\n\n${LEAD}`,
      given: { 1: 'headline', 5: 'byline' },
      expect: { 3: 'standfirst' },
    },
    {
      page: `${HEADLINE}\n\nالعمل استمر ثلاثة أعوام\n\n${LEAD}`,
      given: { 1: 'headline' },
      expect: {},
      note: 'nothing tells it from a paragraph',
    },
  ],
  judge(sheet, settled) {
    const headline = settled.find('headline')
    if (headline < 0) return
    const start = bodyStart(sheet, settled)
    if (start === sheet.lines.length) return
    for (let i = headline + 1; i < start; i++) {
      const line = sheet.lines[i]
      if (line === undefined || !settled.isOpen(i)) continue
      if (!isSummary(line) || !headFollows(settled, i, start)) return
      settled.settle(i, {
        label: 'standfirst',
        rule: ID,
        because: 'stands right below the headline, above the rest of the head',
      })
    }
  },
}

const MIN_WORDS = 5
const MOST_WORDS = 30

function isSummary(line: Line): boolean {
  return line.words >= MIN_WORDS && line.words <= MOST_WORDS && !line.closed && line.attribute === null
}

const HEAD: ReadonlySet<Label> = new Set(['caption', 'byline', 'date'])

function headFollows(settled: Settled, index: number, start: number): boolean {
  for (let i = index + 1; i < start; i++) {
    const label = settled.labelOf(i)
    if (label !== null && HEAD.has(label) && settled.of(i)?.rule !== 'label/leftover') return true
  }
  return false
}
