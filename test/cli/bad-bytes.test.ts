import { join } from 'node:path'
import { expect, it } from 'vitest'
import { articleAt, folder, PAGE, run } from './command.ts'

it('bytes side by side that are no text are one warning, and the gate counts it once', () => {
  const page = Buffer.concat([Buffer.from(PAGE), Buffer.alloc(5, 0xff), Buffer.from(' جسر\n')])
  const at = folder({ 'in/a.txt': page })
  expect(run(at, ['in', 'out', '--audit']).stderr).toMatch(/bad-bytes +1\n/)
  const { warnings } = articleAt(at, join('out', 'a.json'))
  const first = Buffer.byteLength(PAGE)
  expect(warnings.filter(({ code }) => code === 'bad-bytes')).toEqual([
    {
      code: 'bad-bytes',
      line: 6,
      message: `5 bytes at offsets ${first}-${first + 4} (hex ffffffffff) are no utf-8; 5 U+FFFD stand there`,
    },
  ])
  expect(run(at, ['check', 'in', '--max-warnings', '1']).code).toBe(0)
  expect(run(at, ['restore', 'out', 'again']).code).toBe(0)
})
