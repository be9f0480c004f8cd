import { opensTextKey } from '../arabic/text-openings.ts'
import type { Line } from './line.ts'
import type { Settled } from './settled.ts'
import type { Sheet } from './sheet.ts'

const MOST_WORDS = 12

/** Whether a short line opens as a text does, and no name. */
export function opensText(line: Line): boolean {
  return opensTextKey(line.key)
}

/** One of several short lines in a row (names, offices and their holders, verse), or a name set apart from another. */
export function isOfList(sheet: Sheet, settled: Settled, line: Line): boolean {
  if (sheet.has(line, 'certainByline')) return false
  const next = sheet.lines[line.index + 1]
  return (
    isFellow(sheet, settled, line, sheet.lines[line.index - 1], line.gap) ||
    isFellow(sheet, settled, line, next, next?.gap ?? 0)
  )
}

function isFellow(sheet: Sheet, settled: Settled, line: Line, other: Line | undefined, gap: number): boolean {
  if (other === undefined || other.prose || !sheet.has(line, 'name') || other.words < 2) return false
  if (sheet.has(other, 'certainByline') || (sheet.has(other, 'byline') && !sheet.has(other, 'name')))
    return false
  const taken = settled.of(other.index)
  if (taken !== undefined) return false
  return other.words <= MOST_WORDS && (gap === 0 || sheet.has(other, 'name'))
}
