import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { detached, remember } from '../../src/arabic/remember.ts'

describe('a detached text', () => {
  it('is the same text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(detached(text)).toBe(text)
      }),
    )
  })

  it('does not keep alive what it was cut from', () => {
    setFlagsFromString('--expose-gc')
    const collect: () => void = runInNewContext('gc')
    const whole = 50_000
    const kept: string[] = []
    collect()
    const before = process.memoryUsage().heapUsed
    for (let at = 0; at < 200; at++)
      kept.push(
        detached(
          String.fromCharCode(0x628 + at)
            .repeat(whole)
            .slice(9, 99),
        ),
      )
    collect()
    const held = process.memoryUsage().heapUsed - before
    expect(kept).toHaveLength(200)
    // One whole text in ten would be twice as much.
    expect(held).toBeLessThan(20 * whole)
  })
})

describe('a function that remembers', () => {
  it('gives what it gave, for more texts than it holds', () => {
    const length = remember((text) => ({ length: text.length }))
    const texts = Array.from({ length: 3000 }, (_, at) => 'ب'.repeat(at % 1500))
    for (const text of texts) expect(length(text).length).toBe(text.length)
    expect(length('ب')).toBe(length('ب'))
  })
})
