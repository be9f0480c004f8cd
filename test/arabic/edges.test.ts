import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { trimEdges } from '../../src/arabic/edges.ts'

describe('trimEdges', () => {
  it('takes marks from the ends and leaves those inside', () => {
    expect(trimEdges(' - أحمد - عادل: ', /[\s:-]/)).toBe('أحمد - عادل')
    expect(trimEdges('- : -', /[\s:-]/)).toBe('')
    expect(trimEdges('', /[\s:-]/)).toBe('')
  })

  it('takes others from the end than from the front', () => {
    expect(trimEdges('. أ. ف. ب.', /[\s.]/, /\s/)).toBe('أ. ف. ب.')
  })

  it('does what the regex does', () => {
    const text = fc.string({ unit: fc.constantFrom('-', '.', ' ', 'ب', 'ا', '\u00a0') })
    fc.assert(
      fc.property(text, (one) => {
        expect(trimEdges(one, /[\s.-]/, /[\s-]/)).toBe(one.replace(/^[\s.-]+|[\s-]+$/g, ''))
      }),
    )
  })
})
