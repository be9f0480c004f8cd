import { Settled } from './label/settled.ts'
import { Sheet } from './label/sheet.ts'
import { LABEL_RULES } from './label/table.ts'
import type { Label } from './model/label.ts'
import type { CleanOptions } from './model/options.ts'
import type { Page } from './model/page.ts'
import type { SiteLines } from './model/profile.ts'
import type { Verdict } from './model/verdict.ts'

const UNSURE: Verdict = {
  label: 'paragraph',
  rule: 'label/paragraph',
  because: 'is nothing that another rule is sure of',
}

/** The rules as the engine reads them fastest: all of one shape. */
const RULES = LABEL_RULES.map(({ id, judge }) => ({ id, judge }))

/** What a user may choose about this stage. */
type Choice = Pick<CleanOptions, 'without'>

/** A page and what is known of its site. */
export interface OfSite {
  readonly page: Page
  readonly site: SiteLines | null
}

/**
 * Says of every block of some pages what it is. Rule after rule and not page after page: a processor keeps no more than
 * a part of all rules at hand, which made labels a sixth faster.
 *
 * @param pages each by itself: none changes another's verdicts
 * @param options `without` names rules that are not asked
 * @returns for each page one verdict a block, in the page's order
 */
export function label(pages: readonly OfSite[], { without }: Choice): (readonly Verdict[])[] {
  const drafts = pages.map(({ page, site }) => ({
    sheet: new Sheet(page, site),
    settled: new Settled(page.blocks.length),
  }))
  const all = without.size === 0
  for (const { id, judge } of RULES) {
    if (!all && without.has(id)) continue
    for (const { sheet, settled } of drafts) judge(sheet, settled)
  }
  return drafts.map(({ sheet, settled }) => sheet.lines.map(({ index }) => verdictOn(sheet, settled, index)))
}

function verdictOn(sheet: Sheet, settled: Settled, index: number): Verdict {
  const verdict = rescue(sheet, settled, index)
  if (verdict.of !== undefined || !settled.isDoubtful(index)) return verdict
  return { label: verdict.label, rule: verdict.rule, because: verdict.because, doubtful: true }
}

const REMOVED: ReadonlySet<Label> = new Set(['navigation', 'widget', 'junk'])

/** Copies of copies; more than this is a circle. */
const MOST_COPIES = 1000

/** A sentence may go as a copy only while what it copies stays, whatever later rules made of that line. */
function rescue(sheet: Sheet, settled: Settled, index: number): Verdict {
  const verdict = settled.of(index) ?? UNSURE
  if (verdict.of === undefined || sheet.lines[index]?.prose !== true) return verdict
  let of = verdict.of
  let steps = 0
  for (let next = settled.of(of)?.of; next !== undefined && steps < MOST_COPIES; next = settled.of(of)?.of) {
    of = next
    steps++
  }
  const kept = settled.labelOf(of)
  return kept !== null && REMOVED.has(kept) ? UNSURE : verdict
}
