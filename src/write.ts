import type { Article } from './model/article.ts'

/**
 * The bytes-to-be of an article file: JSON, two spaces deep, with a final newline.
 *
 * @param value an article or an audit
 * @returns text to be written as UTF-8; unpaired surrogates come out as escapes, so that it is always valid UTF-8
 */
export function write(value: Article | object): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
