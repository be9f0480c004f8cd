import { furnitureRuns } from './furniture-runs.ts'
import type { LabelRule } from './judge.ts'
import { LEAD } from './sample.ts'

const ID = 'label/site-furniture'

/** A line that other pages of the site have at the same edge: menus, imprints, appeals, addresses. */
export const siteFurniture: LabelRule = {
  id: ID,
  summary: 'A line that other pages of the same site have at the same edge of the page.',
  examples: [
    { page: `بوابة النهر\n${LEAD}`, expect: {}, note: 'without other pages nothing is known of the site' },
  ],
  judge(sheet, settled) {
    if (sheet.site === null) return
    for (const index of furnitureRuns(sheet, settled)) {
      const line = sheet.lines[index]
      if (line === undefined) continue
      const because = `stands on ${sheet.othersAtEdge(line)} other pages of the site`
      const outlet = settled.labelOf(index - 1) === 'headline' && line.words <= MOST_OUTLET_WORDS
      settled.settle(index, { label: outlet ? 'byline' : 'junk', rule: ID, because })
    }
  },
}

/** A few words that many pages print right below their headlines are the outlet's name or a desk. */
const MOST_OUTLET_WORDS = 4
