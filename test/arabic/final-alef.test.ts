import { describe, expect, it } from 'vitest'
import { finalYeh } from '../../src/arabic/final-alef.ts'
import { EITHER_NOUNS, EITHER_VERBS, JOINED, NOUNS, VERBS } from '../../src/arabic/final-alef-words.ts'

const yehOf = (word: string) => finalYeh(word.slice(0, -1))
const PREFIXES = ['و', 'ف', 'ب', 'ك', 'ل']

describe('the letter that a final Persian yeh stands for', () => {
  it('is left open in every word that has a twin', () => {
    for (const word of [...EITHER_NOUNS, ...EITHER_VERBS]) expect(yehOf(word), word).toBe(null)
  })

  it('is never alef where a word of three letters has one more before it, unless that is listed', () => {
    for (const word of [...NOUNS, ...VERBS, ...EITHER_NOUNS, ...EITHER_VERBS]) {
      if (word.length > 3) continue
      for (const whole of PREFIXES.map((prefix) => prefix + word)) {
        if (!JOINED.has(whole) && !NOUNS.has(whole)) expect(yehOf(whole), whole).not.toBe('ى')
      }
    }
  })

  it('stands in no two tables that contradict', () => {
    expect([...NOUNS].filter((word) => EITHER_NOUNS.has(word))).toEqual([])
    expect([...VERBS].filter((word) => EITHER_VERBS.has(word))).toEqual([])
  })

  it('is alef behind what longer words are joined to', () => {
    for (const word of ['وبالمستوى', 'فسيحظى', 'للمستشفى', 'ولمستشفى', 'كالملتقى', 'ليحظى', 'والقرى']) {
      expect(yehOf(word), word).toBe('ى')
    }
  })
})
