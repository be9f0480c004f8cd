import { realpathSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { reasonOf } from './reason.ts'
import type { FolderLink, Walk } from './walk.ts'
import { enter } from './walk-folder.ts'
import { isWithin } from './within.ts'

/**
 * Adds all pages below folders. Each real folder is read once, however many links lead to it: under its own path where it
 * lies below one of these, else under the first link to it by its path.
 */
export function walkFolders(walk: Walk, roots: readonly string[]): void {
  for (const root of roots) {
    try {
      const real = realpathSync(root)
      walk.entered.add(real)
      enter(walk, { root, folder: root, real, prefix: '', above: [] })
    } catch (error) {
      walk.failures.push({ path: root, reason: reasonOf(error) })
    }
  }
  while (walk.pending.length > 0) followAll(walk, walk.pending.splice(0))
}

/** Follows links; those that lie in what they lead to are followed in the next round. */
function followAll(walk: Walk, links: readonly FolderLink[]): void {
  const targets = new Set(links.map(({ target }) => target))
  const inOrder = [...links].sort((a, b) => (pathOf(a) < pathOf(b) ? -1 : 1))
  for (const link of inOrder) {
    if (lies(link.target, targets)) walk.pending.push(link)
    else follow(walk, link)
  }
}

function follow(walk: Walk, link: FolderLink): void {
  const { from, name, target } = link
  const above = [...from.above, from.real]
  const leadsBack = above.some((one) => isWithin(one, target))
  if (leadsBack || isRead(walk, target)) {
    // A folder around all that is read was not read itself.
    const passed = isRead(walk, target) ? walk.again : walk.back
    passed.push(pathOf(link))
    return
  }
  walk.entered.add(target)
  enter(walk, {
    root: from.root,
    folder: pathOf(link),
    real: target,
    prefix: `${from.prefix}${name}/`,
    above,
  })
}

function pathOf({ from, name }: FolderLink): string {
  return join(from.folder, name)
}

/** Whether a folder lies below one of some others. */
function lies(folder: string, others: ReadonlySet<string>): boolean {
  for (let at = folder; dirname(at) !== at; at = dirname(at)) if (others.has(dirname(at))) return true
  return false
}

/** Whether a folder was entered, or one around it and it with that: all but hidden ones were. */
function isRead({ entered }: Walk, folder: string): boolean {
  for (let at = folder; ; at = dirname(at)) {
    if (entered.has(at)) return true
    if (basename(at).startsWith('.') || dirname(at) === at) return false
  }
}
