import type { LabelRule } from './judge.ts'
import { LEAD } from './sample.ts'
import type { Settled } from './settled.ts'
import type { Sheet } from './sheet.ts'

const ID = 'label/tail-rest'

/** What follows the site's foot is more of it. */
export const tailRest: LabelRule = {
  id: ID,
  summary: "Short lines below the site's foot.",
  examples: [
    {
      page: `${LEAD}\nجميع الحقوق محفوظة\nبوابة النهر`,
      given: { 2: 'junk' },
      expect: {},
      note: 'the foot must be known as one',
    },
  ],
  judge(sheet, settled) {
    const foot = footOf(sheet, settled)
    if (foot < 0) return
    for (const line of sheet.lines.slice(foot + 1)) {
      if (line.prose || line.closed) continue
      settled.settle(line.index, { label: 'junk', rule: ID, because: "stands below the site's foot" })
    }
  },
}

function footOf(sheet: Sheet, settled: Settled): number {
  return sheet.lines.findIndex(
    (line) => line.index > sheet.lastProse && FOOT.has(settled.of(line.index)?.rule ?? ''),
  )
}

const FOOT: ReadonlySet<string> = new Set(['label/footer', 'label/prayer-times'])
