import { existsSync, readdirSync, realpathSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { idOf } from '../model/path.ts'
import { kindOf } from './folder.ts'
import { hash53 } from './hash.ts'
import type { Pages } from './pages.ts'
import { Refusal } from './reason.ts'
import type { PageFile } from './walk.ts'
import { isWithin } from './within.ts'

/** The names of a page's results: its path without `.txt`, as its article's `id` has it. */
export function resultNames(file: string): { readonly article: string; readonly audit: string } {
  const id = idOf(file)
  return { article: `${id}.json`, audit: `${id}.audit.json` }
}

/** Where the file system does not tell A from a, or composed from decomposed letters. */
const IS_CASELESS = process.platform === 'darwin' || process.platform === 'win32'
const NAMED = 5

/**
 * Refuses pages whose results would overwrite each other.
 *
 * @throws Refusal that names them
 */
export function refuseCollisions(pages: Pages<PageFile>, withAudit: boolean): void {
  if (!mayCollide(pages, withAudit)) return
  const owners = new Map<string, PageFile>()
  const clashes: string[] = []
  for (const page of pages) {
    const { article, audit } = resultNames(page.file)
    for (const name of withAudit ? [article, audit] : [article]) {
      const key = keyOf(name)
      const owner = owners.get(key)
      if (owner === undefined) owners.set(key, page)
      else clashes.push(`${owner.path} and ${page.path} would both become ${name}`)
    }
  }
  if (clashes.length === 0) return
  const rest = clashes.length > NAMED ? `; and ${clashes.length - NAMED} more such pairs` : ''
  throw new Refusal(
    `${clashes.slice(0, NAMED).join('; ')}${rest}: rename one of them, or clean them into two folders`,
  )
}

function keyOf(name: string): string {
  return IS_CASELESS ? name.toLowerCase().normalize() : name
}

/** Whether two results may have one name: numbers for names take a tenth of the memory, and hardly ever two are equal. */
function mayCollide(pages: Pages<PageFile>, withAudit: boolean): boolean {
  const hashes = new Float64Array(pages.length * (withAudit ? 2 : 1))
  let at = 0
  for (const { file } of pages) {
    const { article, audit } = resultNames(file)
    hashes[at++] = hash53(keyOf(article))
    if (withAudit) hashes[at++] = hash53(keyOf(audit))
  }
  hashes.sort()
  return hashes.some((hash, at) => at > 0 && hash === hashes[at - 1])
}

/**
 * Refuses an output folder that is no folder, or lies in an input folder, or holds one.
 *
 * @throws Refusal that says what to do
 */
export function refuseOutput(out: string, folders: readonly string[]): void {
  if (out === '') {
    throw new Refusal('the last argument is empty: it is the folder that results go to')
  }
  if (kindOf(out) === 'file') {
    throw new Refusal(`${out} is a file: the last argument is the folder that results go to`)
  }
  const real = realPath(out)
  for (const folder of folders) {
    const input = realPath(folder)
    if (real === input) throw new Refusal(`${out} is both input and output: name another output folder`)
    if (isWithin(real, input)) throw new Refusal(inside(out, 'output', folder, 'input', folder))
    if (isWithin(input, real)) throw new Refusal(inside(folder, 'input', out, 'output', folder))
  }
}

/**
 * Refuses an output folder with pages in it: one that was meant to be an input, as `clean-news pages/*` makes of the
 * last folder.
 *
 * @throws Refusal that says what to do
 */
export function refusePages(out: string): void {
  if (kindOf(out) !== 'folder' || !holdsPages(out)) return
  throw new Refusal(
    `${out} holds pages (.txt), and the last argument is the folder that results go to: name another one, or write with --force`,
  )
}

/** A folder may be called as a page is. */
function holdsPages(folder: string): boolean {
  const entries = readdirSync(folder, { withFileTypes: true })
  return entries.some((entry) => /\.txt$/i.test(entry.name) && !entry.isDirectory())
}

function inside(inner: string, innerIs: string, outer: string, outerIs: string, input: string): string {
  const beside = join(dirname(/^[./\\]*$/.test(input) ? resolve(input) : input), 'articles')
  return `the ${innerIs} ${inner} lies inside the ${outerIs} ${outer}, and pages and results would mix: name an output folder beside the input, such as ${beside}`
}

/** The real path of something that need not exist yet. */
function realPath(path: string): string {
  const whole = resolve(path)
  if (existsSync(whole)) return realpathSync(whole)
  const parent = dirname(whole)
  return parent === whole ? whole : join(realPath(parent), whole.slice(parent.length))
}
