import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, lettersOf } from '../../src/arabic/fold.ts'
import { countKeyLetters, countKeyWords, hashKey } from '../../src/arabic/measure.ts'
import { page } from '../arbitrary.ts'

/** What makes a walk lose its way: a و alone, marks that go, letters that are settled before they are folded. */
const ODD = [
  '',
  ' ',
  'و',
  ' و ',
  'و و و',
  'قال و قال',
  'قال و',
  'و قال',
  'وو قال',
  '\u200fو قال',
  ' \u200f',
  'قال \u200f',
  'لـ \u0640 قال',
  'ﷺ قال',
  'ﻣﺤﻤﺪ',
  'آ',
  'رقم ٣ و 4',
  'a\u0301b',
  '\u{1f600} قال',
  '\ud800 قال',
  'عبد الله و  عبدالله',
]

const line = fc.oneof(
  page.map((text) => text.split('\n')[0] ?? ''),
  fc.constantFrom(...ODD),
  fc
    .array(fc.constantFrom(...ODD, 'الجسر', '، ', '\u200e'), { maxLength: 6 })
    .map((parts) => parts.join(' ')),
)

const words = (key: string) => (key === '' ? 0 : key.split(' ').length)

describe('what is measured of a key without making it', () => {
  it('is what the key has', () => {
    fc.assert(
      fc.property(line, (text) => {
        const key = fold(text)
        expect(countKeyLetters(text, 0, text.length)).toBe(lettersOf(key))
        expect(countKeyWords(text, 0, text.length)).toBe(words(key))
      }),
    )
  })

  it('is that of a stretch alone', () => {
    fc.assert(
      fc.property(line, line, line, (before, text, after) => {
        const all = `${before}\n${text}\n${after}`
        const start = before.length + 1
        expect(countKeyWords(all, start, start + text.length)).toBe(words(fold(text)))
        expect(countKeyLetters(all, start, start + text.length)).toBe(lettersOf(fold(text)))
      }),
    )
  })

  it('has one hash for one key, spaces aside', () => {
    fc.assert(
      fc.property(line, (text) => {
        const key = fold(text)
        const bare = key.replaceAll(' ', '')
        const hash = hashKey(text, 0, text.length)
        expect(hashKey(key, 0, key.length)).toBe(hash)
        // A و alone in front would be joined to what follows, which takes no letter away.
        expect(hashKey(bare, 0, bare.length)).toBe(hash)
      }),
    )
  })

  it('has other hashes for other words, and for the same ones in another order', () => {
    const hashes = ['الجسر الجديد', 'الجديد الجسر', 'الجسر', 'جسر', 'مقتل 3', 'مقتل 30'].map((text) =>
      hashKey(text, 0, text.length),
    )
    expect(new Set(hashes).size).toBe(hashes.length)
  })
})
