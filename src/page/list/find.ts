import { fold } from '../../arabic/fold.ts'
import type { Count, ReviewRow } from '../../report/review/format.ts'
import type { Review } from '../data/known.ts'
import { attentionOf } from '../figures/attention.ts'
import type { Query, Sort } from './query.ts'

type Test = (row: ReviewRow, page: number) => boolean

/** The numbers of the pages that a query asks for, in its order. */
export function find(review: Review, query: Query): readonly number[] {
  const tests = testsOf(review, query)
  const found: number[] = []
  for (const [page, row] of review.rows.entries())
    if (tests.every((test) => test(row, page))) found.push(page)
  return sorted(review, found, query)
}

function testsOf(review: Review, query: Query): readonly Test[] {
  const { names } = review.head
  const tests: Test[] = []
  const { site, rule, warning, kept, words, look } = query
  if (site !== null) {
    const number = site === '' ? null : names.indexOf(site)
    tests.push((row) => row.site === number)
  }
  if (rule !== null)
    tests.push(hasCount(names.indexOf(rule), (row) => [...row.removed, ...(row.edits ?? [])]))
  if (warning === 'any') tests.push((row) => row.warnings.length > 0)
  else if (warning !== null) tests.push(hasCount(names.indexOf(warning), (row) => row.warnings))
  if (kept !== null) tests.push((row) => row.kept * 100 >= kept[0] && row.kept * 100 <= kept[1])
  if (words !== null) tests.push((row) => row.words >= words[0] && row.words <= words[1])
  if (look) {
    const places = placesOf(review)
    tests.push((_, page) => places.has(page))
  }
  return [...tests, ...textTests(review, query.text)]
}

/** Where each page that most likely went wrong stands among them, the worst at 0. */
function placesOf(review: Review): ReadonlyMap<number, number> {
  return new Map(attentionOf(review).map(({ page }, place) => [page, place]))
}

function hasCount(number: number, counts: (row: ReviewRow) => readonly Count[]): Test {
  return (row) => counts(row).some(([name]) => name === number)
}

/** Every word must stand in headline, authors or path, whatever its spelling of the same letters. */
function textTests(review: Review, text: string): readonly Test[] {
  const typed = fold(text)
    .split(' ')
    .filter((word) => word !== '')
  if (typed.length === 0) return []
  const texts = foldedTexts(review)
  return typed.map((word) => (_, page) => texts[page]?.includes(word) ?? false)
}

let folded: { readonly of: Review; readonly texts: readonly string[] } | null = null

function foldedTexts(review: Review): readonly string[] {
  if (folded?.of !== review) {
    const texts = review.rows.map(({ headline, authors, file }) =>
      [headline ?? '', ...authors, file].map(fold).join(' '),
    )
    folded = { of: review, texts }
  }
  return folded.texts
}

/** Headlines as Arabic is sorted; the platform's own order of words is too slow for many rows without this object. */
const collator = new Intl.Collator('ar', { numeric: true })

function sorted(review: Review, found: readonly number[], { sort, down }: Query): readonly number[] {
  if (sort === 'file') return down ? found.toReversed() : found
  const sign = down ? -1 : 1
  const places = sort === 'concern' ? placesOf(review) : null
  const values = found.map((page): [number, string | number] => {
    const row = review.rows[page]
    if (places !== null) return [page, places.get(page) ?? places.size]
    return [page, row === undefined ? 0 : sortValue(row, sort)]
  })
  values.sort(([p, a], [q, b]) => sign * compare(a, b) || p - q)
  return values.map(([page]) => page)
}

function compare(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return collator.compare(String(a), String(b))
}

function sortValue(row: ReviewRow, sort: Sort): string | number {
  if (sort === 'headline') return row.headline ?? ''
  if (sort === 'kept') return row.kept
  if (sort === 'words') return row.words
  if (sort === 'file' || sort === 'concern') return row.file
  return totalOf(row[sort] ?? [])
}

/** How many all counts are together. */
export function totalOf(counts: readonly Count[]): number {
  return counts.reduce((sum, [, count]) => sum + count, 0)
}
