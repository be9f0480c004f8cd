import type { Readable } from 'node:stream'
import { emptyTally } from '../report/tally.ts'
import { type FilterOutcome, type FilterSettings, makeFilterJob } from './filter-job.ts'
import type { Halt } from './halt.ts'
import { type Lines, type LongLine, linesOf } from './lines.ts'
import { mayStart, TOO_FEW_FILES } from './open-files.ts'
import { tooLarge } from './read.ts'
import { LARGE_BYTES } from './run.ts'
import { threadsFor } from './threads.ts'

type Work = (lines: Lines) => Promise<FilterOutcome>

/** Who works on lines, and how many batches of them may be under way. */
interface Workers {
  readonly work: Work
  readonly ahead: number
  readonly end: () => Promise<void>
}

/**
 * Cleans a stream of records. No more is read than is worked on, and no more is worked on than `each` has taken, so that
 * what is held does not grow with the stream.
 *
 * @param jobs how many threads at most; null for as many as there are cores
 * @param each takes the outcomes, in the order of the lines
 * @param halt ends the work early, after the lines in hand
 */
export async function filterLines(
  stream: Readable,
  settings: FilterSettings,
  jobs: number | null,
  each: (outcome: FilterOutcome) => Promise<void>,
  halt: Halt,
): Promise<Notes> {
  const { most: threads, notes: asked } = threadsFor(jobs)
  let workers = alone(settings)
  let seen = 0
  let last = Promise.resolve()
  const underWay: Promise<void>[] = []
  const notes = [...asked]
  for await (const lines of linesOf(until(halt, stream), settings.maxBytes)) {
    if (halt.isSet) break
    // A stream does not tell how long it is: threads start once it has shown that it is long.
    if (threads > 1 && seen <= LARGE_BYTES && seen + sizeOf(lines) > LARGE_BYTES) {
      if (mayStart(threads)) workers = await inThreads(settings, threads, halt)
      else notes.push(TOO_FEW_FILES)
    }
    seen += sizeOf(lines)
    const outcome = outcomeOf(lines, workers.work, settings.maxBytes)
    last = last.then(async () => each(await outcome))
    underWay.push(last)
    if (underWay.length >= workers.ahead) await underWay.shift()
  }
  await last
  await workers.end()
  return notes
}

type Notes = readonly string[]

/** What comes of a stream before the halt is set, which ends the waiting for more. */
async function* until(halt: Halt, stream: Readable): AsyncGenerator<Buffer, void> {
  const forget = halt.whenSet(() => stream.destroy())
  try {
    yield* stream
  } catch (error) {
    if (!halt.isSet) throw error
  } finally {
    forget()
  }
}

function sizeOf({ bytes }: Lines | LongLine): number {
  return bytes?.length ?? 0
}

async function outcomeOf(lines: Lines | LongLine, work: Work, maxBytes: number): Promise<FilterOutcome> {
  return isLong(lines) ? failed(lines.first, tooLarge(maxBytes)) : work(lines)
}

function isLong(lines: Lines | LongLine): lines is LongLine {
  return lines.bytes === null
}

function failed(line: number, reason: string): FilterOutcome {
  return { parts: [], tally: emptyTally(), failures: [{ line, reason }], unknown: [] }
}

function alone(settings: FilterSettings): Workers {
  const job = makeFilterJob(settings)
  return { work: async (lines) => job(lines), ahead: 1, end: async () => {} }
}

/** Batches that each other thread has, so that none waits for its next one. */
const AHEAD = 3
/** Batches of a thread whose outcomes may wait for that of an earlier one. */
const MOST_WAITING = 6

/** The main thread is one of the threads: it works on what the others have no room for. */
async function inThreads(settings: FilterSettings, threads: number, halt: Halt): Promise<Workers> {
  const { makePool } = await import('./pool.ts')
  const { reasonOf } = await import('./reason.ts')
  const { collectAlone, keepHeapSmall } = await import('./memory.ts')
  collectAlone()
  const pool = makePool(settings, threads - 1, halt)
  const job = makeFilterJob(settings)
  let elsewhere = 0
  const work: Work = async (lines) => {
    keepHeapSmall()
    if (elsewhere >= (threads - 1) * AHEAD) return job(lines)
    elsewhere++
    try {
      return await pool.run(lines)
    } catch (error) {
      return failed(lines.first, `its thread stopped (${reasonOf(error)}): run again with --jobs 1`)
    } finally {
      elsewhere--
    }
  }
  return { work, ahead: threads * MOST_WAITING, end: () => pool.destroy() }
}
