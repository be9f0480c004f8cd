import { RULES } from '../../rules.ts'
import { print } from '../terminal.ts'

/**
 * Prints all rules in the order they act.
 *
 * @returns the exit code
 */
export function listRules(asJson: boolean): number {
  if (asJson) print(JSON.stringify(RULES, null, 2))
  else {
    const width = Math.max(0, ...RULES.map((rule) => rule.id.length))
    for (const { id, summary, optional } of RULES) {
      print(`${id.padEnd(width)}  ${summary}${optional ? ' Only with --with.' : ''}`)
    }
  }
  return 0
}
