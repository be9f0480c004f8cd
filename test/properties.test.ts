import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AGENCIES } from '../src/arabic/agencies.ts'
import { fold } from '../src/arabic/fold.ts'
import { DEFAULT_OPTIONS } from '../src/clean.ts'
import { type Account, type Article, explainArticle, type Place } from '../src/index.ts'
import { LABEL_RULES } from '../src/label/table.ts'
import { ledgerOf } from '../src/ledger.ts'
import { DIACRITICS, DIGIT_SETS, QUOTE_STYLES } from '../src/model/rule.ts'
import { POLISH_RULES } from '../src/polish/table.ts'
import { audit } from '../src/report/audit.ts'
import { restore } from '../src/restore.ts'
import { write } from '../src/write.ts'
import { orderlyPage, page, pageBytes, samePage } from './arbitrary.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const explain = (text: string) => explainArticle(utf8(text))

/** Lines of an article's fields that come from the page, with the JSON pointers of the fields. */
function linesOf(article: Article): readonly (readonly [field: string, line: string])[] {
  const lines: [string, string][] = []
  const visit = (at: string, value: unknown): void => {
    if (typeof value === 'string')
      lines.push(...value.split('\n').map((line): [string, string] => [at, line]))
    else if (value !== null && typeof value === 'object') {
      for (const [key, inner] of Object.entries(value)) visit(`${at}/${key}`, inner)
    }
  }
  const { schemaVersion, id, source, language, published, updated, warnings, stats, removed, ...fields } =
    article
  visit('', fields)
  return lines
}

describe('the lines of a page', () => {
  it('tile its text: between two blocks there is nothing but blank', () => {
    fc.assert(
      fc.property(pageBytes, (bytes) => {
        const { text, blocks } = explainArticle(bytes).page
        let end = 0
        for (const block of blocks) {
          expect(text.slice(end, block.start).replaceAll('\ufeff', 'x').trim()).toBe('')
          expect(block.text).toBe(text.slice(block.start, block.end))
          expect(block.text).not.toMatch(/[\r\n]/)
          end = block.end
        }
        expect(text.slice(end).replaceAll('\ufeff', 'x').trim()).toBe('')
      }),
    )
  })

  it('each have a verdict, a polished text and a place that the article really holds', () => {
    fc.assert(
      fc.property(pageBytes, (bytes) => {
        const account = explainArticle(bytes)
        expect(account.verdicts).toHaveLength(account.page.blocks.length)
        expect(account.polished).toHaveLength(account.page.blocks.length)
        expect(account.places).toHaveLength(account.page.blocks.length)
        for (const [at, place] of account.places.entries()) {
          const value = valueAt(account.article, place.field)
          expect(value, place.field).toBeDefined()
          if (isRemoved(place)) expect(`${value}`.split('\n')).toContain(account.page.blocks[at]?.text)
          else if (place.verbatim) expect(value).toBe(account.polished[at]?.text)
        }
      }),
    )
  })
})

describe('polishing', () => {
  it('changes no letter and no figure: the folded line is what it was', () => {
    fc.assert(
      fc.property(page, (text) => {
        const { page: read, polished } = explain(withoutMarkup(text))
        for (const block of read.blocks)
          expect(fold(polished[block.index]?.text ?? '')).toBe(fold(block.text))
      }),
    )
  })

  it('changes nothing in what was polished', () => {
    fc.assert(
      fc.property(page, (text) => {
        const once = keptLines(explain(withoutMarkup(text))).join('\n\n')
        expect(explain(once).polished.flatMap((polished) => polished.hunks)).toEqual([])
      }),
    )
  })

  it('leads from the source to the result by its hunks alone', () => {
    fc.assert(
      fc.property(page, (text) => {
        const account = explain(text)
        for (const block of account.page.blocks) {
          const { text: now, hunks } = account.polished[block.index] ?? { text: '', hunks: [] }
          let at = block.start
          let rebuilt = ''
          for (const hunk of hunks) {
            expect(hunk.start).toBeGreaterThanOrEqual(at)
            expect(account.source.text.slice(hunk.start, hunk.end)).toBe(hunk.was)
            expect(hunk.was).not.toBe(hunk.now)
            expect(hunk.rules).not.toHaveLength(0)
            rebuilt += account.source.text.slice(at, hunk.start) + hunk.now
            at = hunk.end
          }
          expect(rebuilt + account.source.text.slice(at, block.end)).toBe(now)
        }
      }),
    )
  })
})

