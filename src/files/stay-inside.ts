import { existsSync, realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { isWithin } from './within.ts'

/**
 * Refuses names below a folder that links in it lead out of: what is written there would lie elsewhere.
 *
 * @param root a folder that is there
 * @returns a check of names with `/` separators; it throws an error that names the link's folder and where it leads.
 *   Each folder is looked at once.
 */
export function staysInside(root: string): (name: string) => void {
  const real = realpathSync(root)
  const looked = new Map<string, string | null>()
  return (name) => {
    const folder = dirname(name)
    let outside = looked.get(folder)
    if (outside === undefined) {
      outside = leadsOut(root, real, folder)
      looked.set(folder, outside)
    }
    if (outside === null) return
    throw new Error(
      `${join(root, folder)} is reached by a link and lies outside ${root}, at ${outside}: move the link away`,
    )
  }
}

/** Where a folder really lies, or null where that is in the root. */
function leadsOut(root: string, real: string, folder: string): string | null {
  const place = realpathSync(nearest(root, folder))
  return isWithin(place, real) ? null : place
}

/** The folder, or the nearest above it that is there. */
function nearest(root: string, folder: string): string {
  const path = join(root, folder)
  return existsSync(path) || folder === '.' ? path : nearest(root, dirname(folder))
}
