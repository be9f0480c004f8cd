import { basename, dirname, resolve } from 'node:path'
import type { Failure } from '../report/tally.ts'
import { kindOf } from './folder.ts'
import { PageList } from './pages.ts'
import { Refusal } from './reason.ts'
import { emptyWalk, FoundPage, MAGIC, type Walk, walkFolder } from './walk.ts'

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
      walkFolder(walk, input)
    }
  }
  if (walk.pages.length === 0 && walk.failures.length === 0 && !mayBeNone) throw nothingFound(inputs, walk)
  return { pages: PageList.of(inOrder(walk.pages)), failures: walk.failures, notes: notesOf(walk), folders }
}

async function addPattern(walk: Walk, pattern: string): Promise<void> {
  if (!MAGIC.test(pattern)) {
    throw new Refusal(`${pattern}: there is no such file or folder; check the spelling`)
  }
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

function notesOf({ notes, hidden, linked }: Walk): readonly string[] {
  const passed = [
    [hidden, 'hidden', 'name them as inputs to have them read'],
    [linked, 'linked by **', 'name them as inputs to have them read'],
  ] as const
  return [...notes, ...passed.filter(([paths]) => paths.length > 0).map(passedOver)]
}

const NAMED = 3

function passedOver([paths, what, hint]: readonly [readonly string[], string, string]): string {
  const names = paths.slice(0, NAMED).join(', ') + (paths.length > NAMED ? ', \u2026' : '')
  return `passed over ${paths.length} ${what}: ${names} (${hint})`
}

function nothingFound(inputs: readonly string[], walk: Walk): Refusal {
  const kinds = walk.extensions.map((extension) => `*${extension}`).join(', ')
  const others = [...walk.others].sort(([a, m], [b, n]) => n - m || compare(a, b)).slice(0, 3)
  const seen = others.map(
    ([extension, count]) => `${count} ${extension === '' ? 'without extension' : extension}`,
  )
  const hint = hintFor(others.map(([extension]) => extension).filter((extension) => extension !== ''))
  const instead = seen.length === 0 ? '' : `; there are others (${seen.join(', ')})`
  return new Refusal(`no ${kinds} in ${inputs.join(', ')}${instead}: ${hint}`)
}

const MARKUP = new Set(['.html', '.htm', '.xhtml', '.xml'])
/** Files that are no pages whatever they are called: articles, data, pictures. */
const NO_PAGES = new Set([
  '.json',
  '.jsonl',
  '.ndjson',
  '.csv',
  '.tsv',
  '.pdf',
  '.jpg',
  '.jpeg',
  '.png',
  '.gif',
])

function hintFor(extensions: readonly string[]): string {
  const [first] = extensions.filter((extension) => !NO_PAGES.has(extension.toLowerCase()))
  if (first === undefined) return 'name a folder that holds pages'
  if (MARKUP.has(first.toLowerCase()))
    return `clean-news takes text: extract it from HTML and XML first; what is text already is read with --ext ${first}`
  return `have them read with --ext ${first}`
}
