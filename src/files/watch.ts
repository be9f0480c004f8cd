import { basename, join, resolve } from 'node:path'
import type { FSWatcher } from 'chokidar'
import { realOf } from './real.ts'
import { codeOf, Refusal, reasonOf } from './reason.ts'
import { WatchedOnce } from './watched-once.ts'

/** A file is taken to be whole when nobody has written to it for this long. */
const QUIET_MS = 500
const LOOK_EVERY_MS = 100

/** Tells what happens below some folders. */
export interface Watch {
  /** Absolute paths, without links but for the last name, of what changed and has come to rest; null once the watch has ended. */
  readonly next: () => Promise<ReadonlySet<string> | null>
  readonly end: () => Promise<void>
}

/**
 * Watches folders and all below them.
 *
 * @param onError is given what the system says when it cannot watch any more
 * @returns when all folders are watched: what changes from then on is told of
 *
 * Folders are watched and not the files in them, so that 200,000 files need no more than a few folders do; the system
 * names the file in a folder that was written to. The library sees to folders that come and go.
 */
export async function watchFolders(
  folders: readonly string[],
  onError: (error: Error) => void,
): Promise<Watch> {
  const { watch } = await import('chokidar')
  const changes = new Changes()
  const once = new WatchedOnce(folders)
  const watcher = watch(
    folders.map((folder) => resolve(folder)),
    {
      ignoreInitial: true,
      ignored: (path, stats) =>
        stats?.isFile() === true ||
        isHidden(path, folders) ||
        (stats !== undefined && once.isElsewhere(path)),
    },
  )
  watcher.on('raw', (_event, name, details) => {
    const folder = folderOf(details)
    if (typeof name === 'string' && folder !== null) changes.add(join(realOf(folder), name))
  })
  // What was put into a new folder before it was watched is told of by nobody.
  watcher.on('addDir', (path) => changes.add(realOf(path)))
  await ready(watcher)
  watcher.on('error', (error) => onError(watchError(error)))
  return {
    next: () => changes.next(),
    end: async () => {
      changes.end()
      await watcher.close()
    },
  }
}

/** The watched folder that the library names beside what the system said. */
function folderOf(details: unknown): string | null {
  const { watchedPath } =
    details !== null && typeof details === 'object' ? { watchedPath: null, ...details } : {}
  return typeof watchedPath === 'string' ? watchedPath : null
}

function isHidden(path: string, folders: readonly string[]): boolean {
  return basename(path).startsWith('.') && !folders.some((folder) => resolve(folder) === path)
}

function ready(watcher: FSWatcher): Promise<void> {
  return new Promise((done, fail) => {
    watcher.once('ready', done)
    watcher.once('error', (error) => fail(watchError(error)))
  })
}

function watchError(error: unknown): Error {
  if (codeOf(error) !== 'ENOSPC') return new Refusal(`the folder cannot be watched: ${reasonOf(error)}`)
  return new Refusal(
    'the system watches no more folders: raise fs.inotify.max_user_watches, or run clean-news again now and then',
  )
}

/** Paths that changed, each until it has come to rest and was asked for. */
class Changes {
  private readonly seen = new Map<string, number>()
  private ended = false

  add(path: string): void {
    this.seen.set(path, performance.now())
  }

  end(): void {
    this.ended = true
  }

  async next(): Promise<ReadonlySet<string> | null> {
    while (!this.ended) {
      const ripe = this.ripe()
      if (ripe.size > 0) return ripe
      await new Promise((done) => setTimeout(done, LOOK_EVERY_MS))
    }
    return null
  }

  private ripe(): ReadonlySet<string> {
    const before = performance.now() - QUIET_MS
    const ripe = new Set<string>()
    for (const [path, at] of this.seen) if (at <= before) ripe.add(path)
    for (const path of ripe) this.seen.delete(path)
    return ripe
  }
}
