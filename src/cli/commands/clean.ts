import { findPages } from '../../files/find.ts'
import { makeFolder } from '../../files/folder.ts'
import { refuseCollisions, refuseOutput, refusePages } from '../../files/names.ts'
import { summaryData, summaryTable } from '../../report/summary.ts'
import type { ManyFlags } from '../options.ts'
import { paintFor, print, say, stderr } from '../terminal.ts'
import { notesOf, runPages, sayFailures, sayNotes, settingsOf } from './pages.ts'

/** What the main job can be told. */
export interface CleanFlags extends ManyFlags {
  /** Write an audit beside each article. */
  readonly audit?: boolean
  /** Add the search form to each article. */
  readonly fold?: boolean
  /** Overwrite files of others, too. */
  readonly force?: boolean
}

/**
 * The main job: pages in, a mirrored tree of articles out.
 *
 * @returns the exit code
 */
export async function clean(inputs: readonly string[], out: string, flags: CleanFlags): Promise<number> {
  const settings = await settingsOf(flags, out)
  const found = await findPages(inputs, flags.ext)
  refuseOutput(out, found.folders)
  if (flags.force !== true) refusePages(out)
  refuseCollisions(found.pages, settings.audit)
  makeFolder(out)
  const summary = await runPages(found, settings, flags)
  const paint = await paintFor(stderr())
  if (flags.quiet !== true) sayNotes(notesOf(found, settings), paint)
  sayFailures(summary.failures, paint)
  if (flags.quiet !== true) say(summaryTable(summary, paint))
  if (flags.json === true) print(JSON.stringify(summaryData(summary), null, 2))
  return summary.failures.length === 0 ? 0 : 1
}
