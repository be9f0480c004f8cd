import { readdirSync, realpathSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import glob from 'fast-glob'
import { addBroken, addPage, isPage, MAGIC, type Walk } from './walk.ts'

/**
 * Adds all pages that a pattern names; their paths count from the part of the pattern that is no pattern yet.
 *
 * Links to pages are read, and links to folders gone through where the pattern says how deep. With `**` a link may
 * lead back, so linked folders are named and not gone through, as in shells.
 */
export function matchPattern(walk: Walk, pattern: string): void {
  const typed = process.platform === 'win32' ? glob.win32.convertPathToPattern(pattern) : pattern
  const parts = typed.split('/')
  const plain = parts.findIndex((part) => MAGIC.test(part))
  // An absolute path begins with an empty part.
  const base = plain === 0 ? '.' : parts.slice(0, plain).join('/') || '/'
  const rest = parts.slice(plain).join('/')
  const isDeep = rest.includes('**')
  const linked = new Set<string>()
  const options = {
    cwd: base,
    onlyFiles: false,
    objectMode: true,
    // Of names that are spelled out, the library looks at the link itself only where it does not follow.
    followSymbolicLinks: !isDeep && /[*?[(]/.test(rest),
    ...(isDeep ? { fs: { readdirSync: noting(linked) } } : {}),
  } as const
  for (const { path, dirent } of glob.sync(rest, options)) {
    if (dirent.isSymbolicLink()) addLinked(walk, base, path)
    else if (!dirent.isDirectory()) {
      if (isPage(walk, path, base)) addPage(walk, base, path, dirent.isFile())
    } else if (!isDeep) walk.matched.push(join(base, path))
  }
  for (const path of linked) if (isFolder(path)) walk.linked.push(join(base, relative(resolve(base), path)))
}

/** Reads folders as `node:fs` does, and keeps the links in them. */
function noting(linked: Set<string>): typeof readdirSync {
  const read = (folder: string, options: { readonly withFileTypes: true }) => {
    const entries = readdirSync(folder, options)
    for (const entry of entries)
      if (entry.isSymbolicLink() && !entry.name.startsWith('.')) linked.add(join(folder, entry.name))
    return entries
  }
  return read as typeof readdirSync
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}

function addLinked(walk: Walk, base: string, file: string): void {
  const path = join(base, file)
  try {
    const target = statSync(realpathSync(path))
    if (!target.isDirectory() && isPage(walk, file, base)) addPage(walk, base, file, target.isFile())
  } catch (error) {
    addBroken(walk, path, error)
  }
}
