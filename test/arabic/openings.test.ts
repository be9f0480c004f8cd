import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from '../../src/arabic/fold.ts'
import { openingLook } from '../../src/arabic/openings.ts'

const WORDS = ['تابعونا', 'كن', 'و', 'جميع', 'follow']
const look = openingLook(WORDS.map(fold))

const noise = fc.string({
  unit: fc.constantFrom(' ', '"', '\u200f', 'ـ', 'و', '\u064e', '.', '\ufeff', '\u00a0'),
})

test('a text that opens with one of the words passes, whatever the key leaves out before and in it', () => {
  fc.assert(
    fc.property(noise, fc.constantFrom(...WORDS), fc.string({ unit: 'grapheme' }), (before, word, after) => {
      const text = `${before}${word} ${after}`
      const opens = WORDS.map(fold).some((one) => fold(text).split(' ')[0] === one)
      expect(opens && !look(text)).toBe(false)
    }),
  )
})

test('texts that open with the same three letters pass, others hardly ever do', () => {
  expect(look('تابعت اللجنة عملها')).toBe(true)
  expect(look('كن أول من يعلق')).toBe(true)
  expect(look('FOLLOW us')).toBe(true)
  expect(look('افتتح الوزير الجسر')).toBe(false)
  expect(look('كنا هنا')).toBe(false)
  expect(look('')).toBe(false)
})

test('letters that a table cannot tell may be any', () => {
  expect(look('\ufeb7\ufe8e\ufead\ufedb')).toBe(true)
})
