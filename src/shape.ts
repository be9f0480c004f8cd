import type { Account, Place } from './model/account.ts'
import type { Article } from './model/article.ts'
import type { CleanOptions } from './model/options.ts'
import type { Page } from './model/page.ts'
import type { Source } from './model/source.ts'
import type { Verdict } from './model/verdict.ts'
import type { PolishedPage } from './polish.ts'

/** What the earlier stages found out about one page. */
export interface Findings {
  readonly source: Source
  readonly page: Page
  readonly verdicts: readonly Verdict[]
  readonly polished: PolishedPage
}

/** Stub: headline and paragraphs. */
export function shape(found: Findings, sha256: string, options: CleanOptions): Account {
  const paragraphs: string[] = []
  let headline: string | null = null
  const places: Place[] = found.verdicts.map((verdict, i) => {
    const text = found.polished.lines[i]?.text ?? ''
    if (verdict.label === 'headline') {
      headline = text
      return { field: '/headline', verbatim: true }
    }
    paragraphs.push(text)
    return { field: `/paragraphs/${paragraphs.length - 1}`, verbatim: true }
  })
  const article: Article = {
    schemaVersion: 1,
    id: options.file.replace(/\.txt$/i, ''),
    source: {
      file: options.file,
      site: options.file.includes('/') ? (options.file.split('/')[0] ?? null) : null,
      sha256,
      bytes: found.source.bytes,
      encoding: found.source.encoding,
    },
    language: 'ar',
    headline,
    kicker: null,
    standfirst: null,
    masthead: [],
    byline: null,
    authors: [],
    agencies: [],
    place: null,
    published: null,
    updated: null,
    captions: [],
    paragraphs,
    subheads: [],
    tags: [],
    related: [],
    removed: [],
    warnings: [...found.source.warnings, ...found.polished.warnings],
    stats: { words: 0, characters: 0, keptShare: 1 },
  }
  return {
    source: found.source,
    page: found.page,
    verdicts: found.verdicts,
    polished: found.polished.lines,
    places,
    warnings: article.warnings,
    article,
  }
}
