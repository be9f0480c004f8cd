import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_OPTIONS, explainArticle } from '../src/clean.ts'
import { redo, WRONG_READINGS } from '../src/decode/wrong-reading.ts'
import type { Article } from '../src/model/article.ts'
import type { Audit } from '../src/model/audit.ts'
import { audit } from '../src/report/audit.ts'
import { RestoreError, restore } from '../src/restore.ts'
import { write } from '../src/write.ts'
import { pageBytes as anyPage } from './arbitrary.ts'
import { arabicText, bytesIn, ENCODINGS, mixedBytes, PAGE, pageBytes } from './decode/pages.ts'

const { sha256 } = DEFAULT_OPTIONS

/** Article and audit as they come from disk again. */
function written(bytes: Uint8Array): { article: Article; audit: Audit } {
  const account = explainArticle(bytes)
  return { article: JSON.parse(write(account.article)), audit: JSON.parse(write(audit(account))) }
}

function thereAndBack(bytes: Uint8Array): Uint8Array {
  const page = written(bytes)
  return restore(page.article, page.audit, sha256)
}

describe('restore(article, audit) is the input, byte for byte', () => {
  it('whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(thereAndBack(bytes)).toEqual(bytes)
      }),
    )
  })

  it('for pages of two encodings, and pages of which lines were read wrongly', () => {
    const line = fc.tuple(arabicText, fc.constantFrom(null, ...WRONG_READINGS))
    const partlyWrong = fc.array(line, { maxLength: 8 }).map((lines) => {
      const texts = lines.map(([text, reading]) => (reading === null ? text : (redo(text, reading) ?? text)))
      return bytesIn('utf-8', texts.join('\n'))
    })
    fc.assert(
      fc.property(fc.oneof(mixedBytes, partlyWrong), (bytes) => {
        expect(thereAndBack(bytes)).toEqual(bytes)
      }),
      { numRuns: 300 },
    )
  })

  it('for Arabic in every encoding, with and without BOM, any line ends, other bytes put in', () => {
    fc.assert(
      fc.property(pageBytes, (bytes) => {
        expect(thereAndBack(bytes)).toEqual(bytes)
      }),
      { numRuns: 300 },
    )
  })

  it('for pages in the shapes of the trade', () => {
    fc.assert(
      fc.property(anyPage, (bytes) => {
        expect(thereAndBack(bytes)).toEqual(bytes)
      }),
    )
  })

  it('for pages that were read wrongly, once or twice', () => {
    const reading = fc.constantFrom(...WRONG_READINGS)
    fc.assert(
      fc.property(arabicText, fc.array(reading, { minLength: 1, maxLength: 2 }), (text, readings) => {
        const wrong = readings.reduce((now, wrongReading) => redo(now, wrongReading) ?? now, text)
        const bytes = bytesIn('utf-8', wrong)
        expect(thereAndBack(bytes)).toEqual(bytes)
      }),
    )
  })

  it.each(ENCODINGS)('in %s, when told to read it so', (encoding) => {
    const bytes = bytesIn(encoding, `\r\n${PAGE}\r`)
    const account = explainArticle(bytes, { encoding })
    expect(account.source.encoding).toBe(encoding)
    expect(restore(account.article, audit(account), sha256)).toEqual(bytes)
  })
})

it('proves the page by a checksum of its own where none is given', () => {
  const bytes = bytesIn('utf-8', PAGE)
  const page = written(bytes)
  expect(restore(page.article, page.audit)).toEqual(bytes)
})

/** Anything, as a parser of JSON gives it to a caller who trusts it. */
const like = (value: unknown) => JSON.parse(JSON.stringify(value))

type Path = readonly string[]

/** The paths of all values inside one. */
function placesIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [[...path, key], ...placesIn(inner, [...path, key])])
}

/** A copy with another value at a path. */
function replaced<T>(root: T, path: Path, value: unknown): T {
  const copy = like(root)
  const holder = path.slice(0, -1).reduce((at, key) => at[key], copy)
  holder[path.at(-1) ?? ''] = value
  return copy
}

