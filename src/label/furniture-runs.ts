import { furnitureParts, type Part } from './furniture-parts.ts'
import type { Settled } from './settled.ts'
import type { Sheet } from './sheet.ts'

/**
 * The lines known to the site that stand as furniture does: in a run from the top of the page down, or from its end up.
 * A known line that alternates with lines of this page alone is a heading of a daily service (`Aries`, its forecast,
 * `Taurus`, its forecast), and so is one right at such a line on a page where they alternate.
 *
 * @returns the indexes of the lines; linear in the page's length
 */
export function furnitureRuns(sheet: Sheet, settled: Settled): ReadonlySet<number> {
  const parts = furnitureParts(sheet, settled)
  const top = runOf(parts.slice(0, sheet.firstFirm))
  const below = parts.slice(sheet.lastProse + 1).reverse()
  const end = runOf(below).map((i) => parts.length - 1 - i)
  if (hasHeadings(parts)) {
    dropAbove(parts, top)
    dropBelow(sheet, parts, end)
  }
  return new Set([...top, ...end])
}

/** More lines of the site in a row are no headings. */
const MOST_HEADINGS = 2

/** Whether one or two known lines stand between lines of text. */
function hasHeadings(parts: readonly Part[]): boolean {
  let row = -1
  for (const part of parts) {
    if (part === 'text') {
      if (row > 0 && row <= MOST_HEADINGS) return true
      row = 0
    } else if (part !== 'settled' && row >= 0) row++
  }
  return false
}

/** Among furniture may stand a line or two that no other page has: a counter, the title of the next article. */
const SHARE = 5

/** The known lines of an edge of the page, from its outermost line in to the first text that furniture does not enclose. */
function runOf(edge: readonly Part[]): number[] {
  const run: number[] = []
  const enclosed = count(edge, 'known') >= SHARE * (count(edge, 'text') + count(edge, 'heading'))
  for (const [i, part] of edge.entries()) {
    if (part === 'known') run.push(i)
    else if (part !== 'settled' && !(enclosed && part === 'text' && goesOn(edge, i))) break
  }
  return run
}

/** Whether more known lines follow in a row than headings would. */
function goesOn(edge: readonly Part[], text: number): boolean {
  let row = 0
  for (let i = text + 1; i < edge.length && row <= MOST_HEADINGS; i++) {
    if (edge[i] === 'known') row++
    else if (edge[i] !== 'settled') break
  }
  return row > MOST_HEADINGS
}

function count(parts: readonly Part[], wanted: Part): number {
  return parts.filter((part) => part === wanted).length
}

/** The heading of the text right below the run. */
function dropAbove(parts: readonly Part[], run: number[]): void {
  const last = run.at(-1)
  if (last !== undefined && isText(parts[last + 1])) run.pop()
}

/** What is glued below a short text belongs to it: a competition below its teams. */
function dropBelow(sheet: Sheet, parts: readonly Part[], run: number[]): void {
  const first = run.at(-1)
  if (first === undefined || !isText(parts[first - 1])) return
  if (sheet.lines[first]?.gap === 0 && sheet.lines[first - 1]?.prose === false) run.pop()
}

function isText(part: Part | undefined): boolean {
  return part === 'text' || part === 'heading'
}
