const ESCAPES = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['|', '&#124;'],
  ['*', '&#42;'],
  ['_', '&#95;'],
  ['`', '&#96;'],
  ['[', '&#91;'],
  ['\\', '&#92;'],
  ['\n', ' ⏎ '],
])
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu
const LONGEST = 70

/** A text as a cell: isolated, since Arabic and Latin stand side by side; what cannot be seen has its code. */
export function cell(text) {
  if (text === '') return '(nothing)'
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
  const escaped = short
    .replace(/[&<|*_`[\\\n]/g, (char) => ESCAPES.get(char))
    .replace(INVISIBLE, (char) => `[U+${char.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}]`)
    .replace(/^ | $/g, '␠')
  return `<bdi>${escaped}</bdi>`
}
