import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Review } from '../../src/page/data/known.ts'
import { attentionOf } from '../../src/page/figures/attention.ts'
import { keptBins, wordBins } from '../../src/page/figures/bins.ts'
import { sitesOf } from '../../src/page/figures/sites.ts'
import { byName, totalsOf } from '../../src/page/figures/totals.ts'
import { find, totalOf } from '../../src/page/list/find.ts'
import { ALL, narrows, type Query, queryOf, SORTS, WORST, writeQuery } from '../../src/page/list/query.ts'
import { directionOf } from '../../src/page/parts/direction.ts'
import type { ReviewRow } from '../../src/report/review/format.ts'

const NAMES = ['north', 'label/title', 'no-headline', 'polish/spaces']

function row(part: Partial<ReviewRow>): ReviewRow {
  return {
    file: 'north/1.txt',
    site: 0,
    headline: 'وزير النقل يفتتح الجسر',
    authors: [],
    bytes: 100,
    words: 10,
    paragraphs: 1,
    kept: 1,
    lines: 3,
    removed: [],
    edits: [],
    warnings: [],
    ...part,
  }
}

function reviewOf(...rows: readonly ReviewRow[]): Review {
  const head = { title: '', version: '', pages: rows.length, audited: 0, parts: [], names: NAMES, rules: [] }
  return { head, rows }
}

const ask = (review: Review, query: Partial<Query>) => find(review, { ...ALL, ...query })

const range = fc.option(fc.tuple(fc.nat(100), fc.nat(5000)))
const name = fc.option(fc.string())
const anyQuery: fc.Arbitrary<Query> = fc.record({
  text: fc.string(),
  site: name,
  rule: name,
  warning: name,
  kept: range,
  words: range,
  look: fc.boolean(),
  sort: fc.constantFrom(...SORTS),
  down: fc.boolean(),
})

describe('a query', () => {
  it('stands in an address and is read back from it', () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        expect(queryOf(new URLSearchParams(writeQuery(query)))).toEqual(query)
      }),
    )
  })

  it('for all pages is an empty one, and narrows nothing however it is sorted', () => {
    expect(writeQuery(ALL)).toBe('')
    expect(narrows({ ...ALL, sort: 'words', down: true })).toBe(false)
    expect(narrows({ ...ALL, site: '' })).toBe(true)
  })

  it('with nonsense in it is one without it', () => {
    expect(queryOf(new URLSearchParams('kept=a-b&words=7&sort=colour&down=yes'))).toEqual(ALL)
  })
})

describe('the list', () => {
  const review = reviewOf(
    row({ file: 'north/1.txt', words: 30, kept: 0.5, removed: [[1, 4]], edits: [[3, 1]] }),
    row({
      file: 'top.txt',
      site: null,
      headline: null,
      words: 5,
      warnings: [[2, 2]],
      authors: ['سلمى الحداد'],
    }),
    row({ file: 'north/2.txt', headline: 'افتتاح محطة الحافلات', words: 300, kept: 0.9, edits: null }),
  )

  it('finds words of headline, author and path in any spelling', () => {
    expect(ask(review, { text: 'وزيرُ  الجِسر' })).toEqual([0])
    expect(ask(review, { text: 'سلمي' })).toEqual([1])
    expect(ask(review, { text: 'NORTH/2' })).toEqual([2])
    expect(ask(review, { text: ' « ' })).toEqual([0, 1, 2])
    expect(ask(review, { text: 'وزير محطة' })).toEqual([])
  })

  it('is narrowed by each of its fields, and by all of them', () => {
    expect(ask(review, { site: 'north' })).toEqual([0, 2])
    expect(ask(review, { site: '' })).toEqual([1])
    expect(ask(review, { site: 'nowhere' })).toEqual([])
    expect(ask(review, { rule: 'label/title' })).toEqual([0])
    expect(ask(review, { rule: 'polish/spaces' })).toEqual([0])
    expect(ask(review, { warning: 'any' })).toEqual([1])
    expect(ask(review, { warning: 'no-headline' })).toEqual([1])
    expect(ask(review, { kept: [50, 90] })).toEqual([0, 2])
    expect(ask(review, { words: [6, 30] })).toEqual([0])
    expect(ask(review, { site: 'north', words: [100, 300] })).toEqual([2])
  })

  it('is sorted by each column, pages with equal values in their order', () => {
    expect(ask(review, { down: true })).toEqual([2, 1, 0])
    expect(ask(review, { sort: 'words' })).toEqual([1, 0, 2])
    expect(ask(review, { sort: 'words', down: true })).toEqual([2, 0, 1])
    expect(ask(review, { sort: 'removed', down: true })).toEqual([0, 1, 2])
    expect(ask(review, { sort: 'edits', down: true })).toEqual([0, 1, 2])
    expect(ask(review, { sort: 'headline' })).toEqual([1, 2, 0])
  })

  it('always holds each page once, in any order', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SORTS), fc.boolean(), (sort, down) => {
        expect([...ask(review, { sort, down })].sort()).toEqual([0, 1, 2])
      }),
    )
  })
})

