import { Census, type LetterCount } from '../arabic/letters.ts'
import { isRemoved, type Letters, type Place } from '../model/account.ts'
import type { Article } from '../model/article.ts'
import type { Polished } from '../model/edit.ts'
import type { List } from '../model/list.ts'
import type { CutPage } from '../model/page.ts'

/** What is counted of a page. */
export interface Measures {
  /** Letters of the lines that stand in a field of the article. */
  readonly kept: LetterCount
  /** Whether a line that stands in a field may have a letter that Arabic does not write. */
  readonly foreign: boolean
  readonly letters: Letters
  readonly stats: Article['stats']
}

/**
 * Counts letters and words in one walk through the page's own text, which is faster to read than slices of it are; a
 * walk each for the letters, the words and the language took 4 microseconds a page more. What polishing put into the
 * paragraphs and took from them is counted beside it.
 */
export function measure(page: CutPage, lines: List<Polished>, places: readonly Place[]): Measures {
  const kept = new Census()
  const removed = new Census()
  const put = new Census()
  const taken = new Census()
  let words = 0
  let characters = 0
  for (const { index, start, end } of page.blocks) {
    const place = places[index]
    const spaces = kept.spaces
    const census = isRemoved(place) ? removed : kept
    census.add(page.text, start, end)
    const line = lines.at(index)
    if (line === undefined || place?.field.startsWith('/paragraphs') !== true) continue
    // Polished text has single spaces only.
    if (line.text !== '') words += kept.spaces - spaces + 1
    characters += line.text.length
    for (const { was, now } of line.hunks) {
      taken.add(was)
      put.add(now)
    }
  }
  words += put.spaces - taken.spaces
  const letters = { all: sumOf(kept) + sumOf(removed), removed: sumOf(removed) }
  return {
    kept,
    foreign: kept.foreign || put.foreign,
    letters,
    stats: { words, characters, keptShare: keptShare(letters) },
  }
}

function sumOf({ arabic, other }: LetterCount): number {
  return arabic + other
}

/** Letters in a field as a share of all letters of the page, to four places. */
function keptShare({ all, removed }: Letters): number {
  return all === 0 ? 1 : Math.round(((all - removed) / all) * 10000) / 10000
}
