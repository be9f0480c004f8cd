import { joinSources } from './byline.ts'
import type { Draft } from './draft.ts'
import type { Sorted } from './sorted.ts'

/** Reads who wrote the article and where from; the dateline of the first paragraph feeds the fields and stays in it. */
export function settleSources(draft: Draft, lines: readonly Sorted[]): void {
  const textsOf = (label: 'byline' | 'date') =>
    lines.filter((line) => line.verdict.label === label).map((line) => line.text)
  const sources = joinSources(textsOf('byline'), textsOf('date'), draft.paragraphs[0] ?? null)
  draft.addEach('authors', sources.authors)
  draft.addEach('agencies', sources.agencies)
  draft.place = sources.place
}
