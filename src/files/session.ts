import { LEAST_PAGES } from '../model/profile.ts'
import { addTally, emptyTally, type Failure, type Tally } from '../report/tally.ts'
import { isAmong } from './changed.ts'
import type { Cleaned } from './clean-tree.ts'
import type { Found } from './find.ts'
import type { Settings } from './job.ts'
import { type Plan, planRun } from './plan.ts'

/** What a watch has done and knows. */
export class Session {
  passes = 0
  /** Pages that are there. */
  pages = 0
  readonly tally: Tally = emptyTally()
  /** Pages that failed and were not mended since, by their paths. */
  readonly failing = new Map<string, Failure>()
  unchanged = 0
  gone: readonly string[] = []
  readonly pruned: string[] = []
  /** Pages that came in since the sites were learned. */
  cameIn = 0
  /** Pages that were left where the watch ended before its time, and why, if it was for want of room. */
  left = 0
  noRoom: string | null = null
  private said = new Set<string>()
  private reported = new Set<string>()
  private plan: Plan | null = null
  private learnedFrom = 0

  constructor(readonly learns: boolean) {}

  /** What was planned when the sites were learned; null where they are to be learned anew: when pages have doubled. */
  learned(pages: number): Plan | null {
    const isOutgrown = this.learns && pages >= 2 * Math.max(this.learnedFrom, LEAST_PAGES / 2)
    return isOutgrown ? null : this.plan
  }

  learn(plan: Plan, pages: number): void {
    this.plan = plan
    this.learnedFrom = pages
  }

  /** Adds what a pass did. */
  note(found: Found, plan: Plan, cleaned: Cleaned): void {
    const { tally, failures, unchanged, gone, pruned, left, noRoom } = cleaned
    this.left = left
    this.noRoom = noRoom
    this.passes++
    this.pages = found.pages.length + found.failures.length
    addTally(this.tally, tally)
    if (this.passes === 1) this.unchanged = unchanged
    for (const page of plan.pages) this.failing.delete(page.path)
    this.forgetMissing(found)
    for (const failure of failures) this.failing.set(failure.path, failure)
    this.gone = gone
    this.pruned.push(...pruned)
    this.cameIn = this.learns ? Math.max(0, found.pages.length - this.learnedFrom) : 0
  }

  /** A page that is not there any more has not failed. */
  private forgetMissing({ pages }: Found): void {
    if (this.failing.size === 0) return
    const paths = new Set<string>()
    for (const { path } of pages) if (this.failing.has(path)) paths.add(path)
    for (const path of this.failing.keys()) if (!paths.has(path)) this.failing.delete(path)
  }

  /** Whether a failure was not said before. */
  isNew({ path, reason }: Failure): boolean {
    const before = this.said.size
    this.said.add(`${path}: ${reason}`)
    return this.said.size > before
  }

  /** Those of the articles that were not said to be gone before. */
  newlyGone(gone: readonly string[]): readonly string[] {
    const now = gone.filter((name) => !this.reported.has(name))
    this.reported = new Set(gone)
    return now
  }
}

/** @param learns whether sites are learned from the pages */
export function startSession(learns: boolean): Session {
  return new Session(learns)
}

/**
 * What a pass has to do: all that is stale where the sites are learned, else what changed alone.
 *
 * @param changed absolute paths of files and folders; null where nothing is known of changes
 */
export function planPass(
  session: Session,
  { pages }: Found,
  settings: Settings,
  changed: ReadonlySet<string> | null,
): Plan {
  const learned = session.learned(pages.length)
  if (changed !== null && learned !== null) {
    // The system tells of a change more than once, and of files that were only touched.
    const known = { ...settings, profile: learned.profile, force: false }
    return { ...learned, pages: planRun(pages.filter(isAmong(changed)), known, false).pages }
  }
  const force = settings.force && changed === null
  const plan = planRun(pages, { ...settings, force }, session.learns, false)
  session.learn(plan, pages.length)
  return plan
}
