import type { Article } from './model/article.ts'

/**
 * The bytes-to-be of an article file: JSON, two spaces deep, with a final newline. The search form, which nobody reads,
 * stands on one line at the end.
 *
 * @param value an article or an audit
 * @returns text to be written as UTF-8; unpaired surrogates come out as escapes, so that it is always valid UTF-8
 */
export function write(value: Article | object): string {
  if (!('folded' in value) || value.folded === undefined) return `${JSON.stringify(value, null, 2)}\n`
  const { folded, ...rest } = value
  const end = '\n}'
  return `${JSON.stringify(rest, null, 2).slice(0, -end.length)},\n  "folded": ${JSON.stringify(folded)}${end}\n`
}
