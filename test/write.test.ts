import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Article, explainArticle, write } from '../src/index.ts'
import { audit } from '../src/report/audit.ts'
import { articleText } from '../src/write/article.ts'
import { pageBytes } from './arbitrary.ts'

const plainly = (value: object) => `${JSON.stringify(value, null, 2)}\n`

/** Texts with all that JSON escapes: quote marks, strokes, controls, halves of pairs. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({
    unit: fc.constantFrom(...'سلمى"\\\n\u0001\u001f\u2028\ud83d\udcf0\ud800', ' '),
    maxLength: 150,
  }),
  fc.string({ unit: fc.constantFrom(...'سلمى الحداد"'), minLength: 60, maxLength: 200 }),
)
const textOrNull = fc.option(text)
const count = fc.oneof(fc.nat(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(-0))
const texts = fc.array(text, { maxLength: 4 })
const many = <T>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }) =>
  fc.array(fc.record(fields, { noNullPrototype: true }), { maxLength: 3 })

const article = fc.record({
  schemaVersion: fc.constant(1),
  id: text,
  source: fc.record({ file: text, site: textOrNull, sha256: text, bytes: count, encoding: text }),
  language: text,
  headline: textOrNull,
  kicker: textOrNull,
  standfirst: textOrNull,
  masthead: many({ role: textOrNull, name: textOrNull }),
  byline: textOrNull,
  authors: texts,
  agencies: texts,
  place: textOrNull,
  published: textOrNull,
  updated: textOrNull,
  captions: many({ text, credit: textOrNull }),
  paragraphs: texts,
  subheads: many({ before: count, text }),
  tags: texts,
  related: texts,
  removed: many({
    lines: fc.tuple(count, count),
    label: fc.constantFrom('junk', 'widget', '"'),
    rule: fc.oneof(text, fc.constantFrom('label/no-text', 'label/footer')),
    because: text,
    text,
  }),
  warnings: many({ code: text, line: fc.option(count), message: text }),
  stats: fc.record({ words: count, characters: count, keptShare: count }),
})

describe('what is written', () => {
  it('is what JSON.stringify makes of any article', () => {
    fc.assert(
      fc.property(article, (value) => {
        expect(`${articleText(value)}\n`).toBe(plainly(value))
        expect(write(value)).toBe(plainly(value))
      }),
    )
  })

  it('and of the articles and audits of pages', () => {
    fc.assert(
      fc.property(pageBytes, (bytes) => {
        const account = explainArticle(bytes)
        expect(write(account.article)).toBe(plainly(account.article))
        expect(write(audit(account))).toBe(plainly(audit(account)))
      }),
    )
  })

  it('and of what only looks like one: keys that are more, fewer, elsewhere or of another kind', () => {
    const part = fc.constantFrom('source', 'stats', 'masthead', 'captions', 'subheads', 'removed', 'warnings')
    const twist = fc.constantFrom<(fields: Record<string, unknown>, key: string) => object>(
      (fields, key) => ({ ...fields, [`${key}x`]: 1 }),
      (fields, key) => Object.fromEntries(Object.entries(fields).filter(([name]) => name !== key)),
      (fields) => Object.fromEntries(Object.entries(fields).reverse()),
      (fields, key) => ({ ...fields, [key]: undefined }),
      (fields, key) => ({ ...fields, [key]: { deep: ['x', 5, null] } }),
      (fields, key) => ({ ...fields, [key]: 7 }),
      (fields, key) => ({ ...fields, [key]: NaN }),
    )
    fc.assert(
      fc.property(article, part, twist, (value, name, change) => {
        const whole = change(value, name)
        expect(write(whole)).toBe(plainly(whole))
        const inner = value[name]
        const twisted = Array.isArray(inner)
          ? inner.map((entry) => change(entry, Object.keys(entry)[0] ?? ''))
          : change(inner, Object.keys(inner)[0] ?? '')
        const changed = { ...value, [name]: twisted }
        expect(write(changed)).toBe(plainly(changed))
      }),
    )
  })

  it('puts the search form on one line at the end', () => {
    const plain = explainArticle('عنوان "الخبر"', { fold: true }).article
    const { folded, ...rest } = plain
    const lines = write(plain).trimEnd().split('\n')
    expect(lines.at(-2)).toBe(`  "folded": ${JSON.stringify(folded)}`)
    expect(JSON.parse(write(plain))).toEqual(plain)
    expect(write({ ...rest, folded: undefined } as unknown as Article)).toBe(plainly(rest))
  })
})
