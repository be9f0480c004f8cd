import { join } from 'node:path'
import { addTally, emptyTally, type Failure, type Tally } from '../report/tally.ts'
import type { Fact } from './fact.ts'
import type { Found } from './find.ts'
import { findGone, type Pruned, prune } from './gone.ts'
import type { Settings } from './job.ts'
import { isForeign, MANIFEST } from './manifest.ts'
import { resultNames } from './names.ts'
import type { Plan } from './plan.ts'
import { reasonOf } from './reason.ts'
import { Record } from './record.ts'
import { run } from './run.ts'

/** What became of a folder of articles. */
export interface Cleaned {
  readonly tally: Tally
  readonly failures: readonly Failure[]
  /** Pages that did not have to be cleaned again. */
  readonly unchanged: number
  /** Names of articles whose page is gone and which still lie there. */
  readonly gone: readonly string[]
  /** Names of such articles that were removed. */
  readonly pruned: readonly string[]
}

/** What a run over a folder of articles is told beside its settings. */
export interface TreeChoices {
  /** How many threads at most; null for as many as there are cores. */
  readonly jobs: number | null
  /** Whether articles whose page is gone are removed. */
  readonly prune: boolean
  /** Ends the run early, after what is under way; what was done is kept. */
  readonly stop: AbortSignal | null
}

/**
 * Cleans the pages of a plan into the folder of its settings, and keeps the manifest there.
 *
 * @param each is told how many pages are done
 */
export async function cleanTree(
  found: Found,
  plan: Plan,
  settings: Settings & { readonly out: string },
  choices: TreeChoices,
  each: (pages: number) => void,
): Promise<Cleaned> {
  const tally = emptyTally()
  const failures: Failure[] = [...found.failures]
  const record = keeping(settings, plan, failures)
  each(found.pages.length - plan.pages.length)
  record((manifest) => plan.pages.length > 0 && manifest.begin(plan.pages))
  await run(
    plan.pages,
    { ...settings, profile: plan.profile },
    choices.jobs,
    (outcome, pages) => {
      addTally(tally, outcome.tally)
      failures.push(...outcome.failures)
      record((manifest) => manifest.add(outcome.facts, pages))
      each(pages.length)
    },
    choices.stop,
  )
  const unchanged = found.pages.length - plan.pages.length
  const rest = record((manifest) => finish(manifest, found, plan, settings.out, choices.prune)) ?? NOTHING
  failures.push(...rest.kept)
  return { tally, failures, unchanged, gone: rest.left, pruned: rest.removed }
}

const NOTHING: Pruned & { readonly left: readonly string[] } = { removed: [], kept: [], left: [] }

/** Does something with the manifest, as long as there is one. */
type Keeping = <T>(act: (manifest: Record) => T) => T | null

/** Without a manifest the work is done all the same, and all of it again the next time; the user is told why. */
function keeping(settings: Settings & { out: string }, plan: Plan, failures: Failure[]): Keeping {
  const path = join(settings.out, MANIFEST)
  let manifest: Record | null = new Record(settings.out, plan.samples)
  const doing: Keeping = (act) => {
    if (manifest === null) return null
    try {
      return act(manifest)
    } catch (error) {
      manifest.close()
      manifest = null
      failures.push({ path, reason: `what is kept for the next run cannot be written: ${reasonOf(error)}` })
      return null
    }
  }
  doing(() => {
    if (!settings.force && isForeign(settings.out))
      throw new Error('it was not written by clean-news: move it away')
  })
  return doing
}

/** Sees to what is left of pages that are gone, and saves the manifest where anything in it changed. */
function finish(record: Record, found: Found, plan: Plan, out: string, wantsPrune: boolean) {
  try {
    const { facts, left } = findGone(out, found.pages)
    // Where a part of the input could not be read, what is missing may be there.
    const mayPrune = wantsPrune && found.failures.length === 0
    const { removed, kept } = mayPrune ? prune(out, facts, left) : NOTHING
    const still = mayPrune ? stillThere(left, removed) : left
    const stays = new Set(still)
    const dropped = facts.filter((fact) => !stays.has(fact)).map(({ file }) => file)
    if (plan.pages.length > 0 || dropped.length > 0) record.save(new Set(dropped))
    return { removed, kept, left: still.map(({ file }) => resultNames(file).article) }
  } finally {
    record.close()
  }
}

function stillThere(left: readonly Fact[], removed: readonly string[]): readonly Fact[] {
  const names = new Set(removed)
  return left.filter(({ file }) => !names.has(resultNames(file).article))
}
