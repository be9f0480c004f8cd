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
    const foot = sheet.lastProse < 0 ? -1 : footOf(sheet, settled)
    if (foot < 0) return
    for (const line of sheet.lines.slice(foot + 1)) {
      if (line.prose || line.closed) continue
      settled.settle(line.index, { label: 'junk', rule: ID, because: "stands below the site's foot" })
    }
  },
}

/** One footer word may head a list of its own; two, or a rights notice, are a foot. */
function footOf(sheet: Sheet, settled: Settled): number {
  const feet = sheet.short.filter(
    (line) => line.index > sheet.lastProse && FOOT.has(settled.of(line.index)?.rule ?? ''),
  )
  const sure = feet.length > 1 || feet.some((line) => RIGHTS.test(line.key) || line.plain.includes('©'))
  return sure ? (feet[0]?.index ?? -1) : -1
}

const RIGHTS = /حقوق|rights/

const FOOT: ReadonlySet<string> = new Set(['label/footer', 'label/prayer-times'])
