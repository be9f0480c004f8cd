import { expect, it } from 'vitest'
import { lastLines } from '../../src/label/last-lines.ts'
import type { Line } from '../../src/label/line.ts'

const LINES = 20_000
const AT_MOST = 20

/** How often hashes are looked at while lines are met that have one each. */
function looksAt(hashes: readonly number[]): number {
  let looks = 0
  const lines = hashes.map((hash, index) => ({
    index,
    get hash() {
      if (++looks > AT_MOST * LINES) throw new Error('too many')
      return hash
    },
  })) as unknown as readonly Line[]
  const last = lastLines(lines)
  hashes.forEach((hash, index) => {
    expect(last.get(hash)).toBeUndefined()
    last.set(hash, lines[index] as Line)
    expect(last.get(hash)).toBe(lines[index])
  })
  return looks
}

it.each([
  ['in their low bits', (at: number) => at << 15],
  ['in their low bits, mixed with the high ones', (at: number) => (at << 15) | at],
  ['in nothing', (at: number) => at],
])('lines whose hashes agree %s are found at once', (_, hashOf) => {
  const hashes = Array.from({ length: LINES }, (_, at) => hashOf(at) | 0)
  // By chance one making in many is slow; not all of some are.
  const one = () => {
    try {
      return looksAt(hashes)
    } catch {
      return Number.POSITIVE_INFINITY
    }
  }
  expect(Math.min(one(), one(), one())).toBeLessThanOrEqual(AT_MOST * LINES)
})