describe('the ledger', () => {
  it('tiles the text, and what it keeps is what stood there', () => {
    fc.assert(
      fc.property(pageBytes, (bytes) => {
        const account = explainArticle(bytes)
        const { text } = account.source
        let end = 0
        for (const entry of ledgerOf(account)) {
          expect(entry.start).toBe(end)
          end = entry.end
          if (entry.fate === 'kept') expect(entry.now).toBe(text.slice(entry.start, entry.end))
          if (entry.fate === 'removed') expect(entry.now).toBe('')
          if (entry.fate === 'changed') expect(entry.now).not.toBe(text.slice(entry.start, entry.end))
        }
        expect(end).toBe(text.length)
      }),
    )
  })

  it('names a rule that exists for whatever is not kept, and none for what is', () => {
    fc.assert(
      fc.property(pageBytes, (bytes) => {
        for (const { fate, rules } of ledgerOf(explainArticle(bytes))) {
          expect(rules.length > 0).toBe(fate !== 'kept')
          for (const rule of rules) expect(RULES).toContain(rule)
        }
      }),
    )
  })
})

describe('article and audit', () => {
  it('give back the bytes of the page after a trip through JSON', () => {
    fc.assert(
      fc.property(pageBytes, (bytes) => {
        const account = explainArticle(bytes)
        const [article, itsAudit] = [parsed(account.article), parsed(audit(account))]
        expect(restore(article, itsAudit, DEFAULT_OPTIONS.sha256)).toEqual(bytes)
      }),
    )
  })
})

describe('whatever is asked for of digits, vowel marks and the search form', () => {
  const choices = fc.record({
    digits: fc.constantFrom(...DIGIT_SETS),
    diacritics: fc.constantFrom(...DIACRITICS),
    quotes: fc.constantFrom(...QUOTE_STYLES),
    fold: fc.boolean(),
  })

  it('article and audit give back the bytes, and the ledger tiles the text', () => {
    fc.assert(
      fc.property(pageBytes, choices, (bytes, chosen) => {
        const account = explainArticle(bytes, chosen)
        expect(restore(parsed(account.article), parsed(audit(account)), DEFAULT_OPTIONS.sha256)).toEqual(
          bytes,
        )
        expect(ledgerOf(account).reduce((end, entry) => (entry.start === end ? entry.end : -1), 0)).toBe(
          account.source.text.length,
        )
      }),
    )
  })

  it('lines are labelled and folded as they are without', () => {
    fc.assert(
      fc.property(page, choices, (text, chosen) => {
        const [plain, asked] = [explain(text), explainArticle(text, chosen)]
        expect(asked.verdicts).toEqual(plain.verdicts)
        expect(asked.polished.map((line) => fold(line.text))).toEqual(
          plain.polished.map((line) => fold(line.text)),
        )
      }),
    )
  })

  it('the search form is the folded text of each field', () => {
    fc.assert(
      fc.property(pageBytes, (bytes) => {
        const { folded, headline, paragraphs, captions, tags } = explainArticle(bytes, { fold: true }).article
        expect(folded?.text.headline).toBe(headline === null ? null : fold(headline))
        expect(folded?.text.paragraphs).toEqual(paragraphs.map(fold))
        expect(folded?.text.captions).toEqual(captions.map((caption) => fold(caption.text)))
        expect(folded?.text.tags).toEqual(tags.map(fold))
      }),
    )
  })
})

