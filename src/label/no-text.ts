import type { LabelRule } from './judge.ts'

const ID = 'label/no-text'

/** Lines without a letter or digit: rules of dashes, stars, an invisible mark or tags left alone. */
export const noText: LabelRule = {
  id: ID,
  summary: 'A line without any letter or digit, tags aside.',
  examples: [
    { page: 'خبر\n* * *\nخبر', expect: { 2: 'junk' } },
    { page: 'خبر\n<iframe src="https://example.com/v" width="3"></iframe>\nخبر', expect: { 2: 'junk' } },
    { page: '1-0\nأ', expect: {}, note: 'a score and a letter are text' },
  ],
  judge(sheet, settled) {
    for (const line of sheet.short) {
      if (line.letters === 0)
        settled.settle(line.index, { label: 'junk', rule: ID, because: 'has no letter or digit' })
    }
  },
}
