import type { Edit } from '../model/edit.ts'
import { QUOTE } from './bits.ts'
import { quotesOf, shownAt, withEdges } from './survey.ts'

const ASCII_MARK = 0x22
/** How far from an edit its neighbours can show something new. */
const REACH = 3

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
