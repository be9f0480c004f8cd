import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holdsPieces } from '../../src/files/same-file.ts'
import { folder } from '../cli/command.ts'

const LONG = 'س'.repeat(400_000)

describe('a file that is compared piece by piece', () => {
  const path = join(folder(), 'a.json')
  const holds = (there: string, pieces: readonly string[]) => {
    writeFileSync(path, there)
    return holdsPieces(path, pieces)
  }

  it('holds a text where it is that text, in whatever pieces', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'ب', '😀') })
    fc.assert(
      fc.property(fc.array(text), text, (pieces, other) => {
        const whole = pieces.join('')
        expect(holds(whole, pieces)).toBe(true)
        expect(holds(whole, [...pieces, other])).toBe(other === '')
        expect(holds(whole + other, pieces)).toBe(other === '')
        expect(holds(other, pieces)).toBe(other === whole)
      }),
      { numRuns: 50 },
    )
  })

  it('however long that is', () => {
    const pieces = Array<string>(8).fill(LONG)
    const whole = pieces.join('')
    expect(holds(whole, pieces)).toBe(true)
    expect(holds(`${whole} `, pieces)).toBe(false)
    expect(holds(whole.slice(0, -1), pieces)).toBe(false)
    expect(holds(`${whole.slice(0, -1)}ش`, pieces)).toBe(false)
    expect(holds(whole, [whole])).toBe(true)
  })

  it('says where there is none', () => {
    expect(() => holdsPieces(join(path, 'none'), [''])).toThrow(/ENOTDIR/)
  })
})
