import type { Paint } from './paint.ts'
import { printable } from './printable.ts'
import { counted } from './summary.ts'
import { type Figures, ranked, total } from './tally.ts'

/** One line a page: what cleaning would do to it. Columns are set apart by tabs, so that a script can cut them. */
export function checkLine(figures: Figures, paint: Paint): string {
  const removed = total(figures.removed)
  const edits = total(figures.edits)
  const warnings = [...figures.warnings.keys()].sort()
  return [
    paint.bold(printable(figures.file)),
    marked(`${counted(removed, 'line')} removed`, removed, paint.red),
    marked(counted(edits, 'edit'), edits, paint.cyan),
    marked(warnings.length === 0 ? 'no warnings' : warnings.join(','), warnings.length, paint.yellow),
  ].join('\t')
}

/** The same as data. */
export function checkData(figures: Figures): object {
  return {
    file: figures.file,
    lines: figures.lines,
    removed: ranked(figures.removed),
    edits: ranked(figures.edits),
    warnings: ranked(figures.warnings),
  }
}

/** Nothing to see is printed so. */
function marked(text: string, count: number, colour: (text: string) => string): string {
  return count === 0 ? text : colour(text)
}
