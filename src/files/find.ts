import { basename, dirname, resolve } from 'node:path'
import type { Failure } from '../report/tally.ts'
import { kindOf } from './folder.ts'
import { PageList } from './pages.ts'
import { notesOf, nothingFound } from './passed-over.ts'
import { Refusal } from './reason.ts'
import { emptyWalk, FoundPage, MAGIC, type Walk } from './walk.ts'
import { walkFolders } from './walk-links.ts'

/** The pages of all inputs, in one order whatever the order of the inputs was. */
export interface Found {
  readonly pages: PageList
  /** What could not be reached, a broken link or a closed folder. */
  readonly failures: readonly Failure[]
  /** What was passed over on purpose and should be said. */
  readonly notes: readonly string[]
  /** Input folders, for the check that the output does not lie in one. */
  readonly folders: readonly string[]
}

/**
 * Finds the pages that inputs name.
 *
 * @param inputs folders (all pages below), files (whatever their extension), or glob patterns
 * @param extensions of pages in folders and patterns, in lower case with their dot
 * @param mayBeNone whether inputs without a page are as well
 * @returns pages sorted by their relative path
 * @throws Refusal where an input does not exist, or nothing at all was found
 */
export async function findPages(
  inputs: readonly string[],
  extensions: readonly string[],
  mayBeNone = false,
): Promise<Found> {
  const walk = emptyWalk(extensions)
  const folders: string[] = []
  for (const input of inputs) {
    // A name that exists is taken as it is, even where it looks like a pattern.
    const kind = kindOf(input)
    if (kind === 'file') walk.pages.push(new FoundPage(dirname(input), basename(input)))
    else if (kind === 'nothing') await addPattern(walk, input)
    else {
      folders.push(input)
    }
  }
  walkFolders(walk, folders)
  if (walk.pages.length === 0 && walk.failures.length === 0 && !mayBeNone) throw nothingFound(inputs, walk)
  // A disk gives its entries in any order; what is said of them has one.
  const failures = walk.failures.sort((a, b) => compare(a.path, b.path))
  walk.hidden.sort(compare)
  walk.again.sort(compare)
  walk.unseen.sort(compare)
  return { pages: PageList.of(inOrder(walk.pages)), failures, notes: notesOf(walk), folders }
}

/** What is said of an input that is not there. */
export function whyNoInput(typed: string, wanted: string): string {
  if (typed === '-')
    return 'no page is read from stdin; name files, or clean a stream of records with clean-news filter'
  if (/^[a-z]+:\/\//i.test(typed)) return 'clean-news fetches no pages: save their text as files first'
  return `there is no such ${wanted}; check the spelling`
}

/**
 * Refuses what is neither there nor a pattern.
 *
 * @throws Refusal that says why
 */
export function refuseMissing(input: string): void {
  if (MAGIC.test(input) || kindOf(input) !== 'nothing') return
  throw new Refusal(`${input}: ${whyNoInput(input, 'file or folder')}`)
}

async function addPattern(walk: Walk, pattern: string): Promise<void> {
  refuseMissing(pattern)
  const { matchPattern } = await import('./glob.ts')
  matchPattern(walk, pattern)
}

/** By relative path in code units, the same on every platform; a page named twice over counts once. */
function inOrder(pages: FoundPage[]): readonly FoundPage[] {
  pages.sort((a, b) => compare(a.file, b.file) || compare(a.path, b.path))
  return pages.filter((page, at) => {
    const before = pages[at - 1]
    return before?.file !== page.file || resolve(before.path) !== resolve(page.path)
  })
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
