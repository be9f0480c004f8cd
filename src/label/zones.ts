import type { Line } from './line.ts'
import type { Settled } from './settled.ts'
import type { Sheet } from './sheet.ts'

/** A paragraph of the press that lacks its full stop is rarely shorter than this. */
const FIRM_LETTERS = 170

/** Running text beyond doubt: a long headline without a full stop is not. */
export function isFirm(line: Line): boolean {
  return line.prose && (line.closed || line.letters > FIRM_LETTERS)
}

/** Index of the first line of the page that is running text beyond doubt, or the number of lines. */
export function firstFirm(sheet: Sheet): number {
  const at = sheet.lines.findIndex(isFirm)
  return at < 0 ? sheet.lines.length : at
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

/** Index of the last running text that no rule has taken for something else, or -1. */
export function bodyEnd(sheet: Sheet, settled: Settled): number {
  for (let i = sheet.lines.length - 1; i >= 0; i--) {
    const label = settled.labelOf(i)
    if (label === 'paragraph' || (label === null && sheet.lines[i]?.prose === true)) return i
  }
  return -1
}
