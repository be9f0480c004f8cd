import { languageOf } from './arabic/language.ts'
import { countLetters } from './arabic/letters.ts'
import type { Account, Place } from './model/account.ts'
import { type Article, SCHEMA_VERSION, type Warning } from './model/article.ts'
import type { Polished, PolishedPage } from './model/edit.ts'
import type { CleanOptions } from './model/options.ts'
import type { Page } from './model/page.ts'
import { idOf, siteNameOf } from './model/path.ts'
import type { Source } from './model/source.ts'
import type { Verdict } from './model/verdict.ts'
import { Draft } from './shape/draft.ts'
import { foldedOf } from './shape/folded.ts'
import { gaps } from './shape/gaps.ts'
import { sortLines } from './shape/sort.ts'

/** What a user may choose about this stage. */
type Choice = Pick<CleanOptions, 'file' | 'fold'>

/** What the earlier stages found out about one page. */
export interface Findings {
  readonly source: Source
  readonly page: Page
  readonly verdicts: readonly Verdict[]
  readonly polished: PolishedPage
}

/**
 * Sorts the polished lines into the fields of an article.
 *
 * @param found what the earlier stages found out
 * @param sha256 of the raw bytes, lower-case hex
 * @returns the article and the account of where each line went
 */
export function shape(found: Findings, sha256: string, options: Choice): Account {
  const { source, page, verdicts, polished } = found
  const draft = new Draft()
  const places = sortLines(draft, page, verdicts, polished.lines)
  const letters = lettersOf(page, places)
  const shown = asShown(page, polished, places)
  const plain = articleOf(draft, found, letters, sha256, options.file, [
    ...source.warnings,
    ...shown.warnings,
    ...draft.warnings,
    ...gaps(draft, page),
  ])
  const article = options.fold ? { ...plain, folded: foldedOf(plain) } : plain
  return { source, page, verdicts, polished: shown.lines, places, warnings: article.warnings, article }
}

/** Some lines are polished to be read and removed then, such as dates that tell no day: those stand as they stood. */
function asShown(page: Page, polished: PolishedPage, places: readonly Place[]): PolishedPage {
  const removed = new Set<number | null>()
  const lines = polished.lines.map((line, i): Polished => {
    const block = page.blocks[i]
    if (block === undefined || !isRemoved(places[i])) return line
    removed.add(block.line)
    return line.hunks.length === 0 ? line : { text: block.text, hunks: [] }
  })
  return { lines, warnings: polished.warnings.filter(({ line }) => !removed.has(line)) }
}

function isRemoved(place: Place | undefined): boolean {
  return place?.field.startsWith('/removed') === true
}

function articleOf(
  draft: Draft,
  found: Findings,
  letters: Letters,
  sha256: string,
  file: string,
  warnings: Warning[],
): Article {
  return {
    schemaVersion: SCHEMA_VERSION,
    id: idOf(file),
    source: {
      file,
      site: siteNameOf(file),
      sha256,
      bytes: found.source.bytes,
      encoding: found.source.encoding,
    },
    language: languageOf(draft.paragraphs, letters.kept),
    headline: draft.headline,
    kicker: draft.kicker,
    standfirst: draft.standfirst,
    masthead: draft.masthead,
    byline: draft.byline,
    authors: draft.authors,
    agencies: draft.agencies,
    place: draft.place,
    published: draft.published,
    updated: draft.updated,
    captions: draft.captions,
    paragraphs: draft.paragraphs,
    subheads: draft.subheads,
    tags: draft.tags,
    related: draft.related,
    removed: draft.removed,
    warnings,
    stats: {
      words: draft.paragraphs.reduce((sum, text) => sum + countWords(text), 0),
      characters: draft.paragraphs.reduce((sum, text) => sum + text.length, 0),
      keptShare: keptShare(letters),
    },
  }
}

const SPACE = 0x20

/** Polished text has single spaces only. */
function countWords(text: string): number {
  let words = text === '' ? 0 : 1
  // Added without a branch: spaces come too irregularly for the processor to foresee them.
  for (let at = 0; at < text.length; at++) words += Number(text.charCodeAt(at) === SPACE)
  return words
}

/** Letters of a page that stand in a field of the article, and that do not. */
interface Letters {
  readonly kept: { arabic: number; other: number }
  removed: number
}

function lettersOf(page: Page, places: readonly Place[]): Letters {
  const letters: Letters = { kept: { arabic: 0, other: 0 }, removed: 0 }
  page.blocks.forEach((block, i) => {
    // Counted in the page's own text, which is faster to read than a slice of it.
    const { arabic, other } = countLetters(page.text, block.start, block.end)
    if (isRemoved(places[i])) letters.removed += arabic + other
    else {
      letters.kept.arabic += arabic
      letters.kept.other += other
    }
  })
  return letters
}

/** Letters in a field as a share of all letters of the page, to four places. */
function keptShare({ kept, removed }: Letters): number {
  const all = kept.arabic + kept.other + removed
  return all === 0 ? 1 : Math.round(((all - removed) / all) * 10000) / 10000
}
