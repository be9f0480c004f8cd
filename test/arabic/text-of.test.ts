import fc from 'fast-check'
import { expect, it } from 'vitest'
import { textOf } from '../../src/arabic/text-of.ts'

const text = fc
  .tuple(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }), fc.constantFrom(1, 2, 410))
  .map(([units, times]) => String.fromCharCode(...units).repeat(times))

it('gives back the units that were put in, halves of pairs too, and nothing of what lies behind them', () => {
  fc.assert(
    fc.property(text, fc.nat({ max: 9 }), (wanted, more) => {
      const units = new Uint16Array(wanted.length + more).fill(0x628)
      for (let at = 0; at < wanted.length; at++) units[at] = wanted.charCodeAt(at)
      expect(textOf(units, wanted.length)).toBe(wanted)
    }),
  )
})
