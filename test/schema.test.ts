import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ArticleSchema, cleanArticle } from '../src/index.ts'
import { pageBytes } from './arbitrary.ts'

const validate = new Ajv2020({ strict: true, allErrors: true }).compile(ArticleSchema)

/** What is wrong with a value, in ajv's words; nothing where it is a valid article. */
function faults(value: unknown): readonly string[] {
  validate(value)
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`)
}

const bytes = new TextEncoder().encode(
  'رئيس التحرير\nسامي البحراوي\n\nافتتاح جسر جديد على النهر\n\nافتتح وزير النقل الجسر صباح اليوم.\n',
)
const sound = cleanArticle(bytes, { file: 'jisr/0001.txt' })

describe('the article schema', () => {
  it('holds for every article the pipe makes, on any bytes', () => {
    fc.assert(
      fc.property(pageBytes, (page) => {
        expect(faults(cleanArticle(page))).toEqual([])
      }),
    )
  })

  it('names the keys in the order in which they are written', () => {
    const folded = cleanArticle(bytes, { fold: true })
    expect(Object.keys(folded)).toEqual(Object.keys(ArticleSchema.properties))
    expect(Object.keys(sound)).toEqual(Object.keys(folded).filter((key) => key !== 'folded'))
    expect(ArticleSchema.required).toEqual(Object.keys(sound))
    expect(faults(folded)).toEqual([])
  })

  it('survives the trip through JSON', () => {
    expect(faults(JSON.parse(JSON.stringify(sound)))).toEqual([])
  })

  it.each(Object.keys(sound))('refuses an article without %s', (key) => {
    const { [key]: _gone, ...broken } = { ...sound } as Record<string, unknown>
    expect(faults(broken)).toEqual([` must have required property '${key}'`])
  })

  it.each([
    ['a key nobody knows', { ...sound, mood: 'calm' }, ' must NOT have additional properties'],
    ['a paragraph that is no text', { ...sound, paragraphs: [1] }, '/paragraphs/0 must be string'],
    [
      'a headline that is missing but not null',
      { ...sound, headline: undefined },
      " must have required property 'headline'",
    ],
    ['another layout', { ...sound, schemaVersion: 2 }, '/schemaVersion must be equal to constant'],
    [
      'a hash in upper case',
      { ...sound, source: { ...sound.source, sha256: 'A'.repeat(64) } },
      '/source/sha256 must match pattern "^[0-9a-f]{64}$"',
    ],
    [
      'a share above one',
      { ...sound, stats: { ...sound.stats, keptShare: 1.5 } },
      '/stats/keptShare must be <= 1',
    ],
    [
      'a warning on line 0',
      { ...sound, warnings: [{ code: 'x', line: 0, message: '' }] },
      '/warnings/0/line must be >= 1',
    ],
    [
      'a removal with one line number',
      { ...sound, removed: [{ lines: [1], label: 'junk', rule: 'label/x', because: '', text: '' }] },
      '/removed/0/lines must NOT have fewer than 2 items',
    ],
    [
      'a label of its own making',
      { ...sound, removed: [{ lines: [1, 1], label: 'advert', rule: 'label/x', because: '', text: '' }] },
      '/removed/0/label must match a schema in anyOf',
    ],
  ])('refuses %s', (_what, broken, fault) => {
    expect(faults(broken)).toContain(fault)
  })
})
