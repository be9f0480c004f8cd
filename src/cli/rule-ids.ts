import { Refusal } from '../files/reason.ts'
import { nearest } from '../rules/nearest.ts'
import { RULES, type RuleRow } from '../rules.ts'

/** A rule that is there, but not for this option: it acts anyway, or another option asks for it. */
function refuseOthers(option: string, name: string, rules: readonly RuleRow[]): void {
  const rule = RULES.find(({ id }) => isCalled(id, name))
  if (rule === undefined || rule.option === 'extra') return
  if (rule.option !== null)
    throw new Refusal(`${option} ${name}: ${rule.id} acts where --${rule.option} asks for it`)
  const optional = rules.map(({ id }) => id).join(', ')
  throw new Refusal(`${option} ${name}: ${rule.id} always acts; optional are: ${optional}`)
}

function isCalled(id: string, name: string): boolean {
  return id === name || id.endsWith(`/${name}`)
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
    const matches = ids.filter((id) => isCalled(id, name))
    const [only] = matches
    if (only !== undefined && matches.length === 1) return only
    if (matches.length > 1)
      throw new Refusal(`${option} ${name}: several are called so: ${matches.join(', ')}`)
    refuseOthers(option, name, rules)
    const near = nearest(name, ids)
    const hint = near.length === 0 ? '' : `; did you mean ${near.join(' or ')}?`
    throw new Refusal(
      `${option} ${name}: there is no such rule${hint} (all of them: clean-news --list-rules)`,
    )
  })
}
