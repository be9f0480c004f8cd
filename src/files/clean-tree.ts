import { addTally, emptyTally, type Failure, type Tally } from '../report/tally.ts'
import type { Fact } from './fact.ts'
import type { Found } from './find.ts'
import { findGone, type Pruned, prune } from './gone.ts'
import type { Halt } from './halt.ts'
import type { Outcome, Settings } from './job.ts'
import { Keeper } from './keeper.ts'
import { resultNames } from './names.ts'
import type { Plan } from './plan.ts'
import type { Record } from './record.ts'
import { run } from './run.ts'
import type { FoundPage } from './walk.ts'

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
  /** Pages that were not tried, as the run ended before its time. */
  readonly left: number
  /** Why it did, where nothing more could be written. */
  readonly noRoom: string | null
  /** What should be said of the way it ran. */
  readonly notes: readonly string[]
}

/** What a run over a folder of articles is told beside its settings. */
export interface TreeChoices {
  /** How many threads at most; null for as many as there are cores. */
  readonly jobs: number | null
  /** Whether articles whose page is gone are removed. */
  readonly prune: boolean
  /** Ends the run early, after the pages in hand; what was done is kept. */
  readonly halt: Halt
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
  const { halt } = choices
  const tally = emptyTally()
  const failures: Failure[] = [...found.failures]
  const keeper = new Keeper(settings, plan, failures, halt)
  each(found.pages.length - plan.pages.length)
  keeper.keep((manifest) => plan.pages.length > 0 && manifest.begin(plan.pages))
  let left = plan.pages.length
  const learned = { ...settings, profile: plan.profile }
  const take = (outcome: Outcome, pages: readonly FoundPage[]) => {
    addTally(tally, outcome.tally)
    failures.push(...outcome.failures)
    left -= outcome.tally.articles + outcome.failures.length
    keeper.keep((manifest) => manifest.add(outcome.facts, pages))
    each(pages.length)
  }
  const ended = await run(plan.pages, learned, choices.jobs, take, halt)
  const unchanged = found.pages.length - plan.pages.length
  const rest = keeper.keep((manifest) => finish(manifest, found, plan, settings.out, choices)) ?? NOTHING
  failures.push(...rest.kept)
  const noRoom = ended.noRoom ?? keeper.noRoom
  return {
    tally,
    failures,
    unchanged,
    gone: rest.left,
    pruned: rest.removed,
    left,
    noRoom,
    notes: ended.notes,
  }
}

const NOTHING: Pruned & { readonly left: readonly string[] } = { removed: [], kept: [], left: [] }

/** Sees to what is left of pages that are gone, and saves the manifest where anything in it changed. */
function finish(
  record: Record,
  found: Found,
  plan: Plan,
  out: string,
  { prune: wantsPrune, halt }: TreeChoices,
) {
  try {
    if (halt.isSet) {
      if (plan.pages.length > 0) record.save()
      return NOTHING
    }
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
