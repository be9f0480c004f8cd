import { type Cleaned, cleanTree } from '../../files/clean-tree.ts'
import { type Found, findPages } from '../../files/find.ts'
import { kindOf, makeFolder } from '../../files/folder.ts'
import type { Halt } from '../../files/halt.ts'
import { optionsOf, type Settings } from '../../files/job.ts'
import { recipeOf } from '../../files/making.ts'
import { keepHeapTight } from '../../files/memory.ts'
import { refuseCollisions, refuseOutput, refusePages, resultNames } from '../../files/names.ts'
import { outdatedAudits } from '../../files/outdated.ts'
import { Refusal } from '../../files/reason.ts'
import { planPass, type Session, startSession } from '../../files/session.ts'
import { watchFolders } from '../../files/watch.ts'
import { jsonText } from '../../report/json-text.ts'
import { counted, summaryData, summaryTable } from '../../report/summary.ts'
import { haltOnSignals } from '../signals.ts'
import { sayStopped, whyStopped } from '../stopped.ts'
import { paintFor, print, say, stderr } from '../terminal.ts'
import { type CleanFlags, goneNotes, leftPages, outdatedNotes } from './clean.ts'
import { sayFailures, sayNotes, settingsOf } from './pages.ts'

type TreeSettings = Settings & { readonly out: string }

/**
 * The main job, and then again for each page that comes in or changes, until the user ends it.
 *
 * @returns the exit code: 0, or 1 where there are pages that failed and were not mended
 */
export async function watch(inputs: readonly string[], out: string, flags: CleanFlags): Promise<number> {
  keepHeapTight()
  const start = performance.now()
  const chosen = await settingsOf(flags, out)
  const settings = { ...chosen, recipe: recipeOf(optionsOf(chosen)) }
  refuse(inputs, out, flags)
  makeFolder(out)
  const halt = haltOnSignals()
  let broken: Error | null = null
  const watcher = await watchFolders(inputs, (error) => {
    broken = error
    halt.set()
  })
  halt.whenSet(() => void watcher.end())
  const session = startSession(flags.learn && settings.profile === null)
  const pass = (changed: ReadonlySet<string> | null) => clean(inputs, settings, flags, session, changed, halt)
  await pass(null)
  if (flags.quiet !== true && !settings.audit)
    sayNotes(outdatedNotes(outdatedAudits(out)), await paintFor(stderr()))
  if (flags.quiet !== true && !halt.isSet) say(`watching ${inputs.join(', ')}: Ctrl-C ends`)
  for (let changed = await watcher.next(); changed !== null; changed = await watcher.next())
    await pass(changed)
  await watcher.end()
  await sayEnd(session, flags, performance.now() - start)
  if (broken !== null) throw broken
  return session.failing.size === 0 && session.left === 0 ? 0 : 1
}

function refuse(inputs: readonly string[], out: string, flags: CleanFlags): void {
  const other = inputs.find((input) => kindOf(input) !== 'folder')
  if (other !== undefined)
    throw new Refusal(`${other} is no folder: --watch is for folders that pages come into`)
  refuseOutput(out, inputs)
  if (flags.force !== true) refusePages(out)
}

/** One pass over what changed; null is all. What is wrong with the input now may be right in a moment. */
async function clean(
  inputs: readonly string[],
  settings: TreeSettings,
  flags: CleanFlags,
  session: Session,
  changed: ReadonlySet<string> | null,
  halt: Halt,
): Promise<void> {
  try {
    const found = await findPages(inputs, flags.ext, true)
    refuseCollisions(found.pages, settings.audit)
    const plan = planPass(session, found, settings, changed)
    const choices = { jobs: flags.jobs ?? null, prune: flags.prune === true, halt }
    const cleaned = await cleanTree(found, plan, settings, choices, () => {})
    session.note(found, plan, cleaned)
    await sayPass(found, plan.pages, cleaned, session, flags)
  } catch (error) {
    if (!(error instanceof Refusal) || changed === null) throw error
    sayNotes([error.message], await paintFor(stderr()))
  }
}

const NAMED = 3

async function sayPass(
  found: Found,
  pages: Iterable<{ readonly file: string }>,
  { tally, failures, gone, pruned, notes }: Cleaned,
  session: Session,
  flags: CleanFlags,
): Promise<void> {
  const paint = await paintFor(stderr())
  sayFailures(
    failures.filter((failure) => session.isNew(failure)),
    paint,
  )
  if (flags.quiet === true) return
  const names = [...pages].slice(0, NAMED + 1).map(({ file }) => resultNames(file).article)
  const named = names.length > NAMED ? '' : `: ${names.join(', ')}`
  if (tally.articles > 0) sayNotes([`${counted(tally.articles, 'article')} written${named}`], paint)
  if (session.passes === 1) sayNotes([...found.notes, ...notes], paint)
  sayNotes(goneNotes(session.newlyGone(gone), pruned, flags.prune === true), paint)
}

async function sayEnd(session: Session, flags: CleanFlags, milliseconds: number): Promise<void> {
  const paint = await paintFor(stderr())
  const { pages, tally, unchanged, gone, pruned, cameIn, left, noRoom } = session
  const stopped = whyStopped(noRoom)
  const summary = {
    pages,
    tally,
    failures: [...session.failing.values()],
    written: true,
    unchanged,
    left,
    milliseconds,
  }
  if (left > 0 && stopped !== null) sayStopped(stopped, leftPages(left), paint)
  if (flags.quiet !== true) {
    if (cameIn > 0)
      sayNotes(
        [
          `${counted(cameIn, 'page')} came in since the sites were learned: run once more without --watch to have all cleaned by what all have in common`,
        ],
        paint,
      )
    say(summaryTable(summary, paint))
  }
  if (flags.json === true)
    print(jsonText({ ...summaryData(summary), unchanged, gone, pruned, left, stopped }))
}
