import type { Label } from '../model/label.ts'
import type { LabelRule } from './judge.ts'
import type { Line } from './line.ts'
import { HEADLINE, LEAD, SECOND } from './sample.ts'
import type { Settled } from './settled.ts'
import type { Sheet } from './sheet.ts'

const ID = 'label/frame-copy'

/** Lines of the page's head that stand in or below the body again: a caption at its picture, the staff at the foot. */
export const frameCopy: LabelRule = {
  id: ID,
  summary:
    'A caption printed again between paragraphs, or a line of the header printed again below the body.',
  examples: [
    {
      page: `${HEADLINE}\n\nوزير النقل\n\n${LEAD}\nوزير النقل\n${SECOND}`,
      given: { 1: 'headline', 3: 'caption' },
      expect: { 6: 'duplicate' },
    },
    {
      page: `سلمى الحداد\n\n${LEAD}\nسلمى الحداد:\n${SECOND}`,
      given: { 1: 'caption' },
      expect: {},
      note: 'a speaker in an interview',
    },
  ],
  judge(sheet, settled) {
    for (const line of sheet.short) {
      const of = settled.isOpen(line.index) ? original(sheet, settled, line.index) : -1
      if (of < 0 || !repeats(sheet, line, settled.labelOf(of))) continue
      const because = `repeats line ${sheet.lines[of]?.block.line}`
      settled.settle(line.index, { label: 'duplicate', rule: ID, because, of })
    }
  },
}

/** The line that this one repeats in the end, copies of copies left out; -1 where it repeats none. */
function original(sheet: Sheet, settled: Settled, index: number): number {
  let of = sheet.previous[index] ?? -1
  while (of >= 0 && settled.labelOf(of) === 'duplicate') of = settled.of(of)?.of ?? sheet.previous[of] ?? -1
  return of
}

const MOST_WORDS = 12
const FRAME: ReadonlySet<Label | null> = new Set<Label | null>(['masthead', 'navigation', 'date', 'byline'])

function repeats(sheet: Sheet, line: Line, label: Label | null): boolean {
  if (line.words > MOST_WORDS || line.closed || /[:؛،]\s*$/u.test(line.plain)) return false
  if (FRAME.has(label)) return line.index > sheet.lastProse
  if (label !== 'caption') return false
  const above = sheet.lines[line.index - 1]
  const below = sheet.lines[line.index + 1]
  return above?.prose === true && (below === undefined || below.prose || line.index > sheet.lastProse)
}
