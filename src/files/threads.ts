import { availableParallelism } from 'node:os'

/** More threads than this a core take memory, and do nothing sooner. */
const MOST_A_CORE = 4

/** How many threads may work. */
export interface Threads {
  readonly most: number
  /** What should be said of that. */
  readonly notes: readonly string[]
}

/** @param jobs how many threads were asked for; null for as many as the machine has cores */
export function threadsFor(jobs: number | null): Threads {
  const cores = availableParallelism()
  const most = cores * MOST_A_CORE
  if (jobs === null || jobs <= most) return { most: jobs ?? cores, notes: [] }
  const machine = cores === 1 ? '1 core' : `${cores} cores`
  return { most, notes: [`--jobs ${jobs} is more than ${machine} have use for: ${most} are taken`] }
}
