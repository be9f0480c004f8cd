import type { Finding } from './findings.ts'
import type { GateResult } from './gates.ts'
import type { Letters } from './letters.ts'
import type { Tally } from './tally.ts'

/** What `check` knows of a run as a whole. */
export interface CheckedRun {
  readonly tally: Tally
  /** Of all pages together. */
  readonly letters: Letters
  /** All that is to be told, page by page, then what failed and what is too much. */
  readonly findings: readonly Finding[]
  /** The gates that were asked for. */
  readonly gates: readonly GateResult[]
}
