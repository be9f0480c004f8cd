import { closeSync, openSync } from 'node:fs'
import { Refusal } from './reason.ts'

/** Files that a run has open at a time: a page, its article, two manifests. */
const OF_A_RUN = 4
/** What Node opens for a thread; where it may not, it takes the whole process down. */
const OF_A_THREAD = 8
/** What else may be opened meanwhile by Node, which is not to fail beside threads. */
const OF_NODE = 2

export const TOO_FEW_FILES =
  'the process may open too few files for threads, so that one did all the work: raise the limit (ulimit -n)'

/** Whether the process may open files enough for so many threads, of which this one is the first. */
export function mayStart(threads: number): boolean {
  return canOpen(OF_A_RUN + OF_NODE + OF_A_THREAD * (threads - 1))
}

/**
 * Refuses to work where single pages would fail for want of open files.
 *
 * @throws Refusal that says what to do
 */
export function refuseFewFiles(): void {
  if (canOpen(OF_A_RUN)) return
  throw new Refusal('the process may open too few files: raise the limit, e.g. with ulimit -n 256')
}

/** The system does not tell everywhere how many are left: it is tried. */
function canOpen(count: number): boolean {
  const open: number[] = []
  try {
    while (open.length < count) open.push(openSync(process.execPath, 'r'))
    return true
  } catch {
    return false
  } finally {
    for (const file of open) closeSync(file)
  }
}
