import { looksLikeHtml } from '../arabic/markup.ts'
import type { Warning } from '../model/article.ts'
import type { CutPage } from '../model/page.ts'
import type { Draft } from './draft.ts'

/** What an article normally has and this one has not, and what it should not have. */
export function gaps(draft: Draft, page: CutPage): Warning[] {
  if (page.blocks.length === 0) return [{ code: 'empty-page', line: null, message: 'the page has no text' }]
  const found: Warning[] = []
  if (draft.headline === null)
    found.push({ code: 'no-headline', line: null, message: 'no line looks like a headline' })
  if (draft.paragraphs.length === 0)
    found.push({ code: 'no-body', line: null, message: 'no line was left as body' })
  if (looksLikeHtml(page.text)) {
    const message =
      'the page is HTML: its tags are taken out, but scripts and menus stay; extract the text first'
    found.push({ code: 'looks-like-html', line: null, message })
  }
  return found
}
