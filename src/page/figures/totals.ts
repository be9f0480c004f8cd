import { mean, sum } from 'd3-array'
import type { Count, ReviewRow } from '../../report/review/format.ts'
import { totalOf } from '../list/find.ts'

/** The figures of some pages. Those that only audits know are null where any page has none. */
export interface Totals {
  readonly pages: number
  /** Non-blank source lines. */
  readonly lines: number | null
  readonly removed: number
  readonly edits: number | null
  readonly words: number
  readonly warnings: number
  readonly warnedPages: number
  /** The mean of the shares of letters kept. */
  readonly kept: number
}

export function totalsOf(rows: readonly ReviewRow[]): Totals {
  return {
    pages: rows.length,
    lines: sumOrNull(rows.map(({ lines }) => lines)),
    removed: sum(rows, ({ removed }) => totalOf(removed)),
    edits: sumOrNull(rows.map(({ edits }) => (edits === null ? null : totalOf(edits)))),
    words: sum(rows, ({ words }) => words),
    warnings: sum(rows, ({ warnings }) => totalOf(warnings)),
    warnedPages: rows.filter(({ warnings }) => warnings.length > 0).length,
    kept: mean(rows, ({ kept }) => kept) ?? 0,
  }
}

function sumOrNull(values: readonly (number | null)[]): number | null {
  return values.includes(null) ? null : sum(values)
}

/** How often a name was counted, and on how many pages. */
export interface Named {
  readonly name: string
  readonly count: number
  readonly pages: number
}

/** Sums by name over pages, the most frequent first. */
export function byName(
  rows: readonly ReviewRow[],
  names: readonly string[],
  counts: (row: ReviewRow) => readonly Count[],
): readonly Named[] {
  const sums = new Map<number, { count: number; pages: number }>()
  for (const row of rows) {
    for (const [number, count] of counts(row)) {
      const known = sums.get(number)
      if (known === undefined) sums.set(number, { count, pages: 1 })
      else {
        known.count += count
        known.pages++
      }
    }
  }
  return [...sums]
    .map(([number, sums]) => ({ name: names[number] ?? '', ...sums }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
}
