import { cleanTree } from '../../files/clean-tree.ts'
import { type Found, findPages } from '../../files/find.ts'
import { makeFolder } from '../../files/folder.ts'
import { optionsOf, type Settings } from '../../files/job.ts'
import { recipeOf } from '../../files/making.ts'
import { keepHeapTight } from '../../files/memory.ts'
import { refuseCollisions, refuseOutput, refusePages } from '../../files/names.ts'
import { outdatedAudits } from '../../files/outdated.ts'
import { planRun } from '../../files/plan.ts'
import { jsonText } from '../../report/json-text.ts'
import { counted, type Summary, summaryData, summaryTable } from '../../report/summary.ts'
import type { ManyFlags } from '../options.ts'
import { startProgress } from '../progress.ts'
import { haltOnSignals } from '../signals.ts'
import { sayStopped, whyStopped } from '../stopped.ts'
import { paintFor, print, say, stderr } from '../terminal.ts'
import { notesOf, sayFailures, sayNotes, settingsOf } from './pages.ts'

/** What the main job can be told. */
export interface CleanFlags extends ManyFlags {
  /** Write an audit beside each article. */
  readonly audit?: boolean
  /** Add the search form to each article. */
  readonly fold?: boolean
  /** Clean unchanged pages, and overwrite files of others, too. */
  readonly force?: boolean
  /** Remove the articles of pages that are gone. */
  readonly prune?: boolean
  /** Go on with pages that come in. */
  readonly watch?: boolean
}

/**
 * The main job: pages in, a mirrored tree of articles out.
 *
 * @returns the exit code
 */
export async function clean(inputs: readonly string[], out: string, flags: CleanFlags): Promise<number> {
  keepHeapTight()
  const chosen = await settingsOf(flags, out)
  const settings = { ...chosen, recipe: recipeOf(optionsOf(chosen)) }
  const found = await findPages(inputs, flags.ext, flags.prune === true)
  refuseOutput(out, found.folders)
  if (flags.force !== true) refusePages(out)
  refuseCollisions(found.pages, settings.audit)
  makeFolder(out)
  const { summary, gone, pruned, noRoom, left, notes: ran } = await cleanAll(found, settings, flags)
  const paint = await paintFor(stderr())
  const outdated = settings.audit ? [] : outdatedAudits(out)
  const notes = [
    ...notesOf(found, settings),
    ...ran,
    ...goneNotes(gone, pruned, flags.prune === true),
    ...outdatedNotes(outdated),
  ]
  if (flags.quiet !== true) sayNotes(notes, paint)
  sayFailures(summary.failures, paint)
  const stopped = left === 0 ? null : whyStopped(noRoom)
  if (stopped !== null) sayStopped(stopped, leftPages(left), paint)
  if (flags.quiet !== true) say(summaryTable(summary, paint))
  const { unchanged } = summary
  if (flags.json === true)
    print(
      jsonText({ ...summaryData(summary), unchanged, gone, pruned, outdatedAudits: outdated, left, stopped }),
    )
  return summary.failures.length === 0 && left === 0 ? 0 : 1
}

/** What a run that ended before its time leaves to the next one. */
export function leftPages(left: number): string {
  return `what was written stays, ${counted(left, 'page')} ${left === 1 ? 'is' : 'are'} left for the next run`
}

async function cleanAll(found: Found, settings: Settings & { readonly out: string }, flags: CleanFlags) {
  const start = performance.now()
  const progress = await startProgress(found.pages.length, flags.quiet === true)
  const plan = planRun(found.pages, settings, flags.learn)
  const choices = { jobs: flags.jobs ?? null, prune: flags.prune === true, halt: haltOnSignals() }
  const { gone, pruned, noRoom, notes, ...done } = await cleanTree(
    found,
    plan,
    settings,
    choices,
    progress.advance,
  )
  progress.end()
  const pages = found.pages.length + found.failures.length
  const summary: Summary = { ...done, pages, written: true, milliseconds: performance.now() - start }
  return { summary, gone, pruned, noRoom, notes, left: done.left }
}

const NAMED = 3

/** The first of some names. */
function firstOf(names: readonly string[]): string {
  return names.slice(0, NAMED).join(', ') + (names.length > NAMED ? ', \u2026' : '')
}

/** What is said of articles whose page is gone. */
export function goneNotes(
  gone: readonly string[],
  pruned: readonly string[],
  prunes: boolean,
): readonly string[] {
  const hint = prunes ? '' : ' (--prune removes them)'
  return [
    ...(gone.length === 0
      ? []
      : [`the pages of ${counted(gone.length, 'article')} are gone: ${firstOf(gone)}${hint}`]),
    ...(pruned.length === 0
      ? []
      : [`removed ${counted(pruned.length, 'article')} of pages that are gone: ${firstOf(pruned)}`]),
  ]
}

/** What is said of audits that were not written anew with their articles. */
export function outdatedNotes(outdated: readonly string[]): readonly string[] {
  if (outdated.length === 0) return []
  const are = `${counted(outdated.length, 'audit')} ${outdated.length === 1 ? 'is' : 'are'}`
  return [
    `${are} of an earlier run, older than the articles: ${firstOf(outdated)} (restore may refuse them; --audit renews them)`,
  ]
}
