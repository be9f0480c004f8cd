import { LABEL_RULES } from './label/table.ts'
import { POLISH_RULES } from './polish/table.ts'

/** What a rule is called and does, as `--list-rules` prints it. */
export interface RuleRow {
  readonly id: string
  readonly summary: string
  /** Acts only when asked for. */
  readonly optional: boolean
  /** The option that asks for it (`extra` is `--with` of the command), or null where it acts anyway. */
  readonly option: 'extra' | 'digits' | 'diacritics' | null
}

/** All rules in the order they act. */
export const RULES: readonly RuleRow[] = [
  ...LABEL_RULES.map(({ id, summary }) => ({ id, summary, optional: false, option: null })),
  ...POLISH_RULES.map(({ id, summary, optional, asked }) => {
    const option: RuleRow['option'] = asked ?? (optional === true ? 'extra' : null)
    return { id, summary, optional: option !== null, option }
  }),
]

/** Rules that act only when asked for by name. */
export const OPTIONAL_RULES: readonly RuleRow[] = RULES.filter(({ option }) => option === 'extra')
