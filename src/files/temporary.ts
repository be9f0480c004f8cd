import { createHash } from 'node:crypto'
import { readdirSync, statSync, unlinkSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { threadId } from 'node:worker_threads'
import { codeOf } from './reason.ts'

const NAME = /^\.clean-news-([0-9a-f]{8})-(\d+)-(\d+)-\d+\.tmp$/

/** Containers share volumes and give out the same process ids: the machine's name tells them apart. */
const HOST = createHash('sha256').update(hostname()).digest('hex').slice(0, 8)

/** A file is a temporary one for some milliseconds; one of another machine that is older than this was left behind. */
const LEFT_BEHIND_AFTER_MS = 60 * 60 * 1000

let count = 0

/** A name for a file that is being written, unlike any other in use. */
export function temporaryName(): string {
  return `.clean-news-${HOST}-${process.pid}-${threadId}-${count++}.tmp`
}

/**
 * Deletes what runs that were killed left below a folder, and nothing else.
 * To be called before this process writes: a file with our own process id is then one of an earlier process.
 *
 * @param deep whether folders in it are swept, too
 * @returns how many files were deleted
 */
export function sweep(folder: string, deep = true): number {
  return sweepAll(folder, deep, isLeftBehind)
}

/** Deletes what threads of this process left below a folder that were ended at their work. */
export function sweepThreads(folder: string): number {
  return sweepAll(folder, true, (_, name) => {
    const [, host, pid, thread] = NAME.exec(name) ?? []
    return host === HOST && Number(pid) === process.pid && thread !== MAIN_THREAD
  })
}

const MAIN_THREAD = '0'

function sweepAll(folder: string, deep: boolean, isLeft: (path: string, name: string) => boolean): number {
  let swept = 0
  for (const entry of entriesOf(folder)) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) swept += deep ? sweepAll(path, deep, isLeft) : 0
    else if (entry.isFile() && isLeft(path, entry.name) && remove(path)) swept++
  }
  return swept
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}

function isLeftBehind(path: string, name: string): boolean {
  const [, host, pid] = NAME.exec(name) ?? []
  if (host === undefined || pid === undefined) return false
  if (host === HOST) return Number(pid) === process.pid || !isRunning(Number(pid))
  const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
  return age > LEFT_BEHIND_AFTER_MS
}

/** A process that may not be signalled runs, too. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

function remove(path: string): boolean {
  try {
    unlinkSync(path)
    return true
  } catch {
    return false
  }
}
