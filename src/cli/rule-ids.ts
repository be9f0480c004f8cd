import { Refusal } from '../files/reason.ts'
import { nearest } from '../rules/nearest.ts'
import { RULES, type RuleRow } from '../rules.ts'

/** A rule that another option asks for. */
function refuseAsked(option: string, name: string): void {
  const rule = RULES.find(({ id }) => id === name || id === `polish/${name}`)
  if (rule === undefined || rule.option === null || rule.option === 'extra') return
  throw new Refusal(`${option} ${name}: ${rule.id} acts where --${rule.option} asks for it`)
}

/**
 * The full ids of rules that were typed: `polish/quotes`, or `quotes` where only one rule is called so.
 *
 * @param option what they were typed behind, for the message
 * @throws Refusal with the nearest names for one that is not known
 */
export function ruleIds(
  option: string,
  typed: readonly string[],
  rules: readonly RuleRow[],
): readonly string[] {
  const ids = rules.map((rule) => rule.id)
  return typed.map((name) => {
    const matches = ids.filter((id) => id === name || id.endsWith(`/${name}`))
    const [only] = matches
    if (only !== undefined && matches.length === 1) return only
    if (matches.length > 1)
      throw new Refusal(`${option} ${name}: several are called so: ${matches.join(', ')}`)
    refuseAsked(option, name)
    const near = nearest(name, ids)
    const hint = near.length === 0 ? '' : `; did you mean ${near.join(' or ')}?`
    throw new Refusal(
      `${option} ${name}: there is no such rule${hint} (all of them: clean-news --list-rules)`,
    )
  })
}
