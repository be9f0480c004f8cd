import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Spool } from '../../src/files/spool.ts'

it('gives back what was put in, as often as it is asked', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue()), (list) => {
      const spool = new Spool<unknown>()
      for (const one of list) spool.add(one)
      const plain = JSON.parse(JSON.stringify(list))
      expect([...spool]).toEqual(plain)
      expect([...spool]).toEqual(plain)
    }),
  )
})

it('keeps the order of what takes many parts, and halves of characters', () => {
  const spool = new Spool<string>()
  const rows = Array.from({ length: 5000 }, (_, n) => `${n}\n\ud800${'\u062c\u0633\u0631 '.repeat(n % 90)}`)
  for (const row of rows) spool.add(row)
  expect([...spool]).toEqual(rows)
})
