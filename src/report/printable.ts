/** What moves a terminal's cursor, hides text or turns its direction: controls, bidi marks, line separators, BOM; and what is no character. */
const UNSAFE =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]|\p{Cs}/gu

const SHORT: ReadonlyMap<string, string> = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
])

/** Names by which typesetters and the Unicode charts call characters that cannot be seen, and marks on Arabic letters. */
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
  [0x064b, 'FATHATAN'],
  [0x064c, 'DAMMATAN'],
  [0x064d, 'KASRATAN'],
  [0x064e, 'FATHA'],
  [0x064f, 'DAMMA'],
  [0x0650, 'KASRA'],
  [0x0651, 'SHADDA'],
  [0x0652, 'SUKUN'],
  [0x0653, 'MADDAH'],
  [0x0654, 'HAMZA ABOVE'],
  [0x0655, 'HAMZA BELOW'],
  [0x0670, 'SUPERSCRIPT ALEF'],
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
const UNSEEN_ALL = new RegExp(UNSEEN, 'gu')
const SPACES = /[\p{Zs}\p{Zl}\p{Zp}\t\n\r]+/gu
/** Marks that stand on no letter. */
const MARKS_AT_START = /^\p{M}+|(?<=\])\p{M}+/gu

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
 * @returns unseen characters by name in brackets, equal ones counted, `[NBSP][SPACE\u00d73]:`; combining marks on a
 * dotted circle; `nothing` for no text
 */
export function visible(text: string): string {
  return text === '' ? 'nothing' : visibleWithin(text).replace(MARKS_AT_START, '\u25cc$&')
}

/** The same within a word, where marks have a letter to stand on. */
export function visibleWithin(text: string): string {
  return named(text, (char) => UNSEEN.test(char))
}

/** Text with its marks by name, too: for changes that look the same before and after. */
export function spelled(text: string): string {
  return text === '' ? 'nothing' : named(text, (char) => UNSEEN.test(char) || MARK.test(char))
}

/** Text with the characters that `isNamed` picks by name, those that follow one another counted. */
function named(text: string, isNamed: (char: string) => boolean): string {
  let out = ''
  let before = ''
  let count = 0
  const close = () => {
    if (count > 0) out += `[${nameOf(before)}${count > 1 ? `\u00d7${count}` : ''}]`
    count = 0
  }
  for (const char of text) {
    if (char !== before || count === 0) close()
    if (isNamed(char)) count++
    else out += char
    before = char
  }
  close()
  return out
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
  return named(text, (char) => UNSEEN.test(char) && !READ_AS_TEXT.test(char))
}

/** The same text as the eye takes it: what cannot be seen is left out, and spaces of all kinds are one. */
export function plainly(text: string): string {
  return text.replace(SPACES, ' ').replace(UNSEEN_ALL, (char) => (READ_AS_TEXT.test(char) ? char : ''))
}

/** The name of a character that cannot be seen, `U+2003` where it has no short one. */
function nameOf(char: string): string {
  return NAMES.get(char.codePointAt(0) ?? 0) ?? `U+${hex(char).toUpperCase().padStart(4, '0')}`
}

function hex(char: string): string {
  return (char.codePointAt(0) ?? 0).toString(16)
}
