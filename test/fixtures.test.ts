import { describe, expect, it } from 'vitest'
import { DEFAULT_OPTIONS } from '../src/clean.ts'
import { cleanArticle, explainArticle } from '../src/index.ts'
import { audit } from '../src/report/audit.ts'
import { restore } from '../src/restore.ts'
import { comparable, withoutSource } from './fixtures/compare.ts'
import { AS_BYTES } from './fixtures/encode.ts'
import { lostLines } from './fixtures/lost-lines.ts'
import { type Fixture, readFixtures } from './fixtures/read.ts'
import { render } from './fixtures/render.ts'

const fixtures = readFixtures()
const known = fixtures.filter((fixture) => fixture.shape === 'known-failures')
const right = fixtures.filter((fixture) => fixture.shape !== 'known-failures')
const negative = right.filter((fixture) => fixture.shape === 'negative')

const clean = (fixture: Fixture, bytes: Uint8Array = fixture.bytes) =>
  cleanArticle(bytes, { file: `${fixture.name}.txt` })

describe.each(right)('fixtures/$name', (fixture) => {
  it('becomes the expected article', () => {
    expect(comparable(clean(fixture))).toEqual(comparable(fixture.expected))
  })

  it('stays as it is when it is cleaned again', () => {
    const once = clean(fixture)
    const twice = clean(fixture, new TextEncoder().encode(render(once)))
    expect({ headline: twice.headline, paragraphs: twice.paragraphs }).toEqual({
      headline: once.headline,
      paragraphs: once.paragraphs,
    })
  })

  const otherBytes = Object.entries(AS_BYTES)
    .map(([how, encode]) => ({ how, bytes: encode(fixture.text) }))
    .filter(({ bytes }) => bytes !== null)
  it.each(otherBytes)('becomes the same article $how', ({ bytes }) => {
    expect(withoutSource(clean(fixture, bytes ?? fixture.bytes))).toEqual(withoutSource(clean(fixture)))
  })

  it('can be restored from its article and audit', () => {
    const account = explainArticle(fixture.bytes, { file: `${fixture.name}.txt` })
    const bytes = restore(account.article, audit(account), DEFAULT_OPTIONS.sha256)
    expect(Buffer.from(bytes).equals(fixture.bytes)).toBe(true)
  })
})

describe.each(negative)('fixtures/$name, which must come out unharmed', (fixture) => {
  it('loses no line', () => {
    expect(lostLines(fixture.text, clean(fixture), comparable(fixture.expected))).toEqual([])
  })
})

describe('fixtures/known-failures', () => {
  it.for(known)('$name still fails', (fixture) => {
    const message = `${fixture.name} is right now: move it out of known-failures`
    expect(comparable(clean(fixture)), message).not.toEqual(comparable(fixture.expected))
  })
})

describe('the collection', () => {
  it('holds pages to repair and pages to leave alone', () => {
    expect(right.length - negative.length).toBeGreaterThanOrEqual(30)
    expect(negative.length).toBeGreaterThanOrEqual(18)
  })
})
