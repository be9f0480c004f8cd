import type { Label } from '../model/label.ts'
import type { Settled } from './settled.ts'
import type { Sheet } from './sheet.ts'

/** A small page and what a rule alone makes of it. */
export interface LabelExample {
  readonly page: string
  /** Lines that earlier rules have settled. */
  readonly given?: Readonly<Record<number, Label>>
  /** Line number to label; lines not named must stay open. Empty: the rule must not act. */
  readonly expect: Readonly<Record<number, Label>>
  readonly note?: string
}

/** One reason why a line is what it is: a file of `label/` and a row of its table. */
export interface LabelRule {
  /** `label/` and the file's name. */
  readonly id: string
  /** One line for `--list-rules` and the documentation. */
  readonly summary: string
  /** Run as tests; at least one shows restraint. */
  readonly examples: readonly LabelExample[]
  /** Settles the open lines it is sure of. Never throws; linear in the page's length. */
  judge(sheet: Sheet, settled: Settled): void
}
