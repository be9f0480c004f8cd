import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearestSite, samples, siteOf } from '../../src/files/sites.ts'
import type { PageFile } from '../../src/files/walk.ts'

const pagesOf = (sizes: readonly number[]): PageFile[] =>
  sizes.flatMap((size, site) =>
    Array.from({ length: size }, (_, at) => {
      const file = `${site}/${String(at).padStart(6, '0')}.txt`
      return { path: `in/${file}`, file }
    }),
  )

const sizes = fc.array(fc.oneof(fc.nat(20), fc.nat(1500)), { maxLength: 30 })

it('a site is the first folder of a path', () => {
  expect(['wadi/a.txt', 'wadi/deep/a.txt', 'a.txt'].map(siteOf)).toEqual(['wadi', 'wadi', ''])
})

describe('the pages that a run learns from', () => {
  it('are of each site all or as many as of any other, never fewer than can tell something', () => {
    fc.assert(
      fc.property(sizes, (counts) => {
        const chosen = samples(pagesOf(counts))
        const most = Math.max(...[...chosen.values()].map((pages) => pages.length))
        counts.forEach((count, site) => {
          const expected = count < 8 ? undefined : Math.min(count, most)
          expect(chosen.get(String(site))?.length).toBe(expected)
        })
      }),
    )
  })

  it('are of each site 400 at most, and 4,000 of all, but eight of a site at least', () => {
    const total = (counts: readonly number[]) =>
      [...samples(pagesOf(counts)).values()].reduce((sum, pages) => sum + pages.length, 0)
    expect(total([5000])).toBe(400)
    expect(total([5000, 400, 30, 7])).toBe(830)
    expect(total(new Array(20).fill(900))).toBe(4000)
    expect(total(new Array(1000).fill(9))).toBe(8000)
  })

  it('are spread evenly over the site, in its order, each once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 8, max: 3000 }), (size) => {
        const pages = pagesOf([size])
        const chosen = samples(pages).get('0') ?? []
        const places = chosen.map((page) => pages.indexOf(page))
        const gaps = places.slice(1).map((place, at) => place - (places[at] ?? 0))
        expect(places[0]).toBe(0)
        expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThanOrEqual(1)
        expect(Math.min(...gaps)).toBeGreaterThan(0)
      }),
    )
  })
})

it('the site of a page alone is the nearest folder that the profile knows', () => {
  const site = { files: 9, lines: [], once: [] }
  const profile = { schemaVersion: 1 as const, sites: { '': site, wadi: site, pages: site } }
  expect(nearestSite(profile, '/pages/wadi/2021/a.txt')).toBe('wadi')
  expect(nearestSite(profile, '/pages/dune/a.txt')).toBe('pages')
  expect(nearestSite(profile, '/dune/wadi.txt')).toBe('')
})
