/** What JSON leaves as it is and a terminal or a log acts on: DEL, C1 controls, bidi controls, line separators. */
const RAW = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

/**
 * A value as indented JSON that is safe to print.
 *
 * @param value what `JSON.stringify` takes, and what is of one line in it may hold any character
 * @returns JSON of the same value, with `\u` escapes for characters that turn or break the line
 */
export function jsonText(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(
    RAW,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/**
 * {@link jsonText} a part at a time, of a value with a long list in it.
 *
 * @param frame the value with an empty list in that place, after which it has no other one
 * @param rows what the list holds
 */
export function* jsonParts(frame: unknown, rows: Iterable<unknown>): Generator<string, void> {
  const text = jsonText(frame)
  const at = text.lastIndexOf('[]') + 1
  const [indent = ''] = /^ */.exec(text.slice(text.lastIndexOf('\n', at) + 1)) ?? []
  yield text.slice(0, at)
  let before = ''
  for (const row of rows) {
    yield `${before}\n${indent}  ${jsonText(row).replaceAll('\n', `\n${indent}  `)}`
    before = ','
  }
  yield `${before === '' ? '' : `\n${indent}`}${text.slice(at)}\n`
}
