import type { PolishContext, QuoteStyle } from '../../src/model/rule.ts'
import { polishLine } from '../../src/polish/polish-line.ts'
import { survey } from '../../src/polish/survey.ts'
import { POLISH_RULES } from '../../src/polish/table.ts'

export interface Seen {
  readonly context: PolishContext
  readonly warnings: string[]
}

/** A context of an Arabic page that notes the codes of warnings. */
export function seen(quotes: QuoteStyle = 'ascii', arabicPage = true): Seen {
  const warnings: string[] = []
  return { warnings, context: { quotes, arabicPage, warn: (code) => warnings.push(code) } }
}

/** A line after all rules. */
export function polished(
  text: string,
  quotes: QuoteStyle = 'ascii',
  without: readonly string[] = [],
): string {
  const rules = POLISH_RULES.filter((rule) => !without.includes(rule.id))
  return polishLine(text, rules, seen(quotes).context, 0, survey(text), () => {}).text
}
