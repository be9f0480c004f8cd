import type { LabelRule } from './judge.ts'
import type { Line } from './line.ts'
import { HEADLINE, LEAD, SECOND } from './sample.ts'
import type { Settled } from './settled.ts'
import type { Sheet } from './sheet.ts'
import { bodyStart } from './zones.ts'

const ID = 'label/lead-copy'

/** A summary above the body that is the first paragraph again, whole or cut; the body keeps its line. */
export const leadCopy: LabelRule = {
  id: ID,
  summary: 'A summary below the headline that a paragraph further down says word for word.',
  examples: [
    {
      page: `${HEADLINE}\n\n${LEAD}\n\n${LEAD} ${SECOND}`,
      given: { 1: 'headline' },
      expect: { 3: 'duplicate' },
    },
    {
      page: `${HEADLINE}\n\n${LEAD}\n\n${SECOND}`,
      given: { 1: 'headline' },
      expect: {},
      note: 'two paragraphs',
    },
  ],
  judge(sheet, settled) {
    const headline = settled.find('headline')
    const start = bodyStart(sheet, settled)
    const last = Math.min(start, headline + REACH, sheet.lines.length - 2)
    for (let i = headline + 1; i <= last; i++) settleLead(sheet, settled, i)
  },
}

/** A summary stands in the page's head, and its paragraph within a few lines of it. */
const REACH = 12
const AHEAD = 4
const MIN_WORDS = 4

function settleLead(sheet: Sheet, settled: Settled, index: number): void {
  const lead = sheet.lines[index]
  if (lead === undefined || !settled.isOpen(index) || lead.words < MIN_WORDS) return
  for (let j = index + 1; j <= index + AHEAD && j < sheet.lines.length; j++) {
    const paragraph = sheet.lines[j]
    if (paragraph === undefined || !settled.isOpen(j) || !(says(paragraph, lead) || runsOn(sheet, j, lead)))
      continue
    if (isHeaded(sheet, settled, index) && isHeaded(sheet, settled, j)) return
    const because = `is said word for word by line ${paragraph.block.line}`
    settled.settle(index, { label: 'duplicate', rule: ID, because, of: j })
    return
  }
}

/** Below headings of their own (two signs of a horoscope) two texts may be one, and both stay. */
function isHeaded(sheet: Sheet, settled: Settled, index: number): boolean {
  const above = sheet.lines[index - 1]
  return above !== undefined && settled.isOpen(above.index) && !above.prose && !above.closed
}

/** A summary may run over the end of the first paragraph into the next. */
function runsOn(sheet: Sheet, index: number, lead: Line): boolean {
  const first = sheet.lines[index]
  const next = sheet.lines[index + 1]
  if (first?.prose !== true || next?.prose !== true || lead.letters <= first.letters) return false
  return lead.startsWith(first) && `${first.key} ${next.key}`.startsWith(lead.key)
}

/** Cut summaries end in the middle of a word or with an ellipsis, so the last word need not be whole. */
function says(paragraph: Line, lead: Line): boolean {
  if (!paragraph.prose || lead.letters > paragraph.letters) return false
  return paragraph.startsWith(lead)
}
