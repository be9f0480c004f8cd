import { languageOf } from './arabic/language.ts'
import { countLetters } from './arabic/letters.ts'
import type { Account, Place } from './model/account.ts'
import { type Article, SCHEMA_VERSION, type Warning } from './model/article.ts'
import type { PolishedPage } from './model/edit.ts'
import type { CleanOptions } from './model/options.ts'
import type { Page } from './model/page.ts'
import type { Source } from './model/source.ts'
import type { Verdict } from './model/verdict.ts'
import { Draft } from './shape/draft.ts'
import { sortLines } from './shape/sort.ts'
import { verbatim } from './shape/verbatim.ts'

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
export function shape(found: Findings, sha256: string, options: Pick<CleanOptions, 'file'>): Account {
  const { source, page, verdicts, polished } = found
  const draft = new Draft()
  const sorted = sortLines(draft, page, verdicts, polished.lines)
  const article = articleOf(draft, found, sha256, options.file, [
    ...source.warnings,
    ...polished.warnings,
    ...draft.warnings,
    ...gaps(draft, page),
  ])
  const places = verbatim(article, sorted, polished.lines)
  article.stats.keptShare = keptShare(page, places)
  return { source, page, verdicts, polished: polished.lines, places, warnings: article.warnings, article }
}

function articleOf(draft: Draft, found: Findings, sha256: string, file: string, warnings: Warning[]): Article {
  const slash = file.indexOf('/')
  const body = draft.paragraphs.join(' ')
  return {
    schemaVersion: SCHEMA_VERSION,
    id: file.replace(/\.txt$/i, ''),
    source: {
      file,
      site: slash < 0 ? null : file.slice(0, slash),
      sha256,
      bytes: found.source.bytes,
      encoding: found.source.encoding,
    },
    language: languageOf(body, countLetters(body)),
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
    stats: { words: countWords(body), characters: draft.paragraphs.reduce((sum, text) => sum + text.length, 0), keptShare: 1 },
  }
}

/** What an article normally has and this one has not. */
function gaps(draft: Draft, page: Page): Warning[] {
  if (page.blocks.length === 0) return [{ code: 'empty-page', line: null, message: 'the page has no text' }]
  const found: Warning[] = []
  if (draft.headline === null) found.push({ code: 'no-headline', line: null, message: 'no line looks like a headline' })
  if (draft.paragraphs.length === 0) found.push({ code: 'no-body', line: null, message: 'no line was left as body' })
  return found
}

function countWords(body: string): number {
  let words = 0
  let inside = false
  for (let i = 0; i < body.length; i++) {
    const space = body.charCodeAt(i) === 0x20
    if (!space && !inside) words++
    inside = !space
  }
  return words
}

/** Letters that stand in a field as a share of all letters of the page, to four places. */
function keptShare(page: Page, places: readonly Place[]): number {
  let all = 0
  let kept = 0
  page.blocks.forEach((block, i) => {
    const { arabic, other } = countLetters(block.text)
    all += arabic + other
    if (places[i]?.field.startsWith('/removed') === false) kept += arabic + other
  })
  return all === 0 ? 1 : Math.round((kept / all) * 10000) / 10000
}
