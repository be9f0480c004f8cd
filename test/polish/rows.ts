import { expect, it } from 'vitest'
import type { QuoteStyle } from '../../src/model/rule.ts'
import { polished } from './context.ts'

/** A line before and after all rules. */
export type Row = readonly [before: string, after: string]

const count = { changed: 0, unharmed: 0 }

/** How many rows the tables that were imported so far hold. */
export function counted(): Readonly<typeof count> {
  return { ...count }
}

/** Lines that come out changed, all rules together. */
export function changes(rows: readonly Row[], style: QuoteStyle = 'ascii'): void {
  count.changed += rows.length
  it.each(rows)('%j → %j', (before, after) => {
    expect(before).not.toBe(after)
    expect(polished(before, style)).toBe(after)
  })
}

/** Lines that come out as they went in. */
export function stays(lines: readonly string[], style: QuoteStyle = 'ascii'): void {
  count.unharmed += lines.length
  it.each(lines)('%j stays', (line) => {
    expect(polished(line, style)).toBe(line)
  })
}
