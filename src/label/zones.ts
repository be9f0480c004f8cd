import type { Settled } from './settled.ts'
import type { Sheet } from './sheet.ts'

/**
 * Whether the page shows where its head ends: by running text below it, or by the staff of the paper in it. A page of
 * short lines alone may be verse or a table, and its repetitions are its own.
 */
export function hasFrame(sheet: Sheet, settled: Settled): boolean {
  return sheet.lastProse >= 0 || settled.find('masthead') >= 0
}

/**
 * Index of the first body line: the first running text after the headline that no rule has taken for something else.
 * The number of lines where there is none.
 */
export function bodyStart(sheet: Sheet, settled: Settled): number {
  const headline = settled.find('headline')
  for (let i = headline + 1; i < sheet.lines.length; i++) {
    const label = settled.labelOf(i)
    if (label === 'paragraph' || (label === null && sheet.lines[i]?.prose === true)) return i
  }
  return sheet.lines.length
}

/**
 * The line above that a line repeats in the end, copies of copies left out; -1 where it repeats none, or where what it
 * repeats is itself said to be a copy of this line or a later one.
 */
export function originalOf(sheet: Sheet, settled: Settled, index: number): number {
  let of = sheet.previous[index] ?? -1
  while (of >= 0 && settled.labelOf(of) === 'duplicate') {
    const next = settled.of(of)?.of ?? sheet.previous[of] ?? -1
    if (next >= of) return -1
    of = next
  }
  return of
}
