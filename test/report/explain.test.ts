import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explainArticle } from '../../src/clean.ts'
import type { Account } from '../../src/model/account.ts'
import { asStored, isolated } from '../../src/report/explain/direction.ts'
import type { Look } from '../../src/report/explain/layout.ts'
import { visual } from '../../src/report/explain/visual.ts'
import { widthOf } from '../../src/report/explain/wrap.ts'
import { explanation } from '../../src/report/explain.ts'
import { PLAIN } from '../../src/report/paint.ts'

const LINES = ['وصل الوفد\u00a0إلى المدينة .', 'شارك']

/** An account made by hand: one line changed in three places, one removed. */
function account(): Account {
  const base = explainArticle(new TextEncoder().encode(LINES.join('\n')), { file: 'site/a.txt' })
  const space = { start: 9, end: 10, was: '\u00a0', now: ' ', rules: ['polish/spaces'] }
  return {
    ...base,
    verdicts: [
      { label: 'paragraph', rule: 'label/paragraph', because: 'is running text' },
      { label: 'widget', rule: 'label/share', because: 'says شارك' },
    ],
    polished: [
      {
        text: 'وصل الوفد إلى المدينة.',
        hunks: [
          space,
          space,
          { start: 21, end: 22, was: ' ', now: '', rules: ['polish/marks', 'polish/spaces'] },
        ],
      },
      { text: 'شارك', hunks: [] },
    ],
    places: [
      { field: '/paragraphs/0', verbatim: true },
      { field: '/removed/0/text', verbatim: true },
    ],
    article: {
      ...base.article,
      warnings: [{ code: 'no-headline', line: null, message: 'no line looks like one' }],
    },
  }
}

const LOOK: Look = { paint: PLAIN, width: 0, order: asStored, alignsRight: false }

describe('the explanation', () => {
  it('goes line by line: what it is, what became of it, why, and where each change was made', () => {
    expect(explanation(account(), LOOK).split('\n')).toEqual([
      'site/a.txt  utf-8, 51 bytes, 2 lines with text, 1 removed',
      '1 ~ paragraph  وصل الوفد إلى المدينة.',
      '    label/paragraph: is running text',
      '    ~ [NBSP] \u2192 [SPACE]  polish/spaces \u00d72  وصل الوفد[NBSP]إلى المدينة .  وصل الوفد[NBSP]إلى المدينة .',
      '    ~ [SPACE] \u2192 nothing  polish/marks, polish/spaces  \u2026المدينة[SPACE].',
      '2 \u2212 widget     شارك',
      '    label/share: says شارك',
      '! no-headline no line looks like one',
    ])
  })

  it('breaks lines between words and keeps them in their column', () => {
    const rows = explanation(account(), { ...LOOK, width: 40 }).split('\n')
    for (const row of rows) expect(widthOf(row)).toBeLessThanOrEqual(40)
    expect(rows).toContain('    ~ [NBSP] \u2192 [SPACE]  polish/spaces \u00d72')
    expect(rows).toContain('      وصل الوفد[NBSP]إلى المدينة .')
    const long = explainArticle(`${'كلمة طويلة '.repeat(20)}.\n`)
    const [, first = '', second = ''] = explanation(long, { ...LOOK, width: 60 }).split('\n')
    expect(first).toMatch(/^1 . \w+ +كلمة طويلة/)
    expect(second).toMatch(/^ {15}(كلمة|طويلة)/)
  })

  it('isolates Arabic row by row where it is asked to, with its direction, and nothing else', () => {
    const isolating = { ...LOOK, order: isolated }
    const rows = explanation(account(), isolating)
    expect(rows).toContain('widget     \u2067شارك\u2069')
    expect(rows).toContain('\u2066label/share: says شارك\u2069')
    expect(rows).toContain('    label/paragraph: is running text')
    expect(rows.replace(/[\u2066-\u2069]/g, '')).toBe(explanation(account(), LOOK))
    for (const row of explanation(account(), { ...isolating, width: 40 }).split('\n'))
      expect(row.match(/[\u2066\u2067]/g)?.length).toBe(row.match(/\u2069/g)?.length)
  })

  it('names in the line what a page must not do to a terminal', () => {
    const page = explainArticle('\u001b[2Jخبر عن \u202eالجسر\u200b الجديد\u0085 في المدينة\n')
    const rows = explanation(page, LOOK)
    expect(rows).not.toMatch(/(?!\n)\p{Cc}|[\u200b\u202e]/u)
    expect(rows).toContain('[ESC]')
    expect(rows).toContain('[RLO]')
  })

  it('spells changes that look the same before and after', () => {
    const page = explainArticle('تعزيز الهوية الوطني\u0651\u064eة في المدرسة الجديدة.\n')
    expect(explanation(page, LOOK)).toContain(
      '~ [SHADDA][FATHA] \u2192 [FATHA][SHADDA]  polish/nfc  \u2026الهوية الوطني\u0651\u064eة في المدرسة\u2026',
    )
  })

  it('is linear in the length of a line', () => {
    const page = explainArticle(`${'ا'.repeat(300_000)} ${'\u00a0،'.repeat(20_000)}`)
    expect(explanation(page, { ...LOOK, width: 80, order: visual }).length).toBeGreaterThan(300_000)
  })
})

describe('text ordered for the eye', () => {
  it('joins its letters and stands from left to right', () => {
    expect(visual('سلام', 'rtl')).toBe('\ufee1\ufefc\ufeb3')
    expect(visual('في 3.5 (مليون)', 'rtl')).toBe('(\ufee5\ufeee\ufef4\ufee0\ufee3) 3.5 \ufef2\ufed3')
    expect(visual('CNN: نعم', 'ltr')).toBe('CNN: \ufee2\ufecc\ufee7')
    expect(visual('plain', 'ltr')).toBe('plain')
  })

  it('keeps marks behind their letters and halves of a character together', () => {
    expect(visual('مُد', 'rtl')).toBe('\ufeaa\ufee3\u064f')
    expect(visual('\u{1f4f0}نص', 'rtl')).toBe('\ufeba\ufee7\u{1f4f0}')
  })

  it('holds the same letters and marks, whatever the text', () => {
    const letters = (text: string) => [...text.normalize('NFKC')].sort().join('')
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ابتلأآلامُّـ \u200c\u200dab1.«(') }), (text) => {
        const mirrored = (one: string) => letters(one).replaceAll(/[«»]/g, '«').replaceAll(/[()]/g, '(')
        expect(mirrored(visual(text, 'rtl'))).toBe(mirrored(text))
      }),
    )
  })
})
