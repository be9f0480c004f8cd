import { findPages } from '../../files/find.ts'
import { keepHeapSmall } from '../../files/memory.ts'
import { checkData, checkLine } from '../../report/check.ts'
import { summaryData, summaryTable } from '../../report/summary.ts'
import type { ManyFlags } from '../options.ts'
import { paintFor, print, say, stderr, stdout } from '../terminal.ts'
import { notesOf, runPages, sayFailures, sayNotes, settingsOf } from './pages.ts'

/**
 * Computes all that the main job would do and writes nothing.
 *
 * @returns the exit code
 */
export async function check(inputs: readonly string[], flags: ManyFlags): Promise<number> {
  keepHeapSmall()
  const settings = await settingsOf(flags, null)
  const found = await findPages(inputs, flags.ext)
  const paint = await paintFor(stdout())
  const files: object[] = []
  const summary = await runPages(found, settings, flags, (outcome) => {
    for (const figures of outcome.figures) {
      if (flags.json === true) files.push(checkData(figures))
      else print(checkLine(figures, paint))
    }
  })
  if (flags.json === true) print(JSON.stringify({ ...summaryData(summary), files }, null, 2))
  const talk = await paintFor(stderr())
  if (flags.quiet !== true) sayNotes(notesOf(found, settings), talk)
  sayFailures(summary.failures, talk)
  if (flags.quiet !== true) say(summaryTable(summary, talk))
  return summary.failures.length === 0 ? 0 : 1
}
