/** What JSON escapes in a string, and all of that but the quote mark, which texts have most of. */
const ESCAPED = /["\\\u0000-\u001f\ud800-\udfff]/
const RARE = /[\\\u0000-\u001f\ud800-\udfff]/
const QUOTES = /"/g
/** Below this the engine's own way is no slower than two looks at the text. */
const SHORT = 64

/** What makes a value none that this layout is for; the engine's own writer knows all kinds. */
export function refuse(): never {
  throw new TypeError('no article')
}

/** The inside of a JSON string, as `JSON.stringify` has it. */
export function inside(text: string): string {
  if (typeof text !== 'string') refuse()
  if (!ESCAPED.test(text)) return text
  if (text.length < SHORT || RARE.test(text)) return JSON.stringify(text).slice(1, -1)
  return text.replace(QUOTES, '\\"')
}

/** A JSON string or `null`. */
export function text(value: string | null): string {
  return value === null ? 'null' : `"${inside(value)}"`
}

/** A JSON number. */
export function number(value: number): string {
  return Number.isFinite(value) ? `${value}` : refuse()
}

/** A list of strings, a line each, two steps deep. */
export function texts(values: readonly string[]): string {
  if (!Array.isArray(values)) refuse()
  let written = ''
  for (const value of values) written += `${written === '' ? '[\n    "' : '",\n    "'}${inside(value)}`
  return written === '' ? '[]' : `${written}"\n  ]`
}

/** A list of objects with these keys in this order, two steps deep. */
export function objects<T extends object>(
  values: readonly T[],
  keys: readonly string[],
  write: (value: T) => string,
): string {
  if (!Array.isArray(values)) refuse()
  let written = ''
  for (const value of values) {
    expectKeys(value, keys)
    written += (written === '' ? '[\n    {\n      ' : '\n    },\n    {\n      ') + write(value)
  }
  return written === '' ? '[]' : `${written}\n    }\n  ]`
}

/** Refuses an object that has not just these keys in this order. */
export function expectKeys(value: object, keys: readonly string[]): void {
  let at = 0
  for (const key in value) if (key !== keys[at++]) refuse()
  if (at !== keys.length) refuse()
}
