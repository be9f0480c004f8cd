import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs'
import { extname, join, sep } from 'node:path'
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

/** What a search has found so far. */
export interface Walk {
  readonly extensions: readonly string[]
  readonly pages: PageFile[]
  readonly failures: Failure[]
  readonly notes: string[]
  /** Hidden pages and folders: editors and sync tools keep their copies in such. */
  readonly hidden: string[]
  /** Files with another extension, counted by it. */
  readonly others: Map<string, number>
}

export function emptyWalk(extensions: readonly string[]): Walk {
  return { extensions, pages: [], failures: [], notes: [], hidden: [], others: new Map() }
}

/** Adds all pages below a folder. */
export function walkFolder(walk: Walk, root: string): void {
  enter(walk, root, '', [])
}

/** Whether the name ends as a page's does; the case does not matter. Others are counted. */
export function isPage(walk: Walk, name: string): boolean {
  const extension = extname(name).toLowerCase()
  if (walk.extensions.includes(extension)) return true
  walk.others.set(extension, (walk.others.get(extension) ?? 0) + 1)
  return false
}

/** @param above real paths of the folders on the way that links led to, so that a link back is seen. */
function enter(walk: Walk, folder: string, prefix: string, above: readonly string[]): void {
  let entries: Dirent[]
  try {
    entries = readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    walk.failures.push({ path: folder, reason: reasonOf(error) })
    return
  }
  for (const entry of entries) visit(walk, entry, folder, prefix, above)
}

function visit(walk: Walk, entry: Dirent, folder: string, prefix: string, above: readonly string[]): void {
  const path = join(folder, entry.name)
  const file = prefix + entry.name
  if (entry.name.startsWith('.')) {
    if (entry.isDirectory() || walk.extensions.includes(extname(entry.name).toLowerCase()))
      walk.hidden.push(path)
  } else if (entry.isDirectory()) enter(walk, path, `${file}/`, above)
  else if (entry.isSymbolicLink()) follow(walk, path, file, folder, above)
  else if (isPage(walk, entry.name)) addPage(walk, path, file, entry.isFile())
}

function addPage(walk: Walk, path: string, file: string, isFile: boolean): void {
  if (file.includes('\ufffd'))
    walk.failures.push({ path, reason: 'its name is not UTF-8: rename it, e.g. with convmv' })
  else if (isFile) walk.pages.push({ path, file })
  else walk.failures.push({ path, reason: 'it is neither a file nor a folder' })
}

function follow(walk: Walk, path: string, file: string, folder: string, above: readonly string[]): void {
  let target: string
  let isFolder: boolean
  try {
    target = realpathSync(path)
    isFolder = statSync(target).isDirectory()
  } catch (error) {
    if (isPage(walk, path)) walk.failures.push({ path, reason: `a broken link: ${reasonOf(error)}` })
    else walk.notes.push(`${path}: a broken link; not followed`)
    return
  }
  if (!isFolder) {
    if (isPage(walk, file)) addPage(walk, path, file, statSync(target).isFile())
    return
  }
  const around = [...above, realpathSync(folder)]
  if (around.some((one) => one === target || one.startsWith(target + sep))) {
    walk.notes.push(`${path}: a link back to a folder it lies in; not followed`)
  } else enter(walk, path, `${file}/`, around)
}
