import { basename, extname, join } from 'node:path'
import type { Failure } from '../report/tally.ts'
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
  /** Real paths of the folders that were entered by their name or by a link, and not from the folder they lie in. */
  readonly entered: Set<string>
  /** Links to folders; they are followed when all real folders have been read. */
  readonly pending: FolderLink[]
  /** Paths to folders that were not read again. */
  readonly again: string[]
  /** Links to a folder they lie in, around what is read; they were not followed. */
  readonly back: string[]
  /** Files that would be pages, but for what cannot be seen at the end of their names. */
  readonly unseen: string[]
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
    entered: new Set(),
    pending: [],
    again: [],
    back: [],
    unseen: [],
    matched: [],
    others: new Map(),
  }
}

/** A folder on the way through a tree. */
export interface Spot {
  /** Where the way began. */
  readonly root: string
  readonly folder: string
  /** Its path without links. */
  readonly real: string
  /** The path from the root to here, with `/` at its end, or empty. */
  readonly prefix: string
  /** Real paths of the folders on the way that hold links which were followed, so that a link back is seen. */
  readonly above: readonly string[]
}

/** A link to a folder. */
export interface FolderLink {
  /** The folder it lies in. */
  readonly from: Spot
  readonly name: string
  /** The real path of where it leads. */
  readonly target: string
}

/** Whether a file's name ends as a page's does; the case does not matter. Others are counted. */
export function isPage(walk: Walk, name: string, folder: string): boolean {
  if (isCalledPage(walk, name)) return true
  const seen = seenPart(name)
  if (seen !== name && isCalledPage(walk, seen)) {
    walk.unseen.push(join(folder, name))
    return false
  }
  const extension = extname(name).toLowerCase()
  walk.others.set(extension, (walk.others.get(extension) ?? 0) + 1)
  return false
}

const UNSEEN = /[\p{Z}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u

/** A name without what nobody sees at its end: a space, a mark that turns the direction. */
export function seenPart(name: string): string {
  let end = name.length
  while (end > 0 && UNSEEN.test(name[end - 1] ?? '')) end--
  return name.slice(0, end)
}

/** Also where the name is nothing but the extension: such a file is hidden. */
export function isCalledPage({ extensions }: Walk, name: string): boolean {
  const bare = basename(name).toLowerCase()
  return extensions.includes(extname(bare)) || extensions.includes(bare)
}

/** Adds a page, or says why it is none. */
export function addPage(walk: Walk, root: string, file: string, isFile: boolean): void {
  const page = new FoundPage(root, file)
  if (file.includes('\ufffd'))
    walk.failures.push({ path: page.path, reason: 'its name is not UTF-8: rename it, e.g. with convmv' })
  else if (isFile) walk.pages.push(page)
  else walk.failures.push({ path: page.path, reason: 'it is neither a file nor a folder: move it away' })
}

/** Names a link that leads nowhere: one that is called like a page is a page that is missing. */
export function addBroken(walk: Walk, path: string, error: unknown): void {
  if (isCalledPage(walk, path))
    walk.failures.push({ path, reason: `a broken link: ${reasonOf(error)}; mend or remove it` })
  else walk.notes.push(`${path}: a broken link; not followed`)
}