describe('a page that was tampered with is refused, with the reason', () => {
  const page = written(bytesIn('utf-8', `${PAGE}\n\nوقال ( المحافظ ) : إن الجسر “ آمن ” .\n`))
  const problemOf = (article: Article, changed: Audit): string => {
    try {
      restore(article, changed, sha256)
    } catch (error) {
      if (error instanceof RestoreError) return error.problem
      throw error
    }
    return 'none'
  }

  it('not when nothing was changed', () => {
    expect(problemOf(page.article, page.audit)).toBe('none')
  })

  it('a field that is gone', () => {
    expect(problemOf({ ...page.article, headline: null, paragraphs: [], removed: [] }, page.audit)).toBe(
      'field',
    )
  })

  it.each([
    ['a paragraph', { paragraphs: [...page.article.paragraphs, 'فقرة لم تكن في الصفحة.'] }],
    ['a standfirst', { standfirst: 'ملخص لم يكن في الصفحة' }],
    ['a sub-heading', { subheads: [{ before: 0, text: 'عنوان لم يكن في الصفحة' }] }],
    ['a caption', { captions: [...page.article.captions, { text: 'تعليق لم يكن', credit: null }] }],
    ['a link', { related: [...page.article.related, 'خبر لم يكن في الصفحة'] }],
  ])('%s that was put in', (_, forged) => {
    expect(problemOf({ ...page.article, ...forged }, page.audit)).toBe('field')
  })

  it('a paragraph that grew', () => {
    const paragraphs = page.article.paragraphs.map((text) => `${text} زيادة`)
    expect(problemOf({ ...page.article, paragraphs }, page.audit)).toBe('line')
  })

  it('a letter that was changed', () => {
    const paragraphs = page.article.paragraphs.map((text) => text.replace('جسر', 'نفق'))
    expect(problemOf({ ...page.article, paragraphs }, page.audit)).toBe('checksum')
  })

  it('an edit that does not stand where it should', () => {
    const blocks = page.audit.blocks.map((block) => ({
      ...block,
      text: null,
      edits: [{ start: block.start, end: block.start, was: '', now: '§', rules: ['polish/none'] }],
    }))
    expect(problemOf(page.article, { ...page.audit, blocks })).toBe('line')
  })

  it('an audit of another page', () => {
    const other = written(bytesIn('utf-8', 'خبر آخر'))
    expect(problemOf(page.article, other.audit)).toBe('article')
  })

  it('an audit of another version, or one that is not whole', () => {
    expect(problemOf(page.article, JSON.parse(JSON.stringify({ ...page.audit, schemaVersion: 2 })))).toBe(
      'version',
    )
    expect(problemOf(page.article, { ...page.audit, between: [] })).toBe('audit')
  })

  it('what is no audit and no article at all, wherever it fails to be one', () => {
    const audits = [
      ...[null, 7, 'audit', [], {}, { ...page.audit, badBytes: null }, { ...page.audit, blocks: [null] }],
      ...[
        { ...page.audit, between: 'x' },
        { ...page.audit, undone: [1] },
        { ...page.audit, twins: null },
      ],
    ]
    for (const broken of audits) expect(problemOf(page.article, like(broken))).toBe('audit')
    const articles = [null, {}, { ...page.article, source: null }, { ...page.article, paragraphs: [null] }]
    for (const broken of articles) expect(problemOf(like(broken), page.audit)).toBe('article')
  })

  it('anything else put anywhere into either: the page comes back, or a RestoreError', () => {
    const bytes = bytesIn('utf-8', `${PAGE}\n\nوقال ( المحافظ ) : إن الجسر “ آمن ” .\n`)
    const whole = { article: page.article, audit: page.audit }
    const place = fc.constantFrom(...placesIn(whole))
    fc.assert(
      fc.property(place, fc.jsonValue({ maxDepth: 2 }), (at, value) => {
        const changed = replaced(whole, at, value)
        try {
          expect(restore(changed.article, changed.audit)).toEqual(bytes)
        } catch (error) {
          if (!(error instanceof RestoreError)) throw error
        }
      }),
      { numRuns: 500 },
    )
  })

  it('not where the page was not made of what was changed', () => {
    expect(problemOf({ ...page.article, authors: ['سلمى الحداد'] }, page.audit)).toBe('none')
  })

  it('an encoding that has not all its characters, or bad bytes where none can be', () => {
    expect(problemOf(page.article, { ...page.audit, encoding: 'iso-8859-6' })).toBe('encoding')
    expect(problemOf(page.article, { ...page.audit, badBytes: [{ at: 0, offset: 0, hex: 'ff' }] })).toBe(
      'encoding',
    )
    expect(problemOf(page.article, { ...page.audit, undone: ['utf-8 as nothing'] })).toBe('encoding')
  })

  it('a single line that was not read so, or stretches that lie over each other or hold what cannot be there', () => {
    const line = { at: 0, length: 4, undone: ['utf-8 as windows-1252'] }
    const problemOfMended = (mended: NonNullable<Audit['mended']>) =>
      problemOf(page.article, { ...page.audit, mended })
    expect(problemOfMended([{ ...line, undone: ['utf-8 as nothing'] }])).toBe('encoding')
    expect(problemOfMended([line, { ...line, at: 2 }])).toBe('encoding')
    expect(problemOfMended([line])).toBe('checksum')
    const stretch = { at: 0, length: 4, offset: 0 }
    const problemOfMixed = (mixed: NonNullable<Audit['mixed']>) =>
      problemOf(page.article, { ...page.audit, mixed })
    expect(problemOfMixed([stretch, { ...stretch, at: 2 }])).toBe('encoding')
    expect(problemOfMixed([{ ...stretch, at: 1_000_000 }])).toBe('encoding')
    expect(problemOfMixed([stretch])).toBe('checksum')
  })

  it('in words that name line and field', () => {
    expect(() => restore({ ...page.article, headline: null }, page.audit, sha256)).toThrow(
      /line \d+: .*\/headline/,
    )
  })
})
