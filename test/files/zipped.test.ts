import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { inMembers, unzipped } from '../../src/files/zipped.ts'

test('text comes back out of the gzip it was put into, in however many members', () => {
  const rows = Array.from({ length: 3000 }, (_, n) => `${'سطر '.repeat(200)}${n}\n`)
  expect(unzipped(Buffer.concat([...inMembers(rows)])).toString('utf8')).toBe(rows.join(''))
})

test('gzip that is cut off, damaged or stands for more than may be held is refused', () => {
  const whole = gzipSync('نص '.repeat(1000))
  expect(() => unzipped(whole.subarray(0, -9))).toThrow('cut off or damaged')
  expect(() => unzipped(gzipSync(Buffer.alloc(3_000_000)), 2_000_000)).toThrow('more than 2 MB')
  expect(unzipped(gzipSync(Buffer.alloc(2_000_000)), 2_000_000)).toHaveLength(2_000_000)
})
