import type { Warning } from './model/article.ts'
import type { Polished } from './model/edit.ts'
import type { CleanOptions } from './model/options.ts'
import type { Page } from './model/page.ts'
import type { Verdict } from './model/verdict.ts'

/** The polished lines of a page, one a block, and what a person should look at. */
export interface PolishedPage {
  readonly lines: readonly Polished[]
  readonly warnings: readonly Warning[]
}

/** Stub: trims only. */
export function polish(page: Page, _verdicts: readonly Verdict[], _options: CleanOptions): PolishedPage {
  return { lines: page.blocks.map((block) => ({ text: block.text.trim(), hunks: [] })), warnings: [] }
}
