import type { Warning } from '../model/article.ts'
import type { Page } from '../model/page.ts'
import type { Draft } from './draft.ts'

/** What an article normally has and this one has not. */
export function gaps(draft: Draft, page: Page): Warning[] {
  if (page.blocks.length === 0) return [{ code: 'empty-page', line: null, message: 'the page has no text' }]
  const found: Warning[] = []
  if (draft.headline === null)
    found.push({ code: 'no-headline', line: null, message: 'no line looks like a headline' })
  if (draft.paragraphs.length === 0)
    found.push({ code: 'no-body', line: null, message: 'no line was left as body' })
  return found
}
