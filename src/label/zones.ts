import type { Settled } from './settled.ts'
import type { Sheet } from './sheet.ts'

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

/** Index of the last running text that no rule has taken for something else, or -1. */
export function bodyEnd(sheet: Sheet, settled: Settled): number {
  for (let i = sheet.lines.length - 1; i >= 0; i--) {
    const label = settled.labelOf(i)
    if (label === 'paragraph' || (label === null && sheet.lines[i]?.prose === true)) return i
  }
  return -1
}
