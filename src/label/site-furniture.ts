import { isSignature } from '../arabic/signatures.ts'
import { isKept } from './furniture-parts.ts'
import { furnitureRuns } from './furniture-runs.ts'
import { byWording, mayBeOfSite } from './furniture-wording.ts'
import type { LabelRule } from './judge.ts'
import { LEAD } from './sample.ts'
import type { Settled } from './settled.ts'
import type { Sheet } from './sheet.ts'

const ID = 'label/site-furniture'

/** A line that other pages of the site have at the same edge: menus, imprints, appeals, addresses. */
export const siteFurniture: LabelRule = {
  id: ID,
  summary:
    'A line that other pages of the same site have at the same edge, in words by which a site speaks of itself.',
  examples: [
    { page: `بوابة النهر\n${LEAD}`, expect: {}, note: 'without other pages nothing is known of the site' },
  ],
  judge(sheet, settled) {
    if (sheet.site === null) return
    const run = furnitureRuns(sheet, settled)
    if (run.size === 0) return
    const known = new Set([...run].filter((index) => !staysAs(sheet, settled, index)))
    const { furniture, doubtful } = byWording(sheet, settled, known)
    for (const index of furniture) {
      settled.settle(index, { label: 'junk', rule: ID, because: reasonFor(sheet, index) })
    }
    for (const index of doubtful) settled.doubt(index)
  },
}

/** A few words that many pages print right below their headlines are the outlet's name or a desk, where they are no text. */
const MOST_OUTLET_WORDS = 4

/** What a hand has marked, and the name of an outlet right below the headline. */
function staysAs(sheet: Sheet, settled: Settled, index: number): boolean {
  const line = sheet.lines[index]
  return (line !== undefined && isKept(sheet, line)) || settleOutlet(sheet, settled, index)
}

function settleOutlet(sheet: Sheet, settled: Settled, index: number): boolean {
  const line = sheet.lines[index]
  if (line === undefined || line.words > MOST_OUTLET_WORDS) return false
  if (settled.labelOf(index - 1) !== 'headline') return false
  if (!mayBeOfSite(sheet, line) && !isSignature(line.plain)) return false
  settled.settle(index, { label: 'byline', rule: ID, because: reasonFor(sheet, index) })
  return true
}

function reasonFor(sheet: Sheet, index: number): string {
  const line = sheet.lines[index]
  const others = line === undefined ? 0 : sheet.othersAtEdge(line)
  return `stands on ${others} other pages of the site`
}
