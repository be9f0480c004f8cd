import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explainArticle } from '../src/clean.ts'
import { type LedgerEntry, ledgerOf } from '../src/ledger.ts'
import type { Account } from '../src/model/account.ts'
import { pageBytes as anyPage } from './arbitrary.ts'
import { pageBytes } from './decode/pages.ts'

const bytes = fc.oneof(pageBytes, anyPage, fc.uint8Array({ maxLength: 200 }))
const utf8 = (text: string) => new TextEncoder().encode(text)

describe('the ledger', () => {
  it('tiles the decoded text from its start to its end', () => {
    fc.assert(
      fc.property(bytes, (input) => {
        const account = explainArticle(input)
        let at = 0
        for (const { start, end } of ledgerOf(account)) {
          expect(start).toBe(at)
          expect(end).toBeGreaterThanOrEqual(start)
          at = end
        }
        expect(at).toBe(account.source.text.length)
      }),
    )
  })

  it('keeps what it calls kept, and names a rule for all the rest', () => {
    fc.assert(
      fc.property(bytes, (input) => {
        const account = explainArticle(input)
        for (const { start, end, fate, rules, now } of ledgerOf(account)) {
          const was = account.source.text.slice(start, end)
          if (fate === 'kept') expect(now).toBe(was)
          if (fate === 'removed') expect(now).toBe('')
          if (fate === 'changed') expect(now).not.toBe(was)
          expect(rules.length > 0).toBe(fate !== 'kept')
        }
      }),
    )
  })

  it('calls blank lines and line ends by their names, however the lines end', () => {
    const account = explainArticle(utf8('\r\n  \nجسر\r\n\r\t\nمدينة\r'))
    const blank = ledgerOf(account).filter(({ rules }) => rules.some((rule) => rule.startsWith('divide/')))
    expect(blank).toEqual([
      { start: 0, end: 5, fate: 'removed', rules: ['divide/blank-line'], now: '' },
      { start: 8, end: 10, fate: 'removed', rules: ['divide/line-end'], now: '' },
      { start: 10, end: 13, fate: 'removed', rules: ['divide/blank-line'], now: '' },
      { start: 18, end: 19, fate: 'removed', rules: ['divide/line-end'], now: '' },
    ])
  })

  it('shows kept stretches, changes, insertions and removed lines', () => {
    expect(ledgerOf(BUILT)).toEqual<LedgerEntry[]>([
      { start: 0, end: 2, fate: 'kept', rules: [], now: 'أب' },
      { start: 2, end: 4, fate: 'changed', rules: ['polish/spaces'], now: ' ' },
      { start: 4, end: 5, fate: 'kept', rules: [], now: 'ج' },
      { start: 5, end: 5, fate: 'changed', rules: ['polish/marks'], now: '.' },
      { start: 5, end: 6, fate: 'removed', rules: ['polish/spaces'], now: '' },
      { start: 6, end: 7, fate: 'removed', rules: ['divide/line-end'], now: '' },
      { start: 7, end: 9, fate: 'removed', rules: ['label/site-furniture'], now: '' },
    ])
  })
})

const TEXT = 'أب  ج \nده'

/** An account by hand: one line with three changes, one line removed. */
const BUILT: Account = {
  ...explainArticle(utf8(TEXT)),
  page: {
    text: TEXT,
    lines: 2,
    blocks: [
      { index: 0, line: 1, start: 0, end: 6, text: 'أب  ج ' },
      { index: 1, line: 2, start: 7, end: 9, text: 'ده' },
    ],
  },
  verdicts: [
    { label: 'paragraph', rule: 'label/paragraph', because: 'body' },
    { label: 'widget', rule: 'label/site-furniture', because: 'a button' },
  ],
  polished: [
    {
      text: 'أب ج.',
      hunks: [
        { start: 2, end: 4, was: '  ', now: ' ', rules: ['polish/spaces'] },
        { start: 5, end: 5, was: '', now: '.', rules: ['polish/marks'] },
        { start: 5, end: 6, was: ' ', now: '', rules: ['polish/spaces'] },
      ],
    },
    { text: 'ده', hunks: [] },
  ],
  places: [
    { field: '/paragraphs/0', verbatim: true },
    { field: '/removed/0/text', verbatim: true },
  ],
}
