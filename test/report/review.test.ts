import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import glob from 'fast-glob'
import { describe, expect, it } from 'vitest'
import { explainArticle } from '../../src/clean.ts'
import { ledgerOf } from '../../src/ledger.ts'
import type { Article } from '../../src/model/article.ts'
import type { Audit } from '../../src/model/audit.ts'
import { cleaned } from '../../src/page/data/cleaned.ts'
import { audit } from '../../src/report/audit.ts'
import { clipped } from '../../src/report/review/clip.ts'
import { detailOf } from '../../src/report/review/detail.ts'
import { topOf } from '../../src/report/review/document.ts'
import type { Count, ReviewDetail, Text } from '../../src/report/review/format.ts'
import { FurnitureCounts } from '../../src/report/review/furniture.ts'
import { Names } from '../../src/report/review/names.ts'
import { rowOf } from '../../src/report/review/row.ts'
import { emptyTally, addPage as tally, total } from '../../src/report/tally.ts'
import { pageBytes } from '../arbitrary.ts'

const FIXTURES = glob.sync('fixtures/*/*/input.txt').sort()

function both(page: Uint8Array): { article: Article; audit: Audit } {
  const account = explainArticle(page, { file: 'site/page.txt' })
  return { article: account.article, audit: audit(account) }
}

/** The article's texts as the page puts them together again. */
function readBack(detail: ReviewDetail): object {
  const text = (value: Text): string => {
    const line = typeof value === 'number' ? detail.lines?.[value] : undefined
    return line === undefined ? String(value) : cleaned(line)
  }
  const orNull = (value: Text | null) => (value === null ? null : text(value))
  return {
    headline: orNull(detail.headline),
    kicker: orNull(detail.kicker),
    standfirst: orNull(detail.standfirst),
    byline: orNull(detail.byline),
    masthead: detail.masthead.map(({ role, name }) => ({ role: orNull(role), name: orNull(name) })),
    captions: detail.captions.map((one) => ({ text: text(one.text), credit: orNull(one.credit) })),
    paragraphs: detail.paragraphs.map(text),
    subheads: detail.subheads.map((one) => ({ ...one, text: text(one.text) })),
    tags: detail.tags.map(text),
    related: detail.related.map(text),
  }
}

describe('the details of a page', () => {
  const holds = (page: Uint8Array, without: boolean) => {
    const { article, audit } = both(page)
    const back = readBack(detailOf(article, without ? null : audit))
    expect(back).toEqual(Object.fromEntries(Object.keys(back).map((key) => [key, Reflect.get(article, key)])))
  }

  it.each(FIXTURES)('%s: the article can be read off its lines, and without them', (path) => {
    for (const without of [false, true]) holds(readFileSync(path), without)
  })

  it('so it is for any bytes, and lines and gaps are those of the page', () => {
    fc.assert(
      fc.property(pageBytes, (page) => {
        holds(page, false)
        const { article, audit } = both(page)
        const lines = detailOf(article, audit).lines ?? []
        expect(lines.map(({ text }) => text)).toEqual(
          explainArticle(page).page.blocks.map(({ text }) => text),
        )
      }),
    )
  })

  it('say nothing twice: a paragraph that is a line is told by the line', () => {
    const { article, audit } = both(readFileSync('examples/pages/daily/0001.txt'))
    expect(detailOf(article, audit).paragraphs).toEqual([
      expect.any(Number),
      expect.any(Number),
      expect.any(Number),
    ])
    expect(detailOf(article, null).paragraphs).toEqual(article.paragraphs)
    expect(detailOf(article, null).removed).toEqual(article.removed)
  })

  it('of a page too long to draw are its beginning, and how much is left out', () => {
    const { article, audit } = both(new TextEncoder().encode('سطر من الصفحة الطويلة\n\n'.repeat(5000)))
    const { lines, linesCut } = detailOf(article, audit)
    expect(lines).toHaveLength(4000)
    expect(linesCut).toBe(1000)
    const long = both(new TextEncoder().encode(`عنوان\n\n${'كلمة '.repeat(100_000)}`))
    const [, line] = detailOf(long.article, long.audit).lines ?? []
    expect(line?.text).toHaveLength(20_000)
    expect(line?.cut).toBe(500_000 - 20_000)
    expect(JSON.stringify(detailOf(long.article, long.audit)).length).toBeLessThan(60_000)
  })
})

