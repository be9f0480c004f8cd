import { join } from 'node:path'
import glob from 'fast-glob'
import { isPage, type Walk } from './walk.ts'

/** Adds all pages that a pattern names; their paths count from the part of the pattern that is no pattern yet. */
export function matchPattern(walk: Walk, pattern: string): void {
  const typed = process.platform === 'win32' ? glob.win32.convertPathToPattern(pattern) : pattern
  for (const { base } of glob.generateTasks(typed)) {
    const inner = base === '.' ? typed.replace(/^\.\//, '') : typed.slice(base.length + 1)
    for (const file of glob.sync(inner, { cwd: base, followSymbolicLinks: false, unique: true })) {
      if (isPage(walk, file)) walk.pages.push({ path: join(base, file), file })
    }
  }
}