describe('the figures', () => {
  const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }))

  it('every page stands in one column of a histogram, and its column finds it', () => {
    fc.assert(
      fc.property(shares, fc.array(fc.nat(20_000)), (kept, words) => {
        for (const [bins, count] of [
          [keptBins(kept.map((share) => Math.round(share * 1000) / 1000)), kept.length],
          [wordBins(words), words.length],
        ] as const) {
          expect(bins.reduce((sum, { pages }) => sum + pages, 0)).toBe(count)
        }
        const rows = kept.map((share) => row({ kept: Math.round(share * 1000) / 1000 }))
        for (const { range, pages } of keptBins(rows.map((one) => one.kept))) {
          expect(ask(reviewOf(...rows), { kept: range })).toHaveLength(pages)
        }
        for (const { range, pages } of wordBins(words)) {
          expect(ask(reviewOf(...words.map((one) => row({ words: one }))), { words: range })).toHaveLength(
            pages,
          )
        }
      }),
    )
  })

  it('are sums over pages; what only an audit knows is unknown where one is missing', () => {
    const rows = [row({ removed: [[1, 4]], edits: [[3, 1]], kept: 0.5 }), row({ removed: [[1, 1]] })]
    expect(totalsOf(rows)).toMatchObject({ pages: 2, lines: 6, removed: 5, edits: 1, kept: 0.75 })
    expect(totalsOf([...rows, row({ edits: null, lines: null })])).toMatchObject({ edits: null, lines: null })
    expect(byName(rows, NAMES, ({ removed }) => removed)).toEqual([
      { name: 'label/title', count: 5, pages: 2 },
    ])
    expect(totalsOf([])).toMatchObject({ pages: 0, kept: 0 })
    expect(totalOf([])).toBe(0)
  })

  it('of sites: those of most pages first, and one for pages without a site', () => {
    const sites = sitesOf(reviewOf(row({ site: null }), row({}), row({})))
    expect(sites.map(({ name, pages }) => [name, pages])).toEqual([
      ['north', 2],
      ['', 1],
    ])
  })

  it('the worst pages stand first, and no page that is fine', () => {
    const review = reviewOf(
      row({}),
      row({ kept: 0.1 }),
      row({ paragraphs: 0, kept: 0 }),
      row({ warnings: [[2, 1]] }),
    )
    expect(attentionOf(review)).toMatchObject([
      { page: 2, concerns: ['no-body', 'little-kept'] },
      { page: 1, concerns: ['little-kept'] },
      { page: 3, concerns: ['no-headline'] },
    ])
    expect(ask(review, WORST)).toEqual([2, 1, 3])
    expect(ask(review, { ...WORST, kept: [0, 50] })).toEqual([2, 1])
    expect(ask(review, { sort: 'concern' })).toEqual([2, 1, 3, 0])
    expect(narrows(WORST)).toBe(true)
  })
})

it('a text runs as most of its letters do, whatever it begins with', () => {
  expect(directionOf('content="نقابة المحامين ترفض القرار" />')).toBe('rtl')
  expect(directionOf('BBC Arabic')).toBe('ltr')
  expect(directionOf('2026 / 11')).toBe('auto')
  expect(directionOf('')).toBe('auto')
})