describe('the row of a page', () => {
  it.each(FIXTURES)('%s: counts as the summary of a run does', (path) => {
    const account = explainArticle(readFileSync(path))
    const counted = emptyTally()
    tally(counted, account)
    const names = new Names()
    const row = rowOf(account.article, audit(account), names)
    const named = (counts: readonly Count[]) =>
      new Map(counts.map(([number, count]) => [names.list[number], count]))
    expect(named(row.removed)).toEqual(counted.removed)
    expect(named(row.edits ?? [])).toEqual(counted.edits)
    expect(named(row.warnings)).toEqual(counted.warnings)
    expect(row.lines).toBe(counted.lines)
    const alone = rowOf(account.article, null, new Names())
    expect(alone.removed.reduce((sum, [, count]) => sum + count, 0)).toBe(total(counted.removed))
    expect(alone).toMatchObject({ edits: null, lines: null })
  })

  it('and every character is still accounted for where it came from', () => {
    const account = explainArticle(readFileSync('examples/pages/daily/0001.txt'))
    const removed = ledgerOf(account).filter(({ rules: [rule] }) => rule?.startsWith('label/'))
    const row = rowOf(account.article, audit(account), new Names())
    expect(row.removed.reduce((sum, [, count]) => sum + count, 0)).toBe(removed.length)
  })
})

describe('the furniture of a site', () => {
  const article = (site: string | null, ...texts: readonly string[]): Article => {
    const base = explainArticle('خبر').article
    const removed = texts.map((text) => ({
      lines: [1, 1] as [number, number],
      label: 'junk' as const,
      rule: 'label/site-furniture',
      because: 'stands on 9 other pages of the site',
      text,
    }))
    return { ...base, source: { ...base.source, site }, removed }
  }

  it('is counted by the page, whatever the spelling, the most frequent line first', () => {
    const counts = new FurnitureCounts()
    counts.add(article('a', 'صوت القرية', 'أخرى'), null)
    counts.add(article('a', 'صَوت القرية\nصوت القرية'), null)
    counts.add(article('a'), null)
    counts.add(article('b'), null)
    counts.add(article(null, 'سطر'), null)
    expect(counts.list()).toEqual([
      { site: '', pages: 1, lines: [{ text: 'سطر', pages: 1 }] },
      {
        site: 'a',
        pages: 3,
        lines: [
          { text: 'صوت القرية', pages: 2 },
          { text: 'أخرى', pages: 1 },
        ],
      },
    ])
  })

  it('of a site that is called as a property of all objects is that of a site', () => {
    const counts = new FurnitureCounts()
    counts.add(article('__proto__', 'سطر'), null)
    expect(counts.list()).toHaveLength(1)
  })
})

it('a text is cut where it is too long, and never inside a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat(20), (text, most) => {
      const cut = clipped(text, most)
      if (text.length <= most) expect(cut).toBe(text)
      else expect(text.startsWith(cut.slice(0, -1))).toBe(true)
      expect(cut.length).toBeLessThanOrEqual(Math.max(text.length, most + 1))
      expect(cut).not.toMatch(/\p{Cs}/u)
    }),
  )
})

it('the top of the page holds a title that is no markup, whatever it is', () => {
  const template =
    '<html lang="{{LANGUAGE}}" dir="{{DIRECTION}}"><title>{{TITLE}}</title>{{VERSION}}{{OTHER}}'
  const top = topOf(template, { title: `</title>$&$'"<script>{{VERSION}}`, version: '1', language: 'en' })
  expect(top).toBe(
    `<html lang="en" dir="ltr"><title>&lt;/title&gt;$&amp;$&apos;&quot;&lt;script&gt;{{VERSION}}</title>1{{OTHER}}`,
  )
})
