import glob from 'fast-glob'
import { FoundPage, isPage, MAGIC, type Walk } from './walk.ts'

/** Adds all pages that a pattern names; their paths count from the part of the pattern that is no pattern yet. */
export function matchPattern(walk: Walk, pattern: string): void {
  const typed = process.platform === 'win32' ? glob.win32.convertPathToPattern(pattern) : pattern
  const parts = typed.split('/')
  const plain = parts.findIndex((part) => MAGIC.test(part))
  // An absolute path begins with an empty part.
  const base = plain === 0 ? '.' : parts.slice(0, plain).join('/') || '/'
  for (const file of glob.sync(parts.slice(plain).join('/'), { cwd: base, followSymbolicLinks: false })) {
    if (isPage(walk, file)) walk.pages.push(new FoundPage(base, file))
  }
}
