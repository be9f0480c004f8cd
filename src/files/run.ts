import { statSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import { Halt, inTurns } from './halt.ts'
import { makeJob, type Outcome, type Settings } from './job.ts'
import { collectAlone, growYoung } from './memory.ts'
import { mayStart, TOO_FEW_FILES } from './open-files.ts'
import { type Pages, slice } from './pages.ts'
import { threadsFor } from './threads.ts'
import type { PageFile } from './walk.ts'

/** Pages a thread gets at a time: few enough to share the work evenly, enough that handing over costs nothing. */
const BATCH = 64

/** A thread takes about 25 ms to start: below this much work it does not pay. */
const LARGE_FILES = 2000
export const LARGE_BYTES = 8 * 1024 * 1024

/** How a run ended, beside what became of its pages. */
export interface Ended {
  /** Why it ended before its time, as nothing more could be written; null where it did not. */
  readonly noRoom: string | null
  /** What should be said of the way it ran. */
  readonly notes: readonly string[]
}

/**
 * Cleans pages, in threads where that pays.
 *
 * @param jobs how many threads at most; null for as many as the machine has cores
 * @param each is given the outcomes in the order of the pages, whatever thread was first
 * @param halt ends the work early, after the pages in hand
 */
export async function run<Page extends PageFile>(
  pages: Pages<Page>,
  settings: Settings,
  jobs: number | null,
  each: (outcome: Outcome, pages: readonly Page[]) => void,
  halt: Halt = new Halt(),
): Promise<Ended> {
  const size = Math.max(1, Math.min(BATCH, Math.ceil(pages.length / 16)))
  collectAlone()
  const batches = halt.until(cut(pages, size))
  const { most, notes } = threadsFor(jobs)
  const threads = Math.min(most, Math.ceil(pages.length / size))
  let noRoom: string | null = null
  const take = (outcome: Outcome, batch: readonly Page[]) => {
    noRoom ??= outcome.noRoom
    each(outcome, batch)
  }
  const wantsThreads = threads > 1 && isLarge(pages)
  const hasThreads = wantsThreads && mayStart(threads)
  if (hasThreads) {
    const { runThreads } = await import('./pool.ts')
    await runThreads(batches, settings, threads, take, halt)
  } else await runAlone(batches, settings, take, halt)
  return { noRoom, notes: wantsThreads && !hasThreads ? [...notes, TOO_FEW_FILES] : notes }
}

async function runAlone<Page extends PageFile>(
  batches: Iterable<readonly Page[]>,
  settings: Settings,
  each: (outcome: Outcome, pages: readonly Page[]) => void,
  halt: Halt,
): Promise<void> {
  growYoung()
  const job = makeJob(settings, halt)
  for (const batch of batches) {
    each(await inTurns(job(batch)), batch)
    // Between batches a closed pipe can be heard of.
    await setImmediate()
  }
}

function* cut<Page extends PageFile>(pages: Pages<Page>, size: number): Generator<readonly Page[], void> {
  for (let at = 0; at < pages.length; at += size) yield slice(pages, at, at + size)
}

function isLarge(pages: Pages<PageFile>): boolean {
  if (pages.length > LARGE_FILES) return true
  let bytes = 0
  for (const page of pages) {
    bytes += sizeOf(page.path)
    if (bytes > LARGE_BYTES) return true
  }
  return false
}

/** What cannot be looked at is for reading to name. */
function sizeOf(path: string): number {
  try {
    return statSync(path).size
  } catch {
    return 0
  }
}
