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
    for (const { id, summary, option } of RULES) {
      print(
        `${id.padEnd(width)}  ${summary}${option === null ? '' : ` Only with --${option === 'extra' ? 'with' : option}.`}`,
      )
    }
  }
  return 0
}
