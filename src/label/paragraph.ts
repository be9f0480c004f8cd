import type { LabelRule } from './judge.ts'

const ID = 'label/paragraph'

/** What no other rule is sure of stays: losing a sentence is the worst error there is. */
export const paragraph: LabelRule = {
  id: ID,
  summary: 'Everything that no other rule is sure of.',
  examples: [{ page: 'كلمة', expect: { 1: 'paragraph' } }],
  judge(sheet, settled) {
    for (const line of sheet.lines) {
      const because = line.prose ? 'is running text' : 'is nothing that another rule is sure of'
      settled.settle(line.index, { label: 'paragraph', rule: ID, because })
    }
  },
}
