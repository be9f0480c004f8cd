import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { Piscina } from 'piscina'
import { emptyTally } from '../report/tally.ts'
import type { FilterSettings } from './filter-job.ts'
import { type Halt, inTurns } from './halt.ts'
import { makeJob, type Outcome, type Settings } from './job.ts'
import { growYoung, keepHeapSmall } from './memory.ts'
import { Patience } from './patience.ts'
import { codeOf, reasonOf } from './reason.ts'
import type { PageFile } from './walk.ts'

type Batch<Page> = readonly Page[]

/** What threads may hold, and how much lies ready for each. */
interface Share {
  /** V8's own limit for the young generation would let what a page needs pile up, to 100 MB more with two threads. */
  readonly youngMegabytes: number
  readonly ahead: number
}

/** Batches that a thread has at a time: while the main thread is at its own, none waits for its next one. */
const AHEAD = 4

/** Records come with their text, so that fewer may lie ready, and there is less room beside them. */
const OF_RECORDS: Share = { youngMegabytes: 3, ahead: 3 }
const OF_PAGES: Share = { youngMegabytes: 12, ahead: AHEAD }

/** Threads that do what settings say; see `worker.ts`. */
export function makePool(settings: Settings | FilterSettings, threads: number, halt: Halt): Piscina {
  const { youngMegabytes, ahead } = 'kind' in settings ? OF_RECORDS : OF_PAGES
  return new Piscina({
    filename: join(import.meta.dirname, 'worker.cjs'),
    minThreads: threads,
    maxThreads: threads,
    concurrentTasksPerWorker: ahead,
    workerData: { ...settings, halt: halt.cell },
    resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes },
  })
}

/** A batch that is being done, and what became of it once that is known. */
interface Running<Page> {
  readonly batch: Batch<Page>
  readonly outcome: Promise<Outcome>
  done: Outcome | null
}

/**
 * Does batches in threads, of which this one is the first, and gives their outcomes in order. Paths go to the threads
 * and figures come back, never text. A thread that only waits would hold a quarter of all memory.
 */
export async function runThreads<Page extends PageFile>(
  batches: Iterable<Batch<Page>>,
  settings: Settings,
  threads: number,
  each: (outcome: Outcome, pages: Batch<Page>) => void,
  halt: Halt,
): Promise<void> {
  const others = threads - 1
  growYoung()
  const pool = makePool(settings, others, halt)
  const broken = brokenBy(pool)
  const job = makeJob(settings, halt)
  const patience = new Patience(pool, halt)
  const running: Running<Page>[] = []
  let elsewhere = 0
  const start = async (batch: Batch<Page>): Promise<Outcome> => {
    elsewhere++
    try {
      return await pool.run(batch.map(({ path, file }) => ({ path, file })))
    } catch (error) {
      return patience.isLost ? NOTHING_DONE : lost(batch, error)
    } finally {
      elsewhere--
    }
  }
  const finish = async (most: number) => {
    for (;;) {
      const [first] = running
      if (first === undefined || (first.done === null && running.length <= most)) return
      const outcome = first.done ?? (await Promise.race([first.outcome, broken]))
      running.shift()
      each(outcome, first.batch)
    }
  }
  for (const batch of batches) {
    // A thread that starts makes V8 forget it, and when that is cannot be told.
    keepHeapSmall()
    running.push(
      elsewhere < others * AHEAD ? waited(batch, start(batch)) : doneAtOnce(batch, await inTurns(job(batch))),
    )
    // What the threads have to say is heard between batches.
    if (elsewhere >= others * AHEAD) await setImmediate()
    await finish(threads * MOST_WAITING)
  }
  await finish(0)
  await patience.end(settings.out)
  await pool.destroy()
}

/** Batches of a thread whose outcomes may wait for that of an earlier one. */
const MOST_WAITING = 16

function waited<Page>(batch: Batch<Page>, outcome: Promise<Outcome>): Running<Page> {
  const running: Running<Page> = { batch, outcome, done: null }
  outcome.then((done) => {
    running.done = done
  })
  return running
}

function doneAtOnce<Page>(batch: Batch<Page>, done: Outcome): Running<Page> {
  return { batch, outcome: Promise.resolve(done), done }
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
  return { ...NOTHING_DONE, failures: batch.map(({ path }) => ({ path, reason })) }
}

const NOTHING_DONE: Outcome = { tally: emptyTally(), failures: [], figures: [], facts: [], noRoom: null }
