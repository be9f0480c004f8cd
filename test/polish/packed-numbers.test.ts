import fc from 'fast-check'
import { expect, it } from 'vitest'
import { PackedNumbers } from '../../src/polish/packed-numbers.ts'

const number = fc.oneof(fc.nat(300), fc.nat(), fc.constantFrom(0, 127, 128, 2 ** 31 - 1))

it('packed numbers are read as they were added, from wherever one stands', () => {
  fc.assert(
    fc.property(fc.array(number), fc.nat(70_000), (numbers, before) => {
      const packed = new PackedNumbers()
      for (let at = 0; at < before; at++) packed.add(1)
      const starts = numbers.map((one) => {
        const start = packed.end
        packed.add(one)
        return start
      })
      const reader = packed.reader(starts[0] ?? 0)
      expect(numbers.map(() => reader.next())).toEqual(numbers)
      expect(reader.at).toBe(numbers.length === 0 ? 0 : packed.end)
      expect(starts.map((start) => packed.reader(start).next())).toEqual(numbers)
    }),
  )
})
