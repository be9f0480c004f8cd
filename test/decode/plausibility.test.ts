import { describe, expect, it } from 'vitest'
import { BIGRAM_BITS } from '../../src/decode/bigrams.ts'
import { plausibility } from '../../src/decode/plausibility.ts'
import { PAGE } from './pages.ts'

const perLetter = (text: string) => plausibility(text).bits / plausibility(text).arabic

describe('plausibility', () => {
  it('has a cost for each pair of letters, the word edge among them', () => {
    expect(BIGRAM_BITS).toHaveLength(37)
    for (const row of BIGRAM_BITS) expect(row).toMatch(/^[0-9a-f]{37}$/)
  })

  it('finds Arabic cheaper than the same letters backwards or shuffled by a table', () => {
    expect(perLetter(PAGE)).toBeLessThan(5)
    expect(perLetter([...PAGE].reverse().join(''))).toBeGreaterThan(perLetter(PAGE) + 1)
    expect(perLetter(PAGE.replaceAll('ل', 'ظ').replaceAll('ا', 'ذ'))).toBeGreaterThan(perLetter(PAGE) + 1)
  })

  it('charges nothing for ASCII, since it is the same in every reading', () => {
    expect(plausibility('Reuters 2026, 10:30').bits).toBe(0)
  })

  it('charges for what no page prints', () => {
    const cost = (text: string) => plausibility(text).bits
    expect(cost('الجسéر')).toBeGreaterThan(cost('الجسمر') + 10)
    expect(cost('الجسر\u0085')).toBeGreaterThan(cost('الجسر،'))
    expect(cost('الجسر §')).toBeGreaterThan(cost('الجسر »'))
    expect(cost('\u064eالجسر')).toBeGreaterThan(cost('الجَسر'))
    expect(cost('الجسر\ufffd')).toBeGreaterThan(cost('الجسر§'))
  })

  it('counts letters by script', () => {
    expect(plausibility('وقال Café پ 漢')).toMatchObject({ arabic: 4, letters: 10 })
  })
})
