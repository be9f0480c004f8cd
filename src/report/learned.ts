import type { Paint } from './paint.ts'
import { printable } from './printable.ts'
import { counted, sizeOf } from './summary.ts'
import type { Failure } from './tally.ts'

/** What a profile says of one site. */
export interface LearnedSite {
  /** The first folder of its pages' paths; empty for pages at the top. */
  readonly site: string
  /** Pages the site was learned from. */
  readonly files: number
  /** Lines that many pages have at one edge and that speak of the site: what cleaning takes for its furniture. */
  readonly furniture: number
}

/** What `learn` did. */
export interface Learned {
  /** Pages that were read now; what merged profiles were learned from is not counted. */
  readonly pages: number
  readonly failures: readonly Failure[]
  readonly sites: readonly LearnedSite[]
  /** The file of the profile; null where none was written. */
  readonly written: { readonly path: string; readonly bytes: number } | null
}

/** What was learned, as data. */
export function learnedData({ pages, failures, sites, written }: Learned): object {
  return { pages, failed: failures.length, bytes: written?.bytes ?? null, sites, failures }
}

const NAMED = 20

/** What was learned, for people: the sites of most pages first. */
export function learnedTable({ pages, failures, sites, written }: Learned, paint: Paint): string {
  const failed = failures.length === 0 ? '' : `, ${paint.red(`${failures.length} failed`)}`
  const head = `${counted(pages, 'page')} read${failed}; the profile knows ${counted(sites.length, 'site')}`
  const sorted = [...sites].sort((a, b) => b.files - a.files || (a.site < b.site ? -1 : 1))
  const width = Math.max(0, ...sorted.slice(0, NAMED).map(({ site }) => nameOf(site).length))
  const rows = sorted
    .slice(0, NAMED)
    .map((one) => `  ${nameOf(one.site).padEnd(width)}  ${figuresOf(one, paint)}`)
  const rest = sorted.length > NAMED ? [`  \u2026 and ${counted(sorted.length - NAMED, 'more site')}`] : []
  return [head, ...rows, ...rest, ...sizeLine(written, paint)].join('\n')
}

/** From here on the size of a profile is worth a word. */
const LARGE = 5e6

function sizeLine(written: Learned['written'], paint: Paint): readonly string[] {
  if (written === null) return []
  const { path, bytes } = written
  const isLarge = bytes >= LARGE && !/\.gz$/i.test(path)
  const why = 'mostly lines of single pages, kept so that pages can be added later'
  const hint = isLarge ? `: ${why}; a name that ends in .gz makes it a quarter or less` : ''
  return [paint.dim(`${sizeOf(bytes)} in ${printable(path)}${hint}`)]
}

function nameOf(site: string): string {
  return site === '' ? '(pages without a folder)' : printable(site)
}

function figuresOf({ files, furniture }: LearnedSite, paint: Paint): string {
  return `${counted(files, 'page')}, ${paint.green(counted(furniture, 'furniture line'))}`
}
