import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plain, plainWithOffsets } from '../../src/arabic/plain.ts'
import { tidy } from '../../src/arabic/tidy.ts'

describe('plain', () => {
  it.each([
    ['أإآٱ', 'اااا'],
    ['مدرسة كبرى', 'مدرسه كبري'],
    ['مُحَمَّد', 'محمد'],
    ['مـساءً', 'مساء'],
    ['1442هـ', '1442ه'],
    ['القاهرة ـ أ ف ب', 'القاهره - ا ف ب'],
    ['\u00a0 واس\u200f\t(جدة)\u00a0', 'واس (جده)'],
    ['&nbsp;واس&ndash;جدة', 'واس-جده'],
    ['٢٠١٥ و۲۰۱۵', '2015 و2015'],
    ['٣٫٥', '3.5'],
    ['ﻗﺎﻝ ﻻ', 'قال لا'],
    ['CNN – Reuters', 'cnn - reuters'],
    ['هل؟ نعم؛ لا، «ربما»', 'هل? نعم; لا, "ربما"'],
    ['a\u200bb\ufeff', 'ab'],
    ['&ldquo;نعم&rsquo;&rlm;', '"نعم\''],
    ['&#65;&#x42;&eacute;', 'abé'],
    ['&unknown; & x', '&unknown; & x'],
    ['', ''],
  ])('%j becomes %j', (raw, expected) => {
    expect(plain(raw)).toBe(expected)
  })

  it('is its own plain form', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'أةىـ مد\u00a0\u200f-–1٢.،:(') }), (text) => {
        expect(plain(plain(text))).toBe(plain(text))
      }),
    )
  })

  it('keeps an offset for each unit, in order and inside the line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const { text, at } = plainWithOffsets(raw)
        expect(at).toHaveLength(text.length + 1)
        for (let i = 1; i < at.length; i++) expect(at[i]).toBeGreaterThanOrEqual(at[i - 1] ?? 0)
        expect(at.at(-1)).toBeLessThanOrEqual(raw.length)
      }),
    )
  })

  it('is linear: a line of a megabyte passes', () => {
    expect(plain('أ '.repeat(500_000))).toHaveLength(999_999)
  })
})

describe('tidy', () => {
  it.each([
    ['\u200fسلمى\u00a0 الحداد ', 'سلمى الحداد'],
    ['سلـــمى الحـداد', 'سلمى الحداد'],
    ['1442هـ', '1442هـ'],
    ['القاهرة ـ جدة', 'القاهرة ـ جدة'],
    ['&nbsp;سلمى &quot;الحداد&quot;', 'سلمى "الحداد"'],
    ['&laquo;سلمى&raquo;&#160;&amp; الحداد', '«سلمى» & الحداد'],
    ['سلمى &quot الحداد', 'سلمى &quot الحداد'],
    ['أُستاذ', 'أُستاذ'],
    ['ﺳﻠﻤﻰ', 'سلمى'],
  ])('%j reads %j', (raw, expected) => {
    expect(tidy(raw)).toBe(expected)
  })
})

describe('tidy, by law', () => {
  it('is done after one go and loses no letter or digit', () => {
    const seen = (text: string) =>
      text
        .match(/[\p{L}\p{N}]/gu)
        ?.join('')
        .normalize('NFKC')
        .replaceAll('\u0640', '')
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'أب ىـ1٢\u00a0\u200f\u200b\u2003ﻗﻻ"-.') }), (text) => {
        expect(tidy(tidy(text))).toBe(tidy(text))
        expect(seen(tidy(text))).toBe(seen(text))
      }),
    )
  })
})
