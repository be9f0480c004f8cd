import { statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { setImmediate } from 'node:timers/promises'
import { makeJob, type Outcome, type Settings } from './job.ts'
import { collectAlone, growYoung } from './memory.ts'
import { type Pages, slice } from './pages.ts'
import type { PageFile } from './walk.ts'

/** Pages a thread gets at a time: few enough to share the work evenly, enough that handing over costs nothing. */
const BATCH = 64

/** A thread takes about 25 ms to start: below this much work it does not pay. */
const LARGE_FILES = 2000
export const LARGE_BYTES = 8 * 1024 * 1024

/**
 * Cleans pages, in threads where that pays.
 *
 * @param jobs how many threads at most; null for as many as the machine has cores
 * @param each is given the outcomes in the order of the pages, whatever thread was first
 * @param stop ends the work early, after what is under way
 */
export async function run<Page extends PageFile>(
  pages: Pages<Page>,
  settings: Settings,
  jobs: number | null,
  each: (outcome: Outcome, pages: readonly Page[]) => void,
  stop: AbortSignal | null = null,
): Promise<void> {
  const size = Math.max(1, Math.min(BATCH, Math.ceil(pages.length / 16)))
  const batches = cut(pages, size, stop)
  collectAlone()
  const threads = Math.min(jobs ?? availableParallelism(), Math.ceil(pages.length / size))
  if (threads > 1 && isLarge(pages)) {
    const { runThreads } = await import('./pool.ts')
    return runThreads(batches, settings, threads, each)
  }
  growYoung()
  const job = makeJob(settings)
  for (const batch of batches) {
    each(job(batch), batch)
    // Between batches a closed pipe can be heard of.
    await setImmediate()
  }
}

function* cut<Page extends PageFile>(
  pages: Pages<Page>,
  size: number,
  stop: AbortSignal | null,
): Generator<readonly Page[], void> {
  for (let at = 0; at < pages.length && stop?.aborted !== true; at += size) yield slice(pages, at, at + size)
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
