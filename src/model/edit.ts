import type { Warning } from './article.ts'
import type { List } from './list.ts'

/** A replacement that one rule asks for, in the text the rule was given. */
export interface Edit {
  /** UTF-16 offset of the first unit replaced. */
  readonly start: number
  /** UTF-16 offset just past the last unit replaced; equal to `start` for an insertion. */
  readonly end: number
  /** What stands there afterwards. */
  readonly now: string
}

/** A replacement in the source, with what stood there and every rule that had a hand in it. */
export interface Hunk {
  /** UTF-16 offset in the decoded text of the page. */
  readonly start: number
  readonly end: number
  readonly was: string
  readonly now: string
  /** Rule ids in the order they acted. */
  readonly rules: readonly string[]
}

/** A line after polishing: its text, and the hunks that lead there from the source. */
export interface Polished {
  readonly text: string
  readonly hunks: readonly Hunk[]
}

/** The polished lines of a page, one a block, and what a person should look at. */
export interface PolishedPage {
  readonly lines: List<Polished>
  readonly warnings: readonly Warning[]
}
