import type { WarningCode } from '../model/warning-codes.ts'

/** What a run of `check` must hold to; null or empty asks nothing. */
export interface Gates {
  /** Share of letters, from 0 to 1, that may be removed from all pages together. */
  readonly maxRemoved: number | null
  /** Share of letters that may be removed from each page. */
  readonly maxRemovedPage: number | null
  /** Warnings that all pages together may have. */
  readonly maxWarnings: number | null
  /** Codes of warnings that no page may have. */
  readonly failOn: ReadonlySet<WarningCode>
  /** Whether articles are expected to be up to date. */
  readonly expect: boolean
}
