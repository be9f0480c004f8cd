import type { Warning } from './article.ts'
import type { Edit } from './edit.ts'

/** Quote marks a user can ask for. */
export const QUOTE_STYLES = ['ascii', 'guillemets', 'curly', 'keep'] as const
export type QuoteStyle = (typeof QUOTE_STYLES)[number]

/** Digits a user can ask for: as printed, 0-9, or ٠-٩. */
export const DIGIT_SETS = ['keep', 'latin', 'arabic'] as const
export type DigitSet = (typeof DIGIT_SETS)[number]

/** What can be done with vowel marks. */
export const DIACRITICS = ['keep', 'strip'] as const
export type Diacritics = (typeof DIACRITICS)[number]

/** What a polish rule may ask about beside the line itself. */
export interface PolishContext {
  readonly quotes: QuoteStyle
  readonly digits: DigitSet
  /** Whether the page is Arabic rather than Persian, Urdu or Kurdish, which share the script. */
  readonly arabicPage: boolean
  /** Tell of something a person should look at; the line number is added by the stage. */
  readonly warn: (code: Warning['code'], message: string) => void
}

/** A line before and after one rule alone. Where both are equal the example shows restraint. */
export interface Example {
  readonly before: string
  readonly after: string
  /** What the example is about, where the texts do not say it. */
  readonly note?: string
  /** The digits asked for, in an example of the rule that writes them; `latin` where nothing is said. */
  readonly digits?: DigitSet
}

/** One change to kept lines: a file of `polish/` and a row of its table. */
export interface PolishRule {
  /** `polish/` and the file's name. */
  readonly id: string
  /** One line for `--list-rules` and the documentation. */
  readonly summary: string
  /** Bits of the characters that can make the rule act (see `polish/bits.ts`); a line with none of them is not shown to it. */
  readonly wakes: number
  /** Acts only when asked for by name. */
  readonly optional?: true
  /** Acts only where this option says something other than `keep`. */
  readonly asked?: 'digits' | 'diacritics'
  /** Run as tests; at least one shows restraint. */
  readonly examples: readonly Example[]
  /**
   * Edits to the line, in order and without overlap. Never throws; linear in the line's length.
   *
   * @param sites where the line shows anything (`sitesOf` in `polish/survey.ts`), for rules that look nowhere else
   */
  edits(text: string, context: PolishContext, sites?: readonly number[]): readonly Edit[]
}
