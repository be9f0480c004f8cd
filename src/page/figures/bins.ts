import { bin } from 'd3-array'
import type { Range } from '../list/query.ts'

/** One column of a histogram. */
export interface Bin {
  /** Both ends included, as a query has them. */
  readonly range: Range
  readonly pages: number
}

/** Pages by the share of letters kept, in steps of ten per cent; those that kept all stand apart. */
export function keptBins(shares: readonly number[]): readonly Bin[] {
  const percents = shares.map((share) => share * 100)
  const steps = Array.from({ length: 10 }, (_, at) => (at + 1) * 10)
  return binsOf(percents, steps, 101, 0.1).map(({ range: [from, to], pages }) => ({
    range: [from, Math.min(to, 100)],
    pages,
  }))
}

/** Pages by their length: each column is twice as wide as the one before, as lengths of news are spread. */
export function wordBins(words: readonly number[]): readonly Bin[] {
  const longest = words.reduce((most, one) => Math.max(most, one), 0)
  const steps = [1, 25, 50, 100, 200, 400, 800, 1600, 3200, 6400].filter(
    (step) => step <= Math.max(longest, 400),
  )
  return binsOf(words, steps, Math.max(longest, 400), 1)
}

/** @param unit the smallest step between two values, by which a column ends before the next one begins */
function binsOf(
  values: readonly number[],
  steps: readonly number[],
  last: number,
  unit: number,
): readonly Bin[] {
  const bins = bin()
    .domain([0, last])
    .thresholds([...steps])(values)
  return bins.map((one, at) => {
    const end = one.x1 ?? last
    const to = at === bins.length - 1 ? end : Math.round((end - unit) * 10) / 10
    return { range: [one.x0 ?? 0, to], pages: one.length }
  })
}
