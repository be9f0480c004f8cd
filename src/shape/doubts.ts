import type { Place } from '../model/account.ts'
import { isRemoved } from '../model/account.ts'
import type { Warning } from '../model/article.ts'
import type { CutPage } from '../model/page.ts'
import type { Verdict } from '../model/verdict.ts'

/** Ranges of lines that a message names; the number of lines says the rest. */
const MOST_RANGES = 8

/** One warning a page for all kept lines that may be furniture of the site, so that a daily service does not drown the rest. */
export function doubts(page: CutPage, verdicts: readonly Verdict[], places: readonly Place[]): Warning[] {
  // Most pages have none, so nothing is made before one is found.
  if (!verdicts.some((verdict) => verdict.doubtful === true)) return []
  const lines: number[] = []
  for (const [index, { doubtful }] of verdicts.entries()) {
    const line = page.blocks.at(index)?.line
    if (doubtful === true && line !== undefined && !isRemoved(places[index])) lines.push(line)
  }
  const [first] = lines
  if (first === undefined) return []
  return [{ code: 'furniture-doubtful', line: first, message: messageFor(lines) }]
}

function messageFor(lines: readonly number[]): string {
  if (lines.length === 1) {
    return `line ${lines[0]}, printed on other pages of the site, too, was kept: its wording is no site's own`
  }
  const ranges = rangesOf(lines)
  const named = `${ranges.slice(0, MOST_RANGES).join(', ')}${ranges.length > MOST_RANGES ? ', …' : ''}`
  return `${lines.length} lines (${named}), printed on other pages of the site, too, were kept: their wording is no site's own`
}

/** `3`, `7-9`: neighbours on the page as one. */
function rangesOf(lines: readonly number[]): readonly string[] {
  const ranges: [number, number][] = []
  for (const line of lines) {
    const last = ranges.at(-1)
    if (last !== undefined && last[1] === line - 1) last[1] = line
    else ranges.push([line, line])
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`))
}
