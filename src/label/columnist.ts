import { isFullName } from '../arabic/full-names.ts'
import type { LabelRule } from './judge.ts'
import type { Line } from './line.ts'
import { HEADLINE, LEAD } from './sample.ts'
import type { Settled } from './settled.ts'
import type { Sheet } from './sheet.ts'
import { mayBeByline, settleByline } from './signed.ts'

const ID = 'label/columnist'

/** A column has its writer's full name above every headline; where the page names an author, that name may be an editor's. */
export const columnist: LabelRule = {
  id: ID,
  summary: "A person's full name above the headline that other pages of the same site have there, too.",
  examples: [
    {
      page: `سلمى الحداد\n${HEADLINE}\n\n${LEAD}`,
      given: { 2: 'headline' },
      expect: {},
      note: 'without other pages nothing is known of the site',
    },
  ],
  judge(sheet, settled) {
    if (sheet.site === null) return
    const headline = settled.find('headline')
    if (headline < 0 || settled.find('byline') >= 0) return
    const names = sheet.lines.slice(0, headline).filter((line) => isColumnist(sheet, settled, line))
    if (names.length > MOST_WRITERS) return
    const because = 'is a name that other pages of the site have above their headlines, too'
    for (const line of names) settleByline(sheet, settled, line, ID, because)
  },
}

/** A column may have two writers; more names are the staff of the paper. */
const MOST_WRITERS = 2

function isColumnist(sheet: Sheet, settled: Settled, line: Line): boolean {
  if (!mayBeByline(settled, line) || sheet.othersAtEdge(line) === 0) return false
  if (settled.labelOf(line.index - 1) === 'masthead') return false
  return sheet.has(line, 'givenName') && isFullName(line.plain)
}
