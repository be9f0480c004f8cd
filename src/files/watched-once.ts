import { dirname, resolve } from 'node:path'
import { realOf } from './real.ts'
import { isWithin } from './within.ts'

/**
 * Sees to it that each real folder is watched by one path: links up and sideways give it paths without end. What changes is
 * told by real paths, so that it does not matter which one.
 */
export class WatchedOnce {
  private readonly pathOf = new Map<string, string>()
  private readonly roots: readonly string[]

  /** @param folders those that are watched whole */
  constructor(folders: readonly string[]) {
    for (const folder of folders) this.pathOf.set(realOf(resolve(folder)), resolve(folder))
    this.roots = [...this.pathOf.keys()]
  }

  /** Whether a folder is watched by another path, or holds what is watched. */
  isElsewhere(path: string): boolean {
    const real = realOf(path)
    const known = this.pathOf.get(real)
    if (known !== undefined) return known !== path
    if ([...this.roots, realOf(dirname(path))].some((one) => isWithin(one, real))) return true
    this.pathOf.set(real, path)
    return false
  }
}
