/** Which way a text runs. */
export type Direction = 'rtl' | 'ltr'

/** How text that runs from right to left is put on a line of a terminal. */
export type Order = (text: string, direction: Direction) => string

/** Letters of scripts that run from right to left: Hebrew to Arabic Extended-A, and the presentation forms. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/
const RIGHT_TO_LEFT_ALL = new RegExp(RIGHT_TO_LEFT, 'g')
const LATIN_ALL = /[A-Za-z]/g

const STARTS: Readonly<Record<Direction, string>> = { rtl: '\u2067', ltr: '\u2066' }
const END = '\u2069'

/**
 * Wraps text in isolates, without which a terminal that reorders mixes it with the Latin columns around it.
 * The direction is said, not found out: a row of an Arabic paragraph may begin with a Latin word.
 */
export const isolated: Order = (text, direction) =>
  RIGHT_TO_LEFT.test(text) ? STARTS[direction] + text + END : text

/** Leaves text as it is: for pipes and files. */
export const asStored: Order = (text) => text

/** The way of a line of a page: that of most of its letters, so that a Latin word at its start does not turn it. */
export function directionOf(text: string): Direction {
  const arabic = text.match(RIGHT_TO_LEFT_ALL)?.length ?? 0
  return arabic > 0 && arabic >= (text.match(LATIN_ALL)?.length ?? 0) ? 'rtl' : 'ltr'
}

/** What ends a word of a message and is no part of the name in it. */
const MARKS_BEHIND = ':,;.)'

/**
 * A message with the names in it isolated that run from right to left: without, a terminal that reorders mixes them with
 * the words around. Words of such a name that stand side by side are one.
 */
export function withNamesIsolated(message: string): string {
  // Words stand at even places, what lies between them at odd ones.
  const parts = message.split(/(\s+)/)
  let out = ''
  for (let at = 0; at < parts.length; at++) {
    const from = at
    while (isRightToLeft(parts[at]) && isRightToLeft(parts[at + 2]) && parts[at + 1] === ' ') at += 2
    const name = parts.slice(from, at + 1).join('')
    out += isRightToLeft(parts[from]) ? isolatedName(name) : name
  }
  return out
}

function isRightToLeft(word: string | undefined): boolean {
  return word !== undefined && RIGHT_TO_LEFT.test(word)
}

function isolatedName(name: string): string {
  let end = name.length
  while (end > 0 && MARKS_BEHIND.includes(name[end - 1] ?? '')) end--
  return isolated(name.slice(0, end), directionOf(name)) + name.slice(end)
}
