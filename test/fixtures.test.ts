import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from 'vitest'
import { DEFAULT_OPTIONS } from '../src/clean.ts'
import { cleanArticle, explainArticle } from '../src/index.ts'
import { audit } from '../src/report/audit.ts'
import { restore } from '../src/restore.ts'
import { comparable, withoutSource } from './fixtures/compare.ts'
import { inOtherBytes } from './fixtures/encode.ts'
import { lostLines } from './fixtures/lost-lines.ts'
import { type Fixture, readFixtures } from './fixtures/read.ts'
import { render } from './fixtures/render.ts'

const fixtures = readFixtures()
const known = fixtures.filter((fixture) => fixture.shape === 'known-failures')
const right = fixtures.filter((fixture) => fixture.shape !== 'known-failures')
const negative = right.filter((fixture) => fixture.shape === 'negative')

const expected = (fixture: Fixture) => comparable(fixture.expected, fixture.text)
const clean = (fixture: Fixture, bytes: Uint8Array = fixture.bytes) =>
  cleanArticle(bytes, { file: `${fixture.name}.txt` })

for (const fixture of right)
  describe(`fixtures/${fixture.name}`, () => {
    it('becomes the expected article', () => {
      expect(comparable(clean(fixture), fixture.text)).toEqual(expected(fixture))
    })

    it('stays as it is when it is cleaned again', () => {
      const once = clean(fixture)
      const twice = clean(fixture, new TextEncoder().encode(render(once)))
      expect({ headline: twice.headline, paragraphs: twice.paragraphs }).toEqual({
        headline: once.headline,
        paragraphs: once.paragraphs,
      })
    })

    for (const [how, bytes] of inOtherBytes(fixture.text))
      it(`becomes the same article ${how}`, () => {
        expect(withoutSource(clean(fixture, bytes))).toEqual(withoutSource(clean(fixture)))
      })

    it('can be restored from its article and audit', () => {
      const account = explainArticle(fixture.bytes, { file: `${fixture.name}.txt` })
      const bytes = restore(account.article, audit(account), DEFAULT_OPTIONS.sha256)
      expect(Buffer.from(bytes).equals(fixture.bytes)).toBe(true)
    })
  })

for (const fixture of negative)
  describe(`fixtures/${fixture.name}, which must come out unharmed`, () => {
    it('loses no line', () => {
      expect(lostLines(fixture.text, clean(fixture), expected(fixture))).toEqual([])
    })
  })

describe('fixtures/known-failures', () => {
  it('fail as long as they are called so; one that is right now belongs elsewhere', () => {
    const rightNow = known.filter((fixture) =>
      isDeepStrictEqual(comparable(clean(fixture), fixture.text), expected(fixture)),
    )
    expect(rightNow.map((fixture) => `move fixtures/${fixture.name} out of known-failures`)).toEqual([])
  })
})

describe('the collection', () => {
  it('holds pages to repair and pages to leave alone', () => {
    expect(right.length - negative.length).toBeGreaterThanOrEqual(30)
    expect(negative.length).toBeGreaterThanOrEqual(18)
  })

  it('can mostly be written in windows-1256 too', () => {
    const representable = right.filter(({ text }) => inOtherBytes(text).has('as windows-1256'))
    expect(representable.length).toBeGreaterThan(0.8 * right.length)
  })
})
