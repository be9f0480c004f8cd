import { unlinkSync } from 'node:fs'
import { join } from 'node:path'
import { codeOf } from './reason.ts'
import { temporaryName } from './temporary.ts'
import { writeNew } from './write-new.ts'

/** What the system says where often no other file can be written either. */
const NO_ROOM: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EROFS'])

/** Hardly an article is larger: where this much cannot be written, the next page will not fit either. */
const TRIED = ' '.repeat(64 * 1024)

/**
 * Whether an error, be it in other words by now, says that nothing more can be written below a folder. Another disk may
 * be mounted in it, and a quota may hold for a folder alone: the folder itself is tried.
 *
 * @param root null where nothing is written
 */
export function isNoRoom(error: unknown, root: string | null): boolean {
  const code = error instanceof Error ? codeOf(error) || codeOf(error.cause) : ''
  return root !== null && NO_ROOM.has(code) && !takesMore(root)
}

function takesMore(root: string): boolean {
  const probe = join(root, temporaryName())
  try {
    writeNew(probe, TRIED)
    return true
  } catch {
    return false
  } finally {
    remove(probe)
  }
}

function remove(path: string): void {
  try {
    unlinkSync(path)
  } catch {
    // It may not have been made; what else stays of it the next run sweeps.
  }
}
