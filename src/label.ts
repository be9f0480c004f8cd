import { letGo } from './label/held-lines.ts'
import { Settled } from './label/settled.ts'
import { Sheet } from './label/sheet.ts'
import { LABEL_RULES } from './label/table.ts'
import type { Label } from './model/label.ts'
import type { CleanOptions } from './model/options.ts'
import type { CutPage } from './model/page.ts'
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
  readonly page: CutPage
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
  const verdicts = drafts.map(({ sheet, settled }) => settled.end(UNSURE, orphans(sheet, settled)))
  letGo()
  return verdicts
}

const REMOVED: ReadonlySet<Label> = new Set(['navigation', 'widget', 'junk'])

/** Copies of copies; more than this is a circle. */
const MOST_COPIES = 1000

/** Sentences that go as copies of what does not stay: they may only go while that stays, whatever later rules made of it. */
function orphans(sheet: Sheet, settled: Settled): readonly number[] {
  const found: number[] = []
  for (let index = 0; index < sheet.lines.length; index++) {
    const of = settled.of(index)?.of
    if (of !== undefined && sheet.lines[index]?.prose === true && isGone(settled, of)) found.push(index)
  }
  return found
}

/** Whether what a copy repeats, or what that repeats in turn, is removed. */
function isGone(settled: Settled, copied: number): boolean {
  let of = copied
  let steps = 0
  for (let next = settled.of(of)?.of; next !== undefined && steps < MOST_COPIES; next = settled.of(of)?.of) {
    of = next
    steps++
  }
  const label = settled.labelOf(of)
  return label !== null && REMOVED.has(label)
}
