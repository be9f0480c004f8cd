import type { Article, Warning } from './article.ts'
import type { Polished } from './edit.ts'
import type { List } from './list.ts'
import type { CutPage, Page } from './page.ts'
import type { Source } from './source.ts'
import type { Verdict } from './verdict.ts'

/** What became of a line. */
export type Fate = 'kept' | 'changed' | 'removed'

/** Where a line went: a JSON pointer into the article, and whether the value there is the polished line itself. */
export interface Place {
  /** e.g. `/paragraphs/3`, `/removed/0/text`. */
  readonly field: string
  /** True where the article's value equals the polished line, so that the line can be rebuilt from it. */
  readonly verbatim: boolean
}

/** Whether a line stands in no field that is the article's own. */
export function isRemoved(place: Place | undefined): boolean {
  return place?.field.startsWith('/removed') === true
}

/** Letters of a page or of many, as counts that can be added up; letters outside the BMP are not counted. */
export interface Letters {
  readonly all: number
  /** Those of lines that stand in no field of the article. */
  readonly removed: number
}

/** All that happened to one page. Every view (article, audit, explanation, report) is computed from this. */
export interface PageAccount {
  readonly source: Source
  readonly page: CutPage
  /** One verdict a block, in the order of `page.blocks`. */
  readonly verdicts: readonly Verdict[]
  /** One polished line a block; a removed line has its own text and no hunks. */
  readonly polished: List<Polished>
  /** One place a block. */
  readonly places: readonly Place[]
  readonly warnings: readonly Warning[]
  readonly letters: Letters
  readonly article: Article
}

/** An account whose lines are all held. */
export interface Account extends PageAccount {
  readonly page: Page
  readonly polished: readonly Polished[]
}
