/** By what a list can be sorted. */
export const SORTS = ['file', 'concern', 'headline', 'kept', 'removed', 'edits', 'words', 'warnings'] as const
export type Sort = (typeof SORTS)[number]

/** A range of numbers, both ends included. */
export type Range = readonly [from: number, to: number]

/** Which pages are listed, and in what order. */
export interface Query {
  readonly text: string
  /** A site's name; empty for pages without one, null for all. */
  readonly site: string | null
  /** A rule that removed or changed something. */
  readonly rule: string | null
  /** The code of a warning; `any` for pages with a warning at all. */
  readonly warning: string | null
  /** Letters kept, in per cent. */
  readonly kept: Range | null
  readonly words: Range | null
  /** Only pages that most likely went wrong. */
  readonly look: boolean
  readonly sort: Sort
  readonly down: boolean
}

/** All pages in the order of their paths. */
export const ALL: Query = {
  text: '',
  site: null,
  rule: null,
  warning: null,
  kept: null,
  words: null,
  look: false,
  sort: 'file',
  down: false,
}

/** The pages that most likely went wrong, the worst first. */
export const WORST: Query = { ...ALL, look: true, sort: 'concern' }

/** Reads a query out of an address; what makes no sense there is left out. */
export function queryOf(search: URLSearchParams): Query {
  return {
    text: search.get('q') ?? '',
    site: search.get('site'),
    rule: search.get('rule'),
    warning: search.get('warning'),
    kept: rangeOf(search.get('kept')),
    words: rangeOf(search.get('words')),
    look: search.get('look') === '1',
    sort: SORTS.find((sort) => sort === search.get('sort')) ?? ALL.sort,
    down: search.get('down') === '1',
  }
}

function rangeOf(written: string | null): Range | null {
  const [from, to] = (written ?? '').split('-').map(Number)
  return from === undefined || to === undefined || Number.isNaN(from + to) ? null : [from, to]
}

/** The query as it stands in an address; what is as in {@link ALL} is left out. */
export function writeQuery(query: Query): string {
  const search = new URLSearchParams()
  if (query.text !== '') search.set('q', query.text)
  for (const name of ['site', 'rule', 'warning'] as const) {
    const value = query[name]
    if (value !== null) search.set(name, value)
  }
  for (const name of ['kept', 'words'] as const) {
    const range = query[name]
    if (range !== null) search.set(name, range.join('-'))
  }
  if (query.look) search.set('look', '1')
  if (query.sort !== ALL.sort) search.set('sort', query.sort)
  if (query.down) search.set('down', '1')
  return search.toString()
}

/** Whether a query leaves any page out. */
export function narrows(query: Query): boolean {
  return writeQuery({ ...query, sort: ALL.sort, down: ALL.down }) !== ''
}
