import { type Dirent, realpathSync, statSync } from 'node:fs'
import { basename, extname, join, sep } from 'node:path'
import type { Failure } from '../report/tally.ts'
import { entriesOf } from './entries.ts'
import { reasonOf } from './reason.ts'

/** Characters by which a part of a path is a pattern. */
export const MAGIC = /[*?[\]{}()!]/

/** A page to be cleaned. */
export interface PageFile {
  /** Where it lies. */
  readonly path: string
  /** Its path relative to the input, with `/` separators: what the article calls it. */
  readonly file: string
}

/** A page that was found. Its path is put together when asked for: of 200,000 pages that saves 20 MB. */
export class FoundPage implements PageFile {
  /** @param root the folder that `file` counts from */
  constructor(
    readonly root: string,
    readonly file: string,
  ) {}

  get path(): string {
    return join(this.root, this.file)
  }
}

/** What a search has found so far. */
export interface Walk {
  readonly extensions: readonly string[]
  readonly pages: FoundPage[]
  readonly failures: Failure[]
  readonly notes: string[]
  /** Hidden pages and folders: editors and sync tools keep their copies in such. */
  readonly hidden: string[]
  /** Linked folders that a pattern did not go through. */
  readonly linked: string[]
  /** Folders that a pattern named: it is for files. */
  readonly matched: string[]
  /** Files with another extension, counted by it. */
  readonly others: Map<string, number>
}

export function emptyWalk(extensions: readonly string[]): Walk {
  return {
    extensions,
    pages: [],
    failures: [],
    notes: [],
    hidden: [],
    linked: [],
    matched: [],
    others: new Map(),
  }
}

/** A folder on the way through a tree. */
interface Spot {
  /** Where the way began. */
  readonly root: string
  readonly folder: string
  /** The path from the root to here, with `/` at its end, or empty. */
  readonly prefix: string
  /** Real paths of the folders on the way that links led to, so that a link back is seen. */
  readonly above: readonly string[]
}

/** Adds all pages below a folder. */
export function walkFolder(walk: Walk, root: string): void {
  enter(walk, { root, folder: root, prefix: '', above: [] })
}

/** Whether the name ends as a page's does; the case does not matter. Others are counted. */
export function isPage(walk: Walk, name: string): boolean {
  if (isCalledPage(walk, name)) return true
  const extension = extname(name).toLowerCase()
  walk.others.set(extension, (walk.others.get(extension) ?? 0) + 1)
  return false
}

/** Also where the name is nothing but the extension: such a file is hidden. */
function isCalledPage({ extensions }: Walk, name: string): boolean {
  const bare = basename(name).toLowerCase()
  return extensions.includes(extname(bare)) || extensions.includes(bare)
}

function enter(walk: Walk, spot: Spot): void {
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
  } else if (entry.isDirectory()) enter(walk, below(spot, entry.name, spot.above))
  else if (entry.isSymbolicLink()) follow(walk, entry.name, spot)
  else if (isPage(walk, entry.name)) addPage(walk, spot.root, spot.prefix + entry.name, entry.isFile())
}

function below({ root, folder, prefix }: Spot, name: string, above: Spot['above']): Spot {
  return { root, folder: join(folder, name), prefix: `${prefix}${name}/`, above }
}

/** Adds a page, or says why it is none. */
export function addPage(walk: Walk, root: string, file: string, isFile: boolean): void {
  const page = new FoundPage(root, file)
  if (file.includes('\ufffd'))
    walk.failures.push({ path: page.path, reason: 'its name is not UTF-8: rename it, e.g. with convmv' })
  else if (isFile) walk.pages.push(page)
  else walk.failures.push({ path: page.path, reason: 'it is neither a file nor a folder' })
}

/** Names a link that leads nowhere: one that is called like a page is a page that is missing. */
export function addBroken(walk: Walk, path: string, error: unknown): void {
  if (isCalledPage(walk, path)) walk.failures.push({ path, reason: `a broken link: ${reasonOf(error)}` })
  else walk.notes.push(`${path}: a broken link; not followed`)
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
    if (isPage(walk, name)) addPage(walk, spot.root, spot.prefix + name, statSync(target).isFile())
    return
  }
  const around = [...spot.above, realpathSync(spot.folder)]
  if (around.some((one) => one === target || one.startsWith(target + sep))) {
    walk.notes.push(`${path}: a link back to a folder it lies in; not followed`)
  } else enter(walk, below(spot, name, around))
}
