import { basename, dirname, join, resolve } from 'node:path'
import { realOf } from './real.ts'
import type { FoundPage } from './walk.ts'

/** A folder as it is to be known for its pages. */
interface Known {
  readonly real: string
  readonly isChanged: boolean
}

/**
 * Whether a page or a folder around it changed; each folder is looked at once.
 *
 * @param changed absolute paths of files and folders, without links but for their last name
 */
export function isAmong(changed: ReadonlySet<string>): (page: FoundPage) => boolean {
  const folders = new Map<string, Known>()
  const known = (path: string, root: string): Known => {
    const before = folders.get(path)
    if (before !== undefined) return before
    const real = realOf(path)
    const above = path === root ? null : known(dirname(path), root)
    const isChanged =
      changed.has(real) ||
      (above !== null && (above.isChanged || changed.has(join(above.real, basename(path)))))
    folders.set(path, { real, isChanged })
    return { real, isChanged }
  }
  return ({ root, path }) => {
    const { real, isChanged } = known(dirname(resolve(path)), resolve(root))
    return isChanged || changed.has(join(real, basename(path)))
  }
}
