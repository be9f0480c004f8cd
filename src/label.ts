import type { CleanOptions } from './model/options.ts'
import type { Page } from './model/page.ts'
import type { Verdict } from './model/verdict.ts'

/** Stub: first line is the headline, the rest paragraphs. */
export function label(page: Page, _options: CleanOptions): readonly Verdict[] {
  return page.blocks.map((block) =>
    block.index === 0
      ? { label: 'headline', rule: 'label/headline', because: 'first line' }
      : { label: 'paragraph', rule: 'label/paragraph', because: 'nothing else fits' },
  )
}
