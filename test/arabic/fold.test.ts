import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, lettersOf } from '../../src/arabic/fold.ts'
import { page } from '../arbitrary.ts'

describe('fold gives one key to', () => {
  it.each([
    ['quotes and marks', 'قال: «الجسر»!', 'قال "الجسر"'],
    ['spaces of any kind', 'الجسر\u00a0\u2003 الجديد', ' الجسر الجديد\t'],
    ['seats of hamza over alef', 'أكد إن آخر', 'اكد ان اخر'],
    ['final yeh and teh marbuta', 'مدرسى القاهرة', 'مدرسي القاهره'],
    ['vowel marks and tatweel', 'مُهِمّــة', 'مهمه'],
    ['presentation forms', '\ufefb\ufe8d', 'لاا'],
    ['Persian look-alikes', 'ک\u06ccف', 'كيف'],
    ['digits', '٢٠٢٦ ۲۰۲۶', '2026 2026'],
    ['Latin in either case', 'Reuters', 'REUTERS'],
    ['a و that stands alone', 'و قال', 'وقال'],
    ['one behind another one', 'و " و قال', 'ووقال'],
    ['control and invisible characters', 'ال\u001aجس\u200bر', 'الجسر'],
    ['a composed letter and its parts', 'مسؤول', 'مسو\u0654ول'],
    ['with an invisible character between them', 'مسؤول', 'مسو\u200b\u0654ول'],
  ])('%s', (_what, one, other) => {
    expect(fold(one)).toBe(fold(other))
  })
})

describe('fold keeps apart', () => {
  it.each([
    ['figures', 'مقتل 3 جنود', 'مقتل 30 جنود'],
    ['figures that a mark splits', 'فاز 3-1', 'فاز 31'],
    ['negations', 'الوزارة تنفي', 'الوزارة لا تنفي'],
    ['names', 'سامي البحراوي', 'سامر البحراوي'],
    ['hamza on waw and yeh', 'سؤل', 'سول'],
    ['words', 'في مابين', 'فيما بين'],
    ['letters of other languages', 'پاريس', 'باريس'],
  ])('%s', (_what, one, other) => {
    expect(fold(one)).not.toBe(fold(other))
  })
})

describe('a key', () => {
  it('is its own key, and holds words with single spaces', () => {
    fc.assert(
      fc.property(page, (text) => {
        const key = fold(text)
        expect(fold(key)).toBe(key)
        expect(key).toBe(key.split(/\s+/).join(' ').trim())
      }),
    )
  })

  it('of a long text is that of its parts', () => {
    const part = 'افتتح الوزير الجسر '
    expect(fold(part.repeat(1000))).toBe(Array.from({ length: 1000 }, () => fold(part)).join(' '))
  })

  it('of a pile of marks on one letter is that letter, however high the pile', () => {
    expect(fold(`ن${'\u064b\u0301'.repeat(80_000)}`)).toBe('ن')
    expect(fold(`و\u0654${'\u064e\u0301'.repeat(100)}`)).toBe('ؤ')
  })

  it('is that of the composed letters, under as many marks as any writing needs', () => {
    const pile = fc.string({ unit: fc.constantFrom('\u064b', '\u0301', '\u0654', '\u0316'), maxLength: 30 })
    fc.assert(
      fc.property(fc.constantFrom('و', 'ا', 'ي', 'e', 'ن'), pile, (letter, marks) => {
        expect(fold(letter + marks)).toBe(fold((letter + marks).normalize('NFC')))
      }),
    )
  })

  it('has as many letters as it has characters without spaces', () => {
    expect(lettersOf(fold('و قال: 30 جسرا'))).toBe('وقال30جسرا'.length)
  })

  it('of nothing is nothing', () => {
    expect(fold(' \u200f"،" ')).toBe('')
  })
})
