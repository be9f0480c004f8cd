import type { SiteLines } from './profile.ts'
import type { Diacritics, DigitSet, QuoteStyle } from './rule.ts'
import type { Encoding } from './source.ts'

/** What a user may choose about the cleaning of a text. Everything here changes the result, and nothing else does. */
export interface CleanOptions {
  /** Path of the page relative to the input folder, with `/` separators. */
  readonly file: string
  /** Quote marks of the result. */
  readonly quotes: QuoteStyle
  /** Digits of the result; those of addresses and file names stay. */
  readonly digits: DigitSet
  /** Vowel marks of the result. */
  readonly diacritics: Diacritics
  /** Whether the article is to hold a search form of its text, with offsets into the text, as `folded`. */
  readonly fold: boolean
  /** What is known of the page's site; null: nothing. */
  readonly site: SiteLines | null
  /** Ids of rules that must not act. */
  readonly without: ReadonlySet<string>
  /** Ids of optional rules that are to act. */
  readonly extra: ReadonlySet<string>
  /** Read the bytes as this instead of detecting the encoding, and undo no wrong reading; null detects and undoes. */
  readonly encoding: Encoding | null
  /** SHA-256 of bytes as lower-case hex; replaceable since the platform's own is faster than ours. */
  readonly sha256: (bytes: Uint8Array) => string
  /** UTF-8 text of bytes, or null where they are not valid UTF-8; replaceable for the same reason. */
  readonly utf8: (bytes: Uint8Array) => string | null
}

/** {@link CleanOptions} as a caller writes them: any of them, `undefined` for the default, rules in any list of ids. */
export type ChosenOptions = {
  readonly [Name in keyof CleanOptions]?:
    | (CleanOptions[Name] extends ReadonlySet<string> ? Iterable<string> : CleanOptions[Name])
    | undefined
}
