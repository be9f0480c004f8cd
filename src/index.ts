/**
 * The library: what `import 'clean-news'` gives.
 *
 * @packageDocumentation
 */
export { cleanArticle, DEFAULT_OPTIONS, explainArticle } from './clean.ts'
export { divide } from './divide.ts'
export { Gathering, siteLinesOf } from './gather.ts'
export { type LedgerEntry, ledgerOf } from './ledger.ts'
export type { Account, Fate, Place } from './model/account.ts'
export {
  type Article,
  ArticleSchema,
  type Caption,
  type Removed,
  type Staff,
  type Warning,
} from './model/article.ts'
export { type Audit, AuditSchema } from './model/audit.ts'
export type { Hunk } from './model/edit.ts'
export { LABELS, type Label } from './model/label.ts'
export type { CleanOptions } from './model/options.ts'
export type { Block, Page } from './model/page.ts'
export { type Profile, ProfileSchema, type SiteLines } from './model/profile.ts'
export { QUOTE_STYLES, type QuoteStyle } from './model/rule.ts'
export type { BadBytes, Encoding, Source } from './model/source.ts'
export type { Verdict } from './model/verdict.ts'
export { audit } from './report/audit.ts'
export { RestoreError, restore } from './restore.ts'
export { write } from './write.ts'
