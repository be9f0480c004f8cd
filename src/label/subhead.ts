import type { LabelRule } from './judge.ts'
import type { Line } from './line.ts'
import { LEAD, SECOND } from './sample.ts'
import type { Sheet } from './sheet.ts'

const ID = 'label/subhead'

/** A few words alone between paragraphs, without a full stop. */
export const subhead: LabelRule = {
  id: ID,
  summary: 'A few words without a full stop between two paragraphs.',
  examples: [
    { page: `${LEAD}\nثلاثة أعوام من العمل\n${SECOND}`, expect: { 2: 'subhead' } },
    { page: `${LEAD}\n- الضفة الشرقية\n${SECOND}`, expect: {}, note: 'an entry of a list' },
    { page: `${LEAD}\nوقال:\n${SECOND}`, expect: {}, note: 'an opening of what follows' },
  ],
  judge(sheet, settled) {
    for (const line of sheet.short) {
      if (!settled.isOpen(line.index) || !isSubhead(sheet, line)) continue
      settled.settle(line.index, {
        label: 'subhead',
        rule: ID,
        because: 'is a few words alone between two paragraphs',
      })
    }
  },
}

const MOST_WORDS = 9
const MOST_LETTERS = 60

function isSubhead(sheet: Sheet, line: Line): boolean {
  if (line.words > MOST_WORDS || line.letters > MOST_LETTERS || line.letters < 2 || line.closed) return false
  if (/[:،؛,*•\-–—]\s*$/u.test(line.plain) || /^\s*[-•*–—\d]/u.test(line.plain)) return false
  const above = sheet.lines[line.index - 1]
  const below = sheet.lines[line.index + 1]
  return (above?.prose === true || above?.attribute === 'alt') && below?.prose === true
}
