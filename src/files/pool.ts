import { join } from 'node:path'
import { Piscina } from 'piscina'
import { emptyTally } from '../report/tally.ts'
import type { FilterSettings } from './filter-job.ts'
import type { Outcome, Settings } from './job.ts'
import { codeOf, reasonOf } from './reason.ts'
import type { PageFile } from './walk.ts'

/** Most of what a page needs is dropped at once; V8's own limit would let it pile up (235 against 145 MB with two threads). */
const YOUNG_MEGABYTES = 3

type Batch<Page> = readonly Page[]

/** Batches under way at a time: enough that no thread waits for its next one. */
const AHEAD = 4

/** Threads that do what settings say; see `worker.ts`. */
export function makePool(settings: Settings | FilterSettings, threads: number): Piscina {
  return new Piscina({
    filename: join(import.meta.dirname, 'worker.cjs'),
    minThreads: threads,
    maxThreads: threads,
    workerData: settings,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  })
}

/** Does batches in threads and gives their outcomes in order. Paths go to the threads and figures come back, never text. */
export async function runThreads<Page extends PageFile>(
  batches: Iterable<Batch<Page>>,
  settings: Settings,
  threads: number,
  each: (outcome: Outcome, pages: Batch<Page>) => void,
): Promise<void> {
  const pool = makePool(settings, threads)
  const broken = brokenBy(pool)
  const start = async (batch: Batch<Page>): Promise<Outcome> => {
    try {
      return await pool.run(batch.map(({ path, file }) => ({ path, file })))
    } catch (error) {
      return lost(batch, error)
    }
  }
  const running: { readonly batch: Batch<Page>; readonly outcome: Promise<Outcome> }[] = []
  const finish = async () => {
    const first = running.shift()
    if (first !== undefined) each(await Promise.race([first.outcome, broken]), first.batch)
  }
  for (const batch of batches) {
    running.push({ batch, outcome: start(batch) })
    if (running.length >= threads * AHEAD) await finish()
  }
  while (running.length > 0) await finish()
  await pool.destroy()
}

/** Fails when a thread cannot even begin, as where a process may open too few files. */
function brokenBy(pool: Piscina): Promise<never> {
  const broken = new Promise<never>((_, reject) => {
    pool.on('error', (error: unknown) => {
      const message = `no thread can be started (${reasonOf(error)}): run again with --jobs 1, or let the process open more files (ulimit -n)`
      reject(Object.assign(new Error(message, { cause: error }), { code: codeOf(error) }))
    })
  })
  // Heard of at the next outcome, if there is one to wait for.
  broken.catch(() => {})
  return broken
}

/** A thread that dies, of memory mostly, takes no page with it in silence. */
function lost(batch: readonly PageFile[], error: unknown): Outcome {
  const reason = `its thread stopped (${reasonOf(error)}): run again with --jobs 1`
  return {
    tally: emptyTally(),
    failures: batch.map(({ path }) => ({ path, reason })),
    figures: [],
    facts: [],
  }
}
