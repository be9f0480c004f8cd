import { isAbsolute } from 'node:path'

/**
 * What an earlier run knows of a page: that these bytes, cleaned in this way, gave those files. It holds whoever says it
 * and whenever; whether it is of use is decided by the bytes that lie there now.
 */
export interface Fact {
  /** The page's path relative to its input, with `/` separators. */
  readonly file: string
  /** The folder that path counts from, relative to the folder of the articles, with `/` separators. */
  readonly root: string
  /** How the page was cleaned; see `making.ts`. Empty where a run began with the page and has not said that it ended. */
  readonly making: string
  /** Hash of the page's bytes; empty with `making`, and so are the next two. */
  readonly page: string
  /** Hash of the article's bytes. */
  readonly article: string
  /** Hash of the audit's bytes; empty where none was written. */
  readonly audit: string
}

/** What is to be kept of a page that was cleaned. */
export type MadeFact = Omit<Fact, 'root'>

/** What an earlier run learned: these pages of a site, read in this way, made that known. */
export interface SampleFact {
  readonly site: string
  /** Hash of the names and bytes of the pages that were looked at, and of the recipe they were read for. */
  readonly sample: string
  /** How pages of the site are cleaned for it; see `making.ts`. */
  readonly making: string
}

/** A page that a run begins with. */
export function begun(file: string, root: string): Fact {
  return { file, root, making: '', page: '', article: '', audit: '' }
}

/** A fact as a row of the manifest: names are quoted, since a file system allows tabs and line ends in them. */
export function printFact({ file, root, making, page, article, audit }: Fact): string {
  return `${making}\t${page}\t${article}\t${audit}\t${JSON.stringify(root)}\t${JSON.stringify(file)}\n`
}

/** Making, page, article, audit, root and file: cut at once, since a large manifest has as many rows as a run has pages. */
const ROW = /^([0-9a-f]{32}|)\t([0-9a-f]{32}|)\t([0-9a-f]{32}|)\t([0-9a-f]{32}|)\t("[^\t]*")\t("[^\t]*")$/

/** The fact of a row, or null where the row is none: torn, or changed by a hand. */
export function parseFact(row: string): Fact | null {
  const [, making, page, article, audit, quotedRoot, quotedFile] = ROW.exec(row) ?? []
  if (making === undefined || page === undefined || article === undefined || audit === undefined) return null
  const root = nameOf(quotedRoot)
  const file = nameOf(quotedFile)
  if (root === null || file === null || leadsOut(file)) return null
  return { file, root, making, page, article, audit }
}

/** What was learned of a site as a row. */
export function printSample({ site, sample, making }: SampleFact): string {
  return `${sample}\t${making}\t${JSON.stringify(site)}\n`
}

/** What {@link printSample} printed, or null. */
export function parseSample(row: string): SampleFact | null {
  const [sample = '', making = '', quoted, more] = row.split('\t')
  const site = nameOf(quoted)
  return isHash(sample) && isHash(making) && site !== null && more === undefined
    ? { site, sample, making }
    : null
}

/** What is written below a folder has no such name; what a hand wrote must not make us delete elsewhere. */
function leadsOut(file: string): boolean {
  return isAbsolute(file) || (file.includes('..') && file.split(/[\\/]/).includes('..'))
}

function isHash(text: string): boolean {
  return text === '' || /^[0-9a-f]{32}$/.test(text)
}

/** A name in whose quotes nothing had to be escaped, as in nearly all. */
const PLAIN_NAME = /^"[ !#-[\]-\uffff]*"$/

function nameOf(quoted: string | undefined): string | null {
  if (quoted === undefined || !quoted.startsWith('"')) return null
  if (PLAIN_NAME.test(quoted)) return quoted.slice(1, -1)
  try {
    const name: unknown = JSON.parse(quoted)
    return typeof name === 'string' ? name : null
  } catch {
    return null
  }
}
