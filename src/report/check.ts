import type { Checked, Standing } from './checked.ts'
import type { CheckedRun } from './checked-run.ts'
import type { Finding } from './findings.ts'
import { type GateResult, sentenceOf } from './gates.ts'
import { roundedShare } from './letters.ts'
import type { Paint } from './paint.ts'
import { printable } from './printable.ts'
import { counted } from './summary.ts'
import { type Figures, ranked, total } from './tally.ts'

/** One line a page: what cleaning would do to it. Columns are set apart by tabs, so that a script can cut them. */
export function checkLine(figures: Figures & Partial<Pick<Checked, 'standing'>>, paint: Paint): string {
  const removed = total(figures.removed)
  const edits = total(figures.edits)
  const warnings = [...figures.warnings.keys()].sort()
  return [
    paint.bold(printable(figures.file)),
    marked(`${counted(removed, 'line')} removed`, removed, paint.red),
    marked(counted(edits, 'edit'), edits, paint.cyan),
    marked(warnings.length === 0 ? 'no warnings' : warnings.join(','), warnings.length, paint.yellow),
    ...standingColumn(figures.standing ?? null, paint),
  ].join('\t')
}

function standingColumn(standing: Standing | null, paint: Paint): readonly string[] {
  if (standing === null) return []
  return [standing === 'current' ? standing : paint.red(standing)]
}

/** The same as data, with what is to be told of the page. */
export function checkData(page: Checked): object {
  return {
    file: page.file,
    path: page.path,
    lines: page.lines,
    removed: ranked(page.removed),
    removedShare: roundedShare(page.letters),
    edits: ranked(page.edits),
    warnings: ranked(page.warnings),
    findings: page.findings,
    standing: page.standing,
  }
}

/** What is known of the run as a whole beside its summary, as data. */
export function runData({ gates, others }: CheckedRun): object {
  return {
    gates: gates.map(({ gate, limit, isHit, found }) => ({ gate, limit, hit: isHit, found })),
    extra: others.filter(({ kind }) => kind === 'article-extra').map(({ path }) => path),
  }
}

/** What a page hits a gate with, on one line. Pages that failed are named otherwise. */
export function errorLine({ kind, path, line, message }: Finding, paint: Paint): string {
  const where = line === null ? '' : `:${line}`
  return `${paint.red(kind)}  ${paint.bold(printable(path) + where)}: ${printable(message)}`
}

/** One line a gate: whether it was held. */
export function gateLine(gate: GateResult, paint: Paint): string {
  const verdict = gate.isHit ? paint.red('hit ') : paint.green('held')
  return `gate ${verdict}  ${sentenceOf(gate)}`
}

/** Nothing to see is printed so. */
function marked(text: string, count: number, colour: (text: string) => string): string {
  return count === 0 ? text : colour(text)
}
