/**
 * The library: what `import 'clean-news'` gives.
 *
 * @packageDocumentation
 */
export { fold } from './arabic/fold.ts'
export { type FoldedText, foldWithOffsets, textOffset } from './arabic/fold-offsets.ts'
export { OptionError } from './choose.ts'
export { cleanArticle, DEFAULT_OPTIONS, explainArticle, type PageInput } from './clean.ts'
export { decode } from './decode.ts'
export { divide } from './divide.ts'
export { Gathering, siteLinesOf } from './gather.ts'
export { learnSite } from './learn.ts'
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
export { type Audit, type AuditBlock, AuditSchema } from './model/audit.ts'
export type { Hunk, Polished } from './model/edit.ts'
export type { Folded } from './model/folded.ts'
export { LABELS, type Label } from './model/label.ts'
export type { ChosenOptions, CleanOptions } from './model/options.ts'
export type { Block, Page } from './model/page.ts'
export {
  type Profile,
  type ProfileLine,
  ProfileSchema,
  type SiteLines,
  type SiteProfile,
} from './model/profile.ts'
export {
  DIACRITICS,
  DIGIT_SETS,
  type Diacritics,
  type DigitSet,
  QUOTE_STYLES,
  type QuoteStyle,
} from './model/rule.ts'
export {
  type BadBytes,
  ENCODINGS,
  type Encoding,
  type Mended,
  type Source,
  type Stretch,
} from './model/source.ts'
export type { Verdict } from './model/verdict.ts'
export { WARNINGS, type WarningCode } from './model/warning-codes.ts'
export { audit } from './report/audit.ts'
export { RestoreError, type RestoreProblem, restore } from './restore.ts'
export { RULES, type RuleRow } from './rules.ts'
export { write } from './write.ts'
