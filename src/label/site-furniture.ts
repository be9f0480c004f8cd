import type { LabelRule } from './judge.ts'
import type { Line } from './line.ts'
import { LEAD } from './sample.ts'
import type { Sheet } from './sheet.ts'

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
    for (const line of sheet.short) {
      if (!settled.isOpen(line.index) || !mayBeFrame(sheet, line)) continue
      const others = sheet.othersAtEdge(line)
      if (others === 0) continue
      const because = `stands on ${others} other pages of the site`
      const outlet = settled.labelOf(line.index - 1) === 'headline' && line.words <= MOST_OUTLET_WORDS
      settled.settle(line.index, { label: outlet ? 'byline' : 'junk', rule: ID, because })
    }
  },
}

/** A few words that many pages print right below their headlines are the outlet's name or a desk. */
const MOST_OUTLET_WORDS = 4

/** Daily services print the same heads and row names over other figures every day: those are text. */
function mayBeFrame(sheet: Sheet, line: Line): boolean {
  if (line.plain.trimEnd().endsWith(':') || sheet.isListed(line.index)) return false
  return !isFigure(sheet.lines[line.index - 1]) && !isFigure(sheet.lines[line.index + 1])
}

function isFigure(line: Line | undefined): boolean {
  return line !== undefined && /\d/.test(line.plain) && !/\p{L}/u.test(line.plain)
}
