import { describe, expect, it } from 'vitest'
import { explainArticle } from '../../src/clean.ts'
import type { Account } from '../../src/model/account.ts'
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

describe('the explanation', () => {
  it('goes line by line: what it is, what became of it, and why', () => {
    expect(explanation(account(), { paint: PLAIN, isolate: false }).split('\n')).toEqual([
      'site/a.txt  utf-8, 51 bytes, 2 lines with text, 1 removed',
      '1 ~ paragraph  وصل الوفد إلى المدينة.',
      '    label/paragraph: is running text',
      '    ~ [NBSP] \u2192 [SPACE]  polish/spaces \u00d72',
      '    ~ [SPACE] \u2192 nothing  polish/marks, polish/spaces',
      '2 \u2212 widget     شارك',
      '    label/share: says شارك',
      '! no-headline no line looks like one',
    ])
  })

  it('isolates Arabic where it is asked to, and nothing else', () => {
    const isolated = explanation(account(), { paint: PLAIN, isolate: true })
    expect(isolated).toContain('widget     \u2068شارك\u2069')
    expect(isolated).toContain('label/share: \u2068says شارك\u2069')
    expect(isolated).toContain('label/paragraph: is running text')
    expect(isolated.replace(/[\u2068\u2069]/g, '')).toBe(
      explanation(account(), { paint: PLAIN, isolate: false }),
    )
  })

  it('escapes what a page must not do to a terminal', () => {
    const bytes = new TextEncoder().encode('\u001b[2Jخبر عن الجسر الجديد في المدينة\n')
    expect(explanation(explainArticle(bytes), { paint: PLAIN, isolate: false })).not.toContain('\u001b')
  })
})
