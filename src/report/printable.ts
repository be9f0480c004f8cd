/** What moves a terminal's cursor, hides text or turns its direction: controls, bidi marks, line separators, BOM; and what is no character. */
const UNSAFE =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]|\p{Cs}/gu

const SHORT: ReadonlyMap<string, string> = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
])

/** Names by which typesetters and the Unicode charts abbreviate characters that cannot be seen. */
const NAMES: ReadonlyMap<number, string> = new Map([
  [0x00, 'NUL'],
  [0x08, 'BS'],
  [0x09, 'TAB'],
  [0x0a, 'LF'],
  [0x0b, 'VT'],
  [0x0c, 'FF'],
  [0x0d, 'CR'],
  [0x1a, 'SUB'],
  [0x1b, 'ESC'],
  [0x20, 'SPACE'],
  [0x7f, 'DEL'],
  [0x85, 'NEL'],
  [0xa0, 'NBSP'],
  [0xad, 'SHY'],
  [0x061c, 'ALM'],
  [0x200b, 'ZWSP'],
  [0x200c, 'ZWNJ'],
  [0x200d, 'ZWJ'],
  [0x200e, 'LRM'],
  [0x200f, 'RLM'],
  [0x2028, 'LS'],
  [0x2029, 'PS'],
  [0x202a, 'LRE'],
  [0x202b, 'RLE'],
  [0x202c, 'PDF'],
  [0x202d, 'LRO'],
  [0x202e, 'RLO'],
  [0x202f, 'NNBSP'],
  [0x2060, 'WJ'],
  [0x2066, 'LRI'],
  [0x2067, 'RLI'],
  [0x2068, 'FSI'],
  [0x2069, 'PDI'],
  [0x3000, 'IDEOGRAPHIC SPACE'],
  [0xfeff, 'BOM'],
])

const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zs}\p{Zl}\p{Zp}]/u
const MARK = /\p{M}/u

/**
 * Text that is safe to print on one line of a terminal.
 *
 * @param text a file name or a line of a page
 * @returns the text with controls, bidi marks and unpaired surrogates as escapes: `a\nb`, `\u{202e}`
 */
export function printable(text: string): string {
  return text.replace(UNSAFE, (char) => SHORT.get(char) ?? `\\u{${hex(char)}}`)
}

/**
 * Text in which everything can be seen.
 *
 * @param text what an edit took or gave, e.g. a no-break space and a colon
 * @returns unseen characters by name in brackets, `[NBSP]:`; combining marks on a dotted circle; `nothing` for no text
 */
export function visible(text: string): string {
  if (text === '') return 'nothing'
  let seen = ''
  for (const char of text)
    seen += UNSEEN.test(char) ? `[${nameOf(char)}]` : MARK.test(char) ? `\u25cc${char}` : char
  return seen
}

/** Joiners belong to words and to emoji, and a plain space is seen between words. */
const READ_AS_TEXT = /[ \u200c\u200d]/

/**
 * A line as it is read, with all in it that cannot be seen.
 *
 * @param text a line of a page
 * @returns the line, its no-break spaces, bidi marks, controls and the like by name in brackets: `12[NBSP]%`
 */
export function readable(text: string): string {
  let seen = ''
  for (const char of text) seen += UNSEEN.test(char) && !READ_AS_TEXT.test(char) ? `[${nameOf(char)}]` : char
  return seen
}

/** The name of a character that cannot be seen, `U+2003` where it has no short one. */
function nameOf(char: string): string {
  return NAMES.get(char.codePointAt(0) ?? 0) ?? `U+${hex(char).toUpperCase().padStart(4, '0')}`
}

function hex(char: string): string {
  return (char.codePointAt(0) ?? 0).toString(16)
}
