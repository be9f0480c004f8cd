/**
 * Pairs that stand in nearly every line of a wrongly read page and in no right one: what became of alef and lam,
 * the two commonest letters (`ط§ظ„`, `Ø§Ù„`, `Çá` …), and what became of that when read wrongly once more.
 */
const TELLTALE =
  /[طظ][§„]|ط[·¸]|[ØÙ][§„\u0084ˆŠ]|Ø[·¸]|أ[™‡]|Ã[˜™‡ƒ\u0098\u0099\u0087\u0083]|Ç[áäÊÑÓÏ]|ÿß|Ÿ[ÑÖ]|[ŘŮ][§„Š]|Å[˜®]|Ð[¨©]|[ШЩ][§„Љ]/

/**
 * Every telling pair has one of these in it, or a letter with an accent or of Cyrillic: the engine looks for one character
 * or for one range of them far faster than for the pattern.
 */
const PARTS = ['§', '·', '¸', '™', '‡', 'ط„', 'ظ„']
const ACCENTED_OR_CYRILLIC = /[\u00c0-\u05ff]/

/** So many telling pairs in one line leave no doubt. */
const MANY_PAIRS = 3

/** Whether a text holds a telling pair. */
export function isTelling(text: string): boolean {
  return mayBeTelling(text) && TELLTALE.test(text)
}

function mayBeTelling(text: string): boolean {
  for (let at = 0; at < PARTS.length; at++) if (text.includes(PARTS[at] ?? '')) return true
  return ACCENTED_OR_CYRILLIC.test(text)
}

/** A line of a text that holds what was looked for: a telling pair, or anything beyond ASCII. */
export interface TellingLine {
  /** From 1; lines end at LF, CRLF or CR. */
  readonly line: number
  /** UTF-16 offset in the text. */
  readonly start: number
  readonly content: string
}

const LINE_END = /\r\n|\n|\r/g

/** The telling lines of a text, in order. */
export function tellingLines(text: string): TellingLine[] {
  return linesWith(TELLTALE, text)
}

/** The lines of a text that are not plain ASCII, in order. */
export function strangeLines(text: string): TellingLine[] {
  return linesWith(/[^\0-\x7f]/, text)
}

function linesWith(wanted: RegExp, text: string): TellingLine[] {
  const lines: TellingLine[] = []
  let start = 0
  let line = 1
  const add = (end: number) => {
    const content = text.slice(start, end)
    if (wanted.test(content)) lines.push({ line, start, content })
    line++
  }
  for (const { 0: lineEnd, index } of text.matchAll(LINE_END)) {
    add(index)
    start = index + lineEnd.length
  }
  add(text.length)
  return lines
}

/** Whether a line that cannot be undone is wrongly read beyond doubt, and must have lost something on the way. */
export function isSuspect(content: string): boolean {
  return (content.match(new RegExp(TELLTALE, 'g'))?.length ?? 0) >= MANY_PAIRS
}
