import { LABEL_RULES } from './label/table.ts'
import { POLISH_RULES } from './polish/table.ts'

/** What a rule is called and does, as `--list-rules` prints it. */
export interface RuleRow {
  readonly id: string
  readonly summary: string
  /** Acts only when asked for by `extra`, or by `--with` of the command. */
  readonly optional: boolean
}

/** All rules in the order they act. */
export const RULES: readonly RuleRow[] = [
  ...LABEL_RULES.map(({ id, summary }) => ({ id, summary, optional: false })),
  ...POLISH_RULES.map(({ id, summary, optional }) => ({ id, summary, optional: optional === true })),
]

/** Rules that act only when asked for. */
export const OPTIONAL_RULES: readonly RuleRow[] = RULES.filter((rule) => rule.optional)
