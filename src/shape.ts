import { languageOf } from './arabic/language.ts'
import type { PageAccount } from './model/account.ts'
import { type Article, SCHEMA_VERSION, type Warning } from './model/article.ts'
import type { PolishedPage } from './model/edit.ts'
import type { CleanOptions } from './model/options.ts'
import type { CutPage } from './model/page.ts'
import { idOf, siteNameOf } from './model/path.ts'
import type { Source } from './model/source.ts'
import type { Verdict } from './model/verdict.ts'
import { doubts } from './shape/doubts.ts'
import { Draft } from './shape/draft.ts'
import { foldedOf } from './shape/folded.ts'
import { gaps } from './shape/gaps.ts'
import { type Measures, measure } from './shape/measure.ts'
import { asShown } from './shape/shown.ts'
import { sortLines } from './shape/sort.ts'

/** What a user may choose about this stage. */
type Choice = Pick<CleanOptions, 'file' | 'fold'>

/** What the earlier stages found out about one page. */
export interface Findings {
  readonly source: Source
  readonly page: CutPage
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
export function shape(found: Findings, sha256: string, options: Choice): PageAccount {
  const { source, page, verdicts, polished } = found
  const draft = new Draft()
  const places = sortLines(draft, page, verdicts, polished.lines)
  const measures = measure(page, polished.lines, places)
  const shown = asShown(page, polished, places)
  const plain = articleOf(draft, found, measures, sha256, options.file, [
    ...source.warnings,
    ...shown.warnings,
    ...draft.warnings,
    ...doubts(page, verdicts, places),
    ...gaps(draft, page),
  ])
  const article = options.fold ? { ...plain, folded: foldedOf(plain) } : plain
  const { letters } = measures
  return {
    source,
    page,
    verdicts,
    polished: shown.lines,
    places,
    warnings: article.warnings,
    letters,
    article,
  }
}

function articleOf(
  draft: Draft,
  found: Findings,
  { kept, foreign, stats }: Measures,
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
    language: languageOf(draft.paragraphs, kept, foreign),
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
    stats,
  }
}
