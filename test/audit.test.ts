import Ajv2020 from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explainArticle } from '../src/clean.ts'
import type { Account } from '../src/model/account.ts'
import { AuditSchema } from '../src/model/audit.ts'
import { audit } from '../src/report/audit.ts'
import { fieldReader, valueAt } from '../src/restore/field.ts'
import { unpolish } from '../src/restore/line.ts'
import { pageBytes as anyPage } from './arbitrary.ts'
import { PAGE, pageBytes } from './decode/pages.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

describe('the audit', () => {
  it('fits its schema, on any bytes', () => {
    const fits = new Ajv2020.default({ strict: true }).compile(AuditSchema)
    fc.assert(
      fc.property(fc.oneof(pageBytes, anyPage), (bytes) => {
        const view = audit(explainArticle(bytes))
        expect(fits(view) ? [] : fits.errors).toEqual([])
      }),
    )
  })

  it('has one block a non-blank line, where that line stands', () => {
    fc.assert(
      fc.property(fc.oneof(pageBytes, anyPage), (bytes) => {
        const account = explainArticle(bytes)
        const { blocks, between } = audit(account)
        expect(blocks.map(({ line, start, end }) => ({ line, start, end }))).toEqual(
          account.page.blocks.map(({ line, start, end }) => ({ line, start, end })),
        )
        expect(between).toHaveLength(blocks.length + 1)
        for (const { fate, field, edits } of blocks) {
          expect(fate === 'removed').toBe(field.startsWith('/removed'))
          expect(fate === 'changed').toBe(edits.length > 0)
        }
      }),
    )
  })

  it('carries a line itself only where the article does not hold it', () => {
    const account = explainArticle(utf8(PAGE))
    for (const block of audit(account).blocks) {
      if (account.places[account.page.blocks.findIndex(({ line }) => line === block.line)]?.verbatim) {
        expect(block.text, `line ${block.line}`).toBeNull()
      }
    }
  })

  it('carries a line that its field holds only a part of', () => {
    const account = explainArticle(utf8('جسر المدينة'))
    const elsewhere: Account = { ...account, places: [{ field: '/language', verbatim: false }] }
    expect(audit(elsewhere).blocks).toMatchObject([{ field: '/language', text: 'جسر المدينة' }])
  })

  it('finds lines that share one removed text', () => {
    const account = explainArticle(utf8('شارك\nطباعة\n'))
    const shared: Account = {
      ...account,
      places: account.page.blocks.map(() => ({ field: '/removed/0/text', verbatim: true })),
      article: {
        ...account.article,
        removed: [
          { lines: [1, 2], label: 'widget', rule: 'label/x', because: 'buttons', text: 'شارك\nطباعة' },
        ],
      },
    }
    expect(audit(shared).blocks.map(({ fate, text }) => ({ fate, text }))).toEqual([
      { fate: 'removed', text: null },
      { fate: 'removed', text: null },
    ])
  })
})

describe('fields', () => {
  it('are found by JSON pointer, own values only', () => {
    const root = { a: [{ 'b/c~': 'x' }] }
    expect(valueAt(root, '/a/0/b~1c~0')).toBe('x')
    expect(valueAt(root, '')).toBe(root)
    for (const pointer of ['/a/1', '/a/length/x', '/constructor', '/a/0/b', 'a', '/a/0/b~1c~0/0/0']) {
      expect(valueAt(root, pointer), pointer).toBeUndefined()
    }
  })

  it('of removed text are handed out line by line, others whole', () => {
    const read = fieldReader({ headline: 'أ\nب', removed: [{ text: 'ج\nد' }], stats: 3 })
    expect(
      ['/removed/0/text', '/headline', '/removed/0/text', '/removed/0/text', '/stats'].map(read),
    ).toEqual(['ج', 'أ\nب', 'د', null, null])
  })
})

describe('unpolish', () => {
  const hunk = (start: number, end: number, was: string, now: string) => ({
    start,
    end,
    was,
    now,
    rules: ['r'],
  })

  it('takes changes back, deletions and insertions too', () => {
    const edits = [hunk(10, 11, ' ', ''), hunk(14, 14, '', ' '), hunk(16, 18, '“ ', '"')]
    expect(unpolish('أبت ث "', { start: 10, end: 18, edits })).toBe(' أبتث “ ')
  })

  it('refuses a line that the changes do not lead to', () => {
    expect(unpolish('أب', { start: 0, end: 3, edits: [] })).toBeNull()
    expect(unpolish('أب', { start: 0, end: 2, edits: [hunk(1, 2, 'ت', 'ث')] })).toBeNull()
    expect(unpolish('أب', { start: 5, end: 7, edits: [hunk(1, 2, 'ت', 'ث')] })).toBeNull()
    expect(unpolish('أب', { start: 0, end: 9, edits: [hunk(8, 9, 'ت', 'ث')] })).toBeNull()
    expect(unpolish('أب', { start: 0, end: 2, edits: [hunk(1, 2, 'تت', 'ب')] })).toBeNull()
  })
})
