import { isAppeal, isCommentPolicy, mayBeHouseRule } from '../arabic/cues.ts'
import type { LabelRule } from './judge.ts'
import type { Line } from './line.ts'
import { LEAD } from './sample.ts'
import type { Sheet } from './sheet.ts'

const ID = 'label/comment-policy'

/** House rules about readers' comments: whole sentences, so they are looked for in running text too. */
export const commentPolicy: LabelRule = {
  id: ID,
  summary: 'Rules and disclaimers about readers’ comments.',
  examples: [
    { page: `${LEAD}\nالتعليقات المنشورة لا تعبر عن رأي الموقع بل عن رأي أصحابها.`, expect: { 2: 'widget' } },
    {
      page: `${LEAD}\nوعلق وزير النقل على التعليقات التي تناولت الجسر.`,
      expect: {},
      note: 'a sentence about comments',
    },
  ],
  judge(sheet, settled) {
    for (const line of belowText(sheet)) {
      if (
        !settled.isOpen(line.index) ||
        line.letters > MOST_LETTERS ||
        line.letters < LEAST_LETTERS ||
        !mayBeHouseRule(line.plain)
      )
        continue
      if (!isCommentPolicy(line.plain) && !(line.index >= sheet.lastProse && isAppeal(line.plain))) continue
      settled.settle(line.index, { label: 'widget', rule: ID, because: 'tells readers how to comment' })
    }
  },
}

/** The last lines of a page, as long as none of them is running text that is no rule itself: what a court heard about such a rule stands in the text. */
function belowText(sheet: Sheet): readonly Line[] {
  const last = sheet.lines.slice(-REACH)
  const text = last.findLastIndex((line) => line.prose && !mayBeHouseRule(line.plain))
  return last.slice(text + 1)
}

/** Rules of the comment box stand at the end of a page, above its links. */
const REACH = 30
const LEAST_LETTERS = 25
const MOST_LETTERS = 500
