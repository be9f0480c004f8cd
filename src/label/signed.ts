import type { Line } from './line.ts'
import type { Settled } from './settled.ts'
import type { Sheet } from './sheet.ts'

const MOST_WORDS = 12

/** Whether an open line is short enough for a byline. */
export function mayBeByline(settled: Settled, line: Line): boolean {
  return (
    settled.isOpen(line.index) &&
    line.words > 0 &&
    line.words <= MOST_WORDS &&
    !line.prose &&
    line.attribute === null
  )
}

/** A byline printed twice is kept once, in its fuller print. */
export function settleByline(
  sheet: Sheet,
  settled: Settled,
  line: Line,
  rule: string,
  because: string,
): void {
  const of = sheet.lines.findIndex((other) => settled.labelOf(other.index) === 'byline' && other.begins(line))
  if (of < 0) settled.settle(line.index, { label: 'byline', rule, because })
  else {
    const repeats = `says no more than line ${sheet.lines[of]?.block.line}`
    settled.settle(line.index, { label: 'duplicate', rule, because: repeats, of })
  }
}
