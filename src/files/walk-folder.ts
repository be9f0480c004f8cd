import { type Dirent, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { entriesOf } from './entries.ts'
import { reasonOf } from './reason.ts'
import { addBroken, addPage, isCalledPage, isPage, type Spot, type Walk } from './walk.ts'

/** Adds all pages below a folder, and notes its links. */
export function enter(walk: Walk, spot: Spot): void {
  // Entered when this one is closed: a deep tree would else hold more folders open than a process may.
  const further: Dirent[] = []
  try {
    for (const entry of entriesOf(spot.folder)) {
      if (entry.isDirectory() || entry.isSymbolicLink()) further.push(entry)
      else visit(walk, entry, spot)
    }
  } catch (error) {
    walk.failures.push({ path: spot.folder, reason: reasonOf(error) })
  }
  for (const entry of further) visit(walk, entry, spot)
}

function visit(walk: Walk, entry: Dirent, spot: Spot): void {
  if (entry.name.startsWith('.')) {
    if (entry.isDirectory() || isCalledPage(walk, entry.name)) walk.hidden.push(join(spot.folder, entry.name))
  } else if (entry.isDirectory()) enterBelow(walk, spot, entry.name)
  else if (entry.isSymbolicLink()) follow(walk, entry.name, spot)
  else if (isPage(walk, entry.name, spot.folder))
    addPage(walk, spot.root, spot.prefix + entry.name, entry.isFile())
}

/** What was entered by another link is not entered again; of folders named by a user, each is read whole. */
function enterBelow(walk: Walk, { root, folder, real, prefix, above }: Spot, name: string): void {
  const spot = {
    root,
    folder: join(folder, name),
    real: join(real, name),
    prefix: `${prefix}${name}/`,
    above,
  }
  if (above.length > 0 && walk.entered.has(spot.real)) walk.again.push(spot.folder)
  else enter(walk, spot)
}

function follow(walk: Walk, name: string, spot: Spot): void {
  const path = join(spot.folder, name)
  let target: string
  let isFolder: boolean
  try {
    target = realpathSync(path)
    isFolder = statSync(target).isDirectory()
  } catch (error) {
    addBroken(walk, path, error)
    return
  }
  if (!isFolder) {
    if (isPage(walk, name, spot.folder))
      addPage(walk, spot.root, spot.prefix + name, statSync(target).isFile())
    return
  }
  walk.pending.push({ from: spot, name, target })
}
