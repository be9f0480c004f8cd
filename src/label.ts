import type { CleanOptions } from './model/options.ts'
import type { Page } from './model/page.ts'
import type { Verdict } from './model/verdict.ts'
import { Settled } from './label/settled.ts'
import { sheetOf } from './label/sheet.ts'
import { LABEL_RULES } from './label/table.ts'

const UNSURE: Verdict = { label: 'paragraph', rule: 'label/paragraph', because: 'is nothing that another rule is sure of' }

/**
 * Says of every block what it is.
 *
 * @param page the divided page
 * @param options `without` names rules that are not asked
 * @returns one verdict a block, in the page's order
 */
export function label(page: Page, options: Pick<CleanOptions, 'without'>): readonly Verdict[] {
  const sheet = sheetOf(page)
  const settled = new Settled(page.blocks.length)
  for (const rule of LABEL_RULES) if (!options.without.has(rule.id)) rule.judge(sheet, settled)
  return page.blocks.map((block) => settled.of(block.index) ?? UNSURE)
}
