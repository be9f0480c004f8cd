/**
 * The library: what `import 'clean-news'` gives.
 *
 * @packageDocumentation
 */
export { cleanArticle, DEFAULT_OPTIONS, explainArticle } from './clean.ts'
export type { Account, Fate, Place } from './model/account.ts'
export {
  type Article,
  ArticleSchema,
  type Caption,
  type Removed,
  type Staff,
  type Warning,
} from './model/article.ts'
export type { Hunk } from './model/edit.ts'
export { LABELS, type Label } from './model/label.ts'
export type { CleanOptions } from './model/options.ts'
export type { Block, Page } from './model/page.ts'
export { QUOTE_STYLES, type QuoteStyle } from './model/rule.ts'
export type { BadBytes, Encoding, Source } from './model/source.ts'
export type { Verdict } from './model/verdict.ts'
export { write } from './write.ts'
