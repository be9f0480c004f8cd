import type { Label } from '../model/label.ts'
import type { LabelRule } from './judge.ts'
import type { Line } from './line.ts'
import { HEADLINE, LEAD, SECOND } from './sample.ts'
import type { Sheet } from './sheet.ts'
import { originalOf } from './zones.ts'

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
      const of = settled.isOpen(line.index) ? originalOf(sheet, settled, line.index) : -1
      if (of < 0 || !repeats(sheet, line, settled.labelOf(of))) continue
      const because = `repeats line ${sheet.lines[of]?.block.line}`
      settled.settle(line.index, { label: 'duplicate', rule: ID, because, of })
    }
  },
}

const MOST_WORDS = 12
const FRAME: ReadonlySet<Label | null> = new Set<Label | null>(['masthead', 'navigation', 'date', 'byline'])

function repeats(sheet: Sheet, line: Line, label: Label | null): boolean {
  if (line.words > MOST_WORDS || line.closed || /[:؛،]\s*$/u.test(line.plain)) return false
  if (FRAME.has(label)) return line.index > sheet.lastProse
  if (label !== 'caption' || isSpeaker(sheet, line)) return false
  const above = sheet.lines[line.index - 1]
  const below = sheet.lines[line.index + 1]
  return above?.prose === true && (below === undefined || below.prose || line.index > sheet.lastProse)
}

/** A name that comes back again and again is who speaks in an interview. */
function isSpeaker(sheet: Sheet, line: Line): boolean {
  let copies = 0
  for (let at = line.index; at >= 0; at = sheet.previous[at] ?? -1) copies++
  for (let at = sheet.following[line.index] ?? -1; at >= 0; at = sheet.following[at] ?? -1) copies++
  return copies > MOST_COPIES
}

const MOST_COPIES = 3
