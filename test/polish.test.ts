import { describe, expect, it } from 'vitest'
import { divide } from '../src/divide.ts'
import { LABELS, type Label } from '../src/model/label.ts'
import type { QuoteStyle } from '../src/model/rule.ts'
import type { Verdict } from '../src/model/verdict.ts'
import { polish } from '../src/polish.ts'

interface Wishes {
  readonly quotes?: QuoteStyle
  readonly without?: readonly string[]
  readonly label?: Label
}

function polishPage(text: string, { quotes = 'ascii', without = [], label = 'paragraph' }: Wishes = {}) {
  const page = divide(text)
  const verdicts = page.blocks.map(
    (): Verdict => ({ label, rule: 'label/test', because: 'so the test says' }),
  )
  const unused = {
    ...{ file: 'page.txt', fold: false, site: null, encoding: null, sha256: () => '', utf8: () => null },
    ...({ digits: 'keep', diacritics: 'keep' } as const),
  }
  const polished = polish(page, verdicts, { ...unused, quotes, without: new Set(without), extra: new Set() })
  return { page, ...polished, lines: [...polished.lines] }
}

describe('polish', () => {
  it('gives one line a block', () => {
    const { page, lines } = polishPage('أول\n\n ثان \n')
    expect(lines.map(({ text }) => text)).toEqual(['أول', 'ثان'])
    expect(lines).toHaveLength(page.blocks.length)
  })

  it('counts the offsets of hunks from the start of the page', () => {
    const text = 'أول\n\nقال  الوزير : نعم'
    const { lines } = polishPage(text)
    expect(lines[1]?.text).toBe('قال الوزير: نعم')
    expect(lines[1]?.hunks).toEqual([
      { start: 9, end: 10, was: ' ', now: '', rules: ['polish/spaces'] },
      { start: 16, end: 17, was: ' ', now: '', rules: ['polish/marks'] },
    ])
    for (const { start, end, was } of lines[1]?.hunks ?? []) expect(text.slice(start, end)).toBe(was)
  })

  it('names every rule of a hunk in the order they acted', () => {
    const { lines } = polishPage('وكالة&nbsp;&nbsp;&laquo; الجسر')
    expect(lines.at(0)?.hunks.map(({ rules }) => rules)).toEqual([['polish/entities', 'polish/spaces']])
  })

  it.each(['duplicate', 'navigation', 'widget', 'junk'] as const)(
    'leaves a %s line as it stands',
    (label) => {
      const { lines, warnings } = polishPage(' قال  «نعم ', { label })
      expect(lines).toEqual([{ text: ' قال  «نعم ', hunks: [] }])
      expect(warnings).toEqual([])
    },
  )

  it.each(LABELS.filter((label) => !['duplicate', 'navigation', 'widget', 'junk'].includes(label)))(
    'polishes a %s line',
    (label) => expect(polishPage(' قال  نعم ', { label }).lines[0]?.text).toBe('قال نعم'),
  )

  it('warns once of a stray quote mark, with its line, and leaves it', () => {
    const { lines, warnings } = polishPage('قال "نعم"\n\nوأضاف  : "لا يزال الجسر مغلقا')
    expect(lines[1]?.text).toBe('وأضاف: "لا يزال الجسر مغلقا')
    expect(warnings).toEqual([
      { code: 'unbalanced-quote', line: 3, message: expect.stringContaining('"') as string },
    ])
  })

  it('does not pair quote marks across lines', () => {
    const { lines, warnings } = polishPage('قال «نعم\nوأضاف لا»')
    expect(lines.map(({ text }) => text)).toEqual(['قال «نعم', 'وأضاف لا»'])
    expect(warnings.map(({ line }) => line)).toEqual([1, 2])
  })

  it.each([
    ['ascii', 'قال: "قرأت \'الجسر\' أمس"'],
    ['guillemets', 'قال: «قرأت \u201cالجسر\u201d أمس»'],
    ['curly', 'قال: \u201cقرأت \u2018الجسر\u2019 أمس\u201d'],
    ['keep', 'قال: \u201dقرأت "الجسر" أمس\u201c'],
  ] as const)('writes quotes as %s', (quotes, after) => {
    expect(polishPage('قال :\u201d قرأت "الجسر" أمس\u201c', { quotes }).lines[0]?.text).toBe(after)
  })

  it('does not run a rule that is switched off', () => {
    const { lines } = polishPage('قال  «نعم» ، ثم', { without: ['polish/quotes', 'polish/marks'] })
    expect(lines.at(0)?.text).toBe('قال «نعم» ، ثم')
  })

  it('folds look-alikes on an Arabic page only', () => {
    expect(polishPage('أعلنت الحکومة فی المدینة').lines[0]?.text).toBe('أعلنت الحكومة في المدينة')
    const persian = 'دولت گزارش داد که پل جدید چند روز دیگر باز می\u200cشود'
    expect(polishPage(persian).lines[0]).toEqual({ text: persian, hunks: [] })
  })

  it('takes a page without blocks, and a missing verdict for a kept line', () => {
    expect(polishPage('').lines).toEqual([])
    const page = divide(' نعم ')
    const options = {
      file: '',
      digits: 'keep',
      diacritics: 'keep',
      site: null,
      encoding: null,
      sha256: () => '',
      utf8: () => null,
      quotes: 'ascii',
    } as const
    expect(polish(page, [], { ...options, without: new Set(), extra: new Set() }).lines.at(0)?.text).toBe(
      'نعم',
    )
  })

  it('takes a long line of nothing but quote marks, dots, brackets or broken tags', () => {
    for (const piece of ['"', '" ', '.ا', '(', ' و ', 'ا,', '\u0651\u064e', '<b', '&a', "''"]) {
      const text = piece.repeat(Math.ceil(50_000 / piece.length))
      expect(polishPage(text).lines).toHaveLength(1)
    }
  })
})
