import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withNamesIsolated } from '../../src/report/explain/direction.ts'

const [RLI, LRI, PDI] = ['\u2067', '\u2066', '\u2069']

describe('names in a message', () => {
  it('are isolated where they run from right to left, without the marks behind them', () => {
    expect(withNamesIsolated('failed  أخبار/محلية.txt: no permission')).toBe(
      `failed  ${RLI}أخبار/محلية.txt${PDI}: no permission`,
    )
    expect(withNamesIsolated('failed  pages/daily/خبر.txt: gone')).toBe(
      `failed  ${LRI}pages/daily/خبر.txt${PDI}: gone`,
    )
  })

  it('are one where they are of some words, and end with their line', () => {
    expect(withNamesIsolated('a خبر عاجل.txt, and b')).toBe(`a ${RLI}خبر عاجل.txt${PDI}, and b`)
    expect(withNamesIsolated('خبر\nخبر')).toBe(`${RLI}خبر${PDI}\n${RLI}خبر${PDI}`)
  })

  it('others stay, and nothing is added or lost', () => {
    const texts = fc
      .array(fc.constantFrom('خبر', 'a', ' ', ':', '.', '\n', '/', 'x.txt', ')'))
      .map((all) => all.join(''))
    fc.assert(
      fc.property(texts, (text) => {
        const isolated = withNamesIsolated(text)
        expect(isolated.replaceAll(/[\u2066\u2067\u2069]/g, '')).toBe(text)
        if (!text.includes('خبر')) expect(isolated).toBe(text)
        expect(isolated.match(/[\u2066\u2067]/g)?.length).toBe(isolated.match(/\u2069/g)?.length)
      }),
    )
  })
})