describe('an article', () => {
  it('holds no letter that the page does not hold, in the order of the page', () => {
    fc.assert(
      fc.property(page, (text) => {
        const { article, page: read } = explain(withoutMarkup(text))
        const lines = read.blocks.map((block) => lettersOf(block.text))
        for (const [field, value] of linesOf(article)) {
          if (isNameOfTheTrade(field, value)) continue
          const letters = lettersOf(value)
          expect(
            lines.some((line) => isWithin(letters, line)),
            `${field}: ${value}`,
          ).toBe(true)
        }
      }),
    )
  })

  it('is the same however the lines end', () => {
    fc.assert(
      fc.property(samePage, ([lf, crlf, cr]) => {
        const wanted = forgetSource(explain(lf).article)
        expect(forgetSource(explain(crlf).article)).toEqual(wanted)
        expect(forgetSource(explain(cr).article)).toEqual(wanted)
      }),
    )
  })

  it('is the same with a byte order mark', () => {
    fc.assert(
      fc.property(page, (text) => {
        // One that has a mark already would have two, of which the second is text.
        fc.pre(!text.startsWith('\ufeff'))
        expect(forgetSource(explain(`\ufeff${text}`).article)).toEqual(forgetSource(explain(text).article))
      }),
    )
  })

  it('is the same every time, whatever was cleaned before', () => {
    fc.assert(
      fc.property(pageBytes, pageBytes, (bytes, other) => {
        const first = explainArticle(bytes)
        explainArticle(other)
        expect(explainArticle(bytes)).toEqual(first)
      }),
    )
  })

  it('rendered as a page comes out of a second cleaning as it went in', () => {
    fc.assert(
      fc.property(orderlyPage, (text) => {
        const once = rendered(explain(text).article)
        expect(rendered(explain(once).article)).toBe(once)
      }),
    )
  })
})

/** An agency is named in one way, however the page names it: `Reuters` is رويترز. */
const isNameOfTheTrade = (field: string, value: string) =>
  field.startsWith('/agencies/') && AGENCIES.some(({ name }) => name === value)

const isRemoved = (place: Place | undefined) => place?.field.startsWith('/removed/') === true

/** The lines that stand in a field, as they were polished. */
function keptLines({ polished, places }: Account): readonly string[] {
  return polished.flatMap(({ text }, at) => (isRemoved(places[at]) ? [] : [text]))
}

/** Every rule id there is: those of the tables, and what dividing a text takes away. */
const RULES = [
  ...[...LABEL_RULES, ...POLISH_RULES].map((rule) => rule.id),
  'divide/line-end',
  'divide/blank-line',
]

/** A value as it is once it was written and read. */
const parsed = <T extends object>(value: T): T => JSON.parse(write(value))

/** The letters and figures of a text, folded, without what stands between them. */
const lettersOf = (text: string) => fold(text).replaceAll(' ', '')

/** Entities and tags are decoded on the way, which makes other letters of them; the tests of their rules show that. */
const withoutMarkup = (text: string) => text.replaceAll(/[&<>]/g, '')

/** Whether the units of a text stand in another one, in their order. */
function isWithin(part: string, whole: string): boolean {
  let at = 0
  for (const unit of part) {
    at = whole.indexOf(unit, at) + unit.length
    if (at < unit.length) return false
  }
  return true
}

/** What a JSON pointer without escapes leads to. */
function valueAt(root: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (value, key) =>
        value !== null && typeof value === 'object'
          ? Object.entries(value).find(([name]) => name === key)?.[1]
          : undefined,
      root,
    )
}

/** What of an article does not depend on the bytes between the lines. */
const forgetSource = ({ source: _bytes, ...rest }: Article) => rest

/** Headline, captions and paragraphs, a line each, blank lines between. */
function rendered(article: Article): string {
  const captions = article.captions.map((caption) => caption.text)
  return [article.headline, ...captions, ...article.paragraphs].filter((text) => text !== null).join('\n\n')
}
