import { joinSources } from './byline.ts'
import type { Draft } from './draft.ts'
import type { Sorted } from './sorted.ts'

/** Reads who wrote the article and where from; the dateline of the first paragraph feeds the fields and stays in it. */
export function settleSources(draft: Draft, lines: readonly Sorted[]): void {
  const bylines: string[] = []
  const dates: string[] = []
  for (const { verdict, text } of lines) {
    if (verdict.label === 'byline') bylines.push(text)
    else if (verdict.label === 'date') dates.push(text)
  }
  const sources = joinSources(bylines, dates, draft.paragraphs[0] ?? null)
  draft.addEach('authors', sources.authors)
  draft.addEach('agencies', sources.agencies)
  draft.place = sources.place
}
