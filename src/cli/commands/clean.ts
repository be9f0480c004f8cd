import { mkdirSync } from 'node:fs'
import { findPages } from '../../files/find.ts'
import type { Settings } from '../../files/job.ts'
import { refuseCollisions, refuseOutput } from '../../files/names.ts'
import { Refusal, reasonOf } from '../../files/reason.ts'
import { sweep } from '../../files/temporary.ts'
import { summaryData, summaryTable } from '../../report/summary.ts'
import { type ManyFlags, ruleIds } from '../options.ts'
import { RULES } from '../rules.ts'
import { paintFor, print, say } from '../terminal.ts'
import { runPages, sayFailures, sayNotes } from './pages.ts'

/** What the main job can be told. */
export interface CleanFlags extends ManyFlags {
  readonly audit?: boolean
  readonly force?: boolean
}

/**
 * The main job: pages in, a mirrored tree of articles out.
 *
 * @returns the exit code
 */
export async function clean(inputs: readonly string[], out: string, flags: CleanFlags): Promise<number> {
  const settings = settingsOf(flags, out)
  const found = await findPages(inputs, flags.ext)
  refuseOutput(out, found.folders)
  refuseCollisions(found.pages, settings.audit)
  makeFolder(out)
  sweep(out)
  const summary = await runPages(found, settings, flags)
  const paint = await paintFor(process.stderr)
  if (flags.quiet !== true) sayNotes(found.notes, paint)
  sayFailures(summary.failures, paint)
  if (flags.quiet !== true) say(summaryTable(summary, paint))
  if (flags.json === true) print(JSON.stringify(summaryData(summary), null, 2))
  return summary.failures.length === 0 ? 0 : 1
}

/** The settings that flags ask for; `out` null writes nothing. */
export function settingsOf(flags: CleanFlags, out: string | null): Settings {
  return {
    out,
    audit: flags.audit === true,
    force: flags.force === true,
    quotes: flags.quotes,
    without: ruleIds(flags.without, RULES),
    encoding: flags.encoding ?? null,
    figures: out === null,
  }
}

function makeFolder(out: string): void {
  try {
    mkdirSync(out, { recursive: true })
  } catch (error) {
    throw new Refusal(`${out}: the folder cannot be made: ${reasonOf(error)}`)
  }
}
