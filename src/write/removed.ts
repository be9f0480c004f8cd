import type { Removed } from '../model/article.ts'
import { inside, number, refuse } from './values.ts'

/** An entry of `removed`, from its first key to its last value. */
export function removedText({ lines, label, rule, because, text }: Removed): string {
  if (!Array.isArray(lines) || lines.length !== 2) refuse()
  return `"lines": [
        ${number(lines[0])},
        ${number(lines[1])}
      ],
${ruleText(label, rule)}
      "because": "${inside(because)}",
      "text": "${inside(text)}"`
}

interface Known {
  readonly label: string
  readonly text: string
}

/** As many rules are remembered; there are not half as many. */
const MOST = 256
const known = new Map<string, Known>()

/** The lines of the label and the rule, which are the same on page after page; that saves a microsecond a page. */
function ruleText(label: string, rule: string): string {
  const before = known.get(rule)
  if (before?.label === label) return before.text
  const text = `      "label": "${inside(label)}",\n      "rule": "${inside(rule)}",`
  if (known.size >= MOST) known.clear()
  known.set(rule, { label, text })
  return text
}
