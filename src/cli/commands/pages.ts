import type { Found } from '../../files/find.ts'
import type { Outcome, Settings } from '../../files/job.ts'
import { run } from '../../files/run.ts'
import type { Paint } from '../../report/paint.ts'
import { printable } from '../../report/printable.ts'
import { failureLine, type Summary } from '../../report/summary.ts'
import { addTally, emptyTally, type Failure } from '../../report/tally.ts'
import type { ManyFlags } from '../options.ts'
import { startProgress } from '../progress.ts'
import { say } from '../terminal.ts'

/** Runs all pages with a bar and sums up what became of them; `each` is given the outcomes in the order of the pages. */
export async function runPages(
  found: Found,
  settings: Settings,
  flags: ManyFlags,
  each: (outcome: Outcome) => void = () => {},
): Promise<Summary> {
  const start = performance.now()
  const tally = emptyTally()
  const failures: Failure[] = [...found.failures]
  const progress = await startProgress(found.pages.length, flags.quiet === true)
  await run(found.pages, settings, flags.jobs ?? null, (outcome, pages) => {
    addTally(tally, outcome.tally)
    failures.push(...outcome.failures)
    progress.advance(pages.length)
    each(outcome)
  })
  progress.end()
  const pages = found.pages.length + found.failures.length
  return { pages, tally, failures, written: settings.out !== null, milliseconds: performance.now() - start }
}

/** Names each page that failed; this is said even where talk is not wanted. */
export function sayFailures(failures: readonly Failure[], paint: Paint): void {
  for (const failure of failures) say(failureLine(failure, paint))
}

export function sayNotes(notes: readonly string[], paint: Paint): void {
  for (const note of notes) say(`${paint.yellow('note')}  ${printable(note)}`)
}
