import { expect, it } from 'vitest'
import type { QuoteStyle } from '../../src/model/rule.ts'
import { polished } from './context.ts'

/** A line before and after all rules. */
export type Row = readonly [before: string, after: string]

/** Lines that come out changed, all rules together. */
export function changes(rows: readonly Row[], style: QuoteStyle = 'ascii'): void {
  it.each(rows)('%j → %j', (before, after) => {
    expect(before).not.toBe(after)
    expect(polished(before, style)).toBe(after)
  })
}

/** Lines that come out as they went in. */
export function stays(lines: readonly string[], style: QuoteStyle = 'ascii'): void {
  it.each(lines)('%j stays', (line) => {
    expect(polished(line, style)).toBe(line)
  })
}
