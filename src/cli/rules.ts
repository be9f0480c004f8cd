import { LABEL_RULES } from '../label/table.ts'
import { POLISH_RULES } from '../polish/table.ts'

/** What a rule is called and does, as `--list-rules` prints it. */
export interface RuleRow {
  readonly id: string
  readonly summary: string
}

/** All rules in the order they act. */
export const RULES: readonly RuleRow[] = [...LABEL_RULES, ...POLISH_RULES].map(({ id, summary }) => ({
  id,
  summary,
}))
