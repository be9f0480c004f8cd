import { isArabicLetter, isWord } from '../arabic/characters.ts'
import type { Edit } from '../model/edit.ts'
import { QUOTE, QUOTE_TIDY, SPACE_EDGE, WAW_ALONE } from './bits.ts'
import { ASCII_QUOTE, isCloser, isOpener, SORT_BITS, shows, sorts, WAW_BLANK } from './signs.ts'

const BLANK = 0x20
const COLON = 0x3a
const ASCII_MARK = 0x22
/** How far from an edit its neighbours can show something new. */
const REACH = 3

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
function withEdges(found: number, text: string, start: number, end: number): number {
  const padded = end > start && (text.charCodeAt(start) === BLANK || text.charCodeAt(end - 1) === BLANK)
  return (padded ? found | SPACE_EDGE : found) & ~(WAW_BLANK | ASCII_QUOTE)
}

/** What a line shows, where its sites are of no use. */
export function survey(text: string, start = 0, end = text.length): number {
  return foundAt(sitesOf(text, start, end), text, start, end)
}

/** What edits left behind. */
export interface Aftermath {
  /** The sites of the line after them. */
  readonly sites: readonly number[]
  /** The bits around them; those that hang on the whole line may be missing or too many. */
  readonly found: number
}

/**
 * Looks at what edits left behind, which shows around them alone.
 *
 * @param sites those of the line before
 * @param edits sorted, not overlapping
 * @param text the line after them
 * @param known bits of the line that were found already
 */
export function lookAround(
  sites: readonly number[],
  edits: readonly Edit[],
  text: string,
  known: number,
): Aftermath {
  const after: number[] = []
  let found = known
  let next = 0
  let grown = 0
  let seen = 0
  for (const { start, end, now } of edits) {
    next = carry(sites, next, start, grown, after)
    while (next < sites.length && (sites[next] ?? 0) <= end) next++
    const first = start + grown
    // Up to the unit behind, which has a new one before it.
    const last = Math.min(first + now.length, text.length - 1)
    for (let at = Math.max(first, seen); at <= last; at++) {
      const shown = shownAt(text, 0, at)
      if (shown !== 0) after.push(at)
      found |= shown
    }
    // That one may be a و that stands alone now, and a quote mark may have lost or found its word.
    if (last + 1 < text.length) found |= shownAt(text, 0, last + 1)
    if ((found & QUOTE) === 0) found |= quotesNear(text, first - REACH, first + now.length + REACH)
    seen = last + 1
    grown += now.length - (end - start)
  }
  carry(sites, next, Infinity, grown, after)
  return { sites: after, found: withEdges(found, text, 0, text.length) }
}

/** Adds the sites before an offset, from a given one on, as much further as the line has grown; gives the next one. */
function carry(sites: readonly number[], from: number, end: number, grown: number, after: number[]): number {
  let next = from
  for (; next < sites.length && (sites[next] ?? 0) < end; next++) after.push((sites[next] ?? 0) + grown)
  return next
}

/** What the ASCII quote marks show that stand close to an edit. */
function quotesNear(text: string, from: number, to: number): number {
  const start = Math.max(0, from)
  const end = Math.min(text.length, to)
  for (let at = start; at < end; at++) {
    if (text.charCodeAt(at) === ASCII_MARK) return quotesOf(text, start, end)
  }
  return 0
}

/** What the unit at an offset shows, alone and with the one before it. */
function shownAt(text: string, start: number, at: number): number {
  const before = at > start ? (sorts[text.charCodeAt(at - 1)] ?? 0) : 0
  const shown = shows[(before << SORT_BITS) | (sorts[text.charCodeAt(at)] ?? 0)] ?? 0
  return (shown & WAW_BLANK) !== 0 && isWawAlone(text, start, at - 1) ? shown | WAW_ALONE : shown
}

/** Whether the و at an offset is no word's last letter. */
function isWawAlone(text: string, start: number, at: number): boolean {
  return at === start || !isArabicLetter(text.charCodeAt(at - 1))
}

/** Whether the ASCII quote marks of a line take turns, each right beside its words. */
function quotesOf(text: string, start: number, end: number): number {
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
