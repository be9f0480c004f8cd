import type { DigitSet, PolishContext, QuoteStyle } from '../../src/model/rule.ts'
import { ASKED } from '../../src/polish/bits.ts'
import { polishLine } from '../../src/polish/polish-line.ts'
import { survey } from '../../src/polish/survey.ts'
import { POLISH_RULES } from '../../src/polish/table.ts'

export interface Seen {
  readonly context: PolishContext
  readonly warnings: string[]
}

/** A context of an Arabic page that notes the codes of warnings. */
export function seen(quotes: QuoteStyle = 'ascii', arabicPage = true, digits: DigitSet = 'keep'): Seen {
  const warnings: string[] = []
  return { warnings, context: { quotes, digits, arabicPage, warn: (code) => warnings.push(code) } }
}

/** Rules that act only where an option asks for them. */
const ASKED_FOR = POLISH_RULES.filter((rule) => rule.asked !== undefined).map(({ id }) => id)

/** A line after all rules, those included that change digits and take vowel marks off. */
export function converted(text: string, digits: DigitSet): string {
  const { context } = seen('ascii', true, digits)
  return polishLine(text, POLISH_RULES, context, 0, survey(text) | ASKED, () => {}).text
}

/** A line after all rules that act unasked. */
export function polished(
  text: string,
  quotes: QuoteStyle = 'ascii',
  without: readonly string[] = [],
): string {
  const rules = POLISH_RULES.filter((rule) => ![...ASKED_FOR, ...without].includes(rule.id))
  return polishLine(text, rules, seen(quotes).context, 0, survey(text), () => {}).text
}
