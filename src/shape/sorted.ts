import type { Block } from '../model/page.ts'
import type { Verdict } from '../model/verdict.ts'

/** One line on its way into a field. */
export interface Sorted {
  readonly block: Block
  readonly verdict: Verdict
  /** The polished line. */
  readonly text: string
}
