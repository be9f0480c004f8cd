import { isArabicLetter, isWord } from '../arabic/characters.ts'
import { QUOTE, QUOTE_TIDY, SPACE_EDGE, WAW_ALONE } from './bits.ts'
import { ASCII_QUOTE, isCloser, isOpener, SORT_BITS, shows, sorts, WAW_BLANK } from './signs.ts'

const BLANK = 0x20
const COLON = 0x3a

/**
 * Looks through a line once for anything a rule could want to change: the places of all characters that show something,
 * by themselves or with the one before. Most lines have few or none, so whoever looks there need not look anywhere else.
 *
 * @param text any string
 * @param start where the line begins in it
 * @param end where it ends
 * @returns offsets from the line's start, in order
 */
export function sitesOf(text: string, start = 0, end = text.length): number[] {
  // Bundlers make variables of a module's constants; local ones are read once.
  const sortOf = sorts
  const showsOf = shows
  const bits = SORT_BITS
  const sites: number[] = []
  let before = 0
  // Two look-ups and hardly a branch a character, since marks and spaces come too irregularly to be foreseen.
  for (let i = start; i < end; i++) {
    const sort = sortOf[text.charCodeAt(i)] ?? 0
    if (showsOf[(before << bits) | sort] !== 0) sites.push(i - start)
    before = sort
  }
  return sites
}

/**
 * What a line shows.
 *
 * @param sites what {@link sitesOf} gives of the line
 * @returns the bits (see `bits.ts`) of all that was found; 0 for a line that needs nothing
 */
export function foundAt(sites: readonly number[], text: string, start = 0, end = text.length): number {
  let found = 0
  for (let i = 0; i < sites.length; i++) found |= shownAt(text, start, start + (sites[i] ?? 0))
  if ((found & ASCII_QUOTE) !== 0) found |= quotesOf(text, start, end)
  return withEdges(found, text, start, end)
}

/** The bits found and that of spaces at the line's ends, without those that only lead to others. */
export function withEdges(found: number, text: string, start: number, end: number): number {
  const padded = end > start && (text.charCodeAt(start) === BLANK || text.charCodeAt(end - 1) === BLANK)
  return (padded ? found | SPACE_EDGE : found) & ~(WAW_BLANK | ASCII_QUOTE)
}

/** What a line shows, where its sites are of no use. */
export function survey(text: string, start = 0, end = text.length): number {
  return foundAt(sitesOf(text, start, end), text, start, end)
}

/** What the unit at an offset shows, alone and with the one before it. */
export function shownAt(text: string, start: number, at: number): number {
  const before = at > start ? (sorts[text.charCodeAt(at - 1)] ?? 0) : 0
  const shown = shows[(before << SORT_BITS) | (sorts[text.charCodeAt(at)] ?? 0)] ?? 0
  return (shown & WAW_BLANK) !== 0 && isWawAlone(text, start, at - 1) ? shown | WAW_ALONE : shown
}

/** Whether the و at an offset is no word's last letter. */
function isWawAlone(text: string, start: number, at: number): boolean {
  return at === start || !isArabicLetter(text.charCodeAt(at - 1))
}

/** Whether the ASCII quote marks of a line take turns, each right beside its words. */
export function quotesOf(text: string, start: number, end: number): number {
  let quoted = false
  for (let i = text.indexOf('"', start); i >= 0 && i < end; i = text.indexOf('"', i + 1)) {
    const before = i > start ? text.charCodeAt(i - 1) : BLANK
    const after = i + 1 < end ? text.charCodeAt(i + 1) : BLANK
    if (!(quoted ? isTidyClose(before, after) : isTidyOpen(before, after))) return QUOTE
    quoted = !quoted
  }
  return quoted ? QUOTE : QUOTE_TIDY
}

function isTidyOpen(before: number, after: number): boolean {
  return (before === BLANK || isOpener(before)) && isWord(after)
}

function isTidyClose(before: number, after: number): boolean {
  const ends = isWord(before) || (isCloser(before) && before !== COLON)
  return ends && (after === BLANK || isCloser(after))
}
