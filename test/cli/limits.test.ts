import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesBelow, folder, PAGE, run } from './command.ts'

describe('what is too large', () => {
  const at = folder({ 'in/a.txt': PAGE, 'in/b.txt': PAGE.repeat(50), 'in/c.txt': 'س\n'.repeat(1_000_001) })
  const reason =
    /^failed {2}in\/b\.txt: it is larger than 2,000 bytes: split it, or raise the limit with --max-bytes$/m

  it('is named with the limit, and the rest goes on', () => {
    const ran = run(at, ['in', 'out', '--max-bytes', '2kB'])
    expect(ran.code).toBe(1)
    expect(ran.stderr).toMatch(reason)
    expect(filesBelow(join(at, 'out'))).toEqual(['a.json'])
  })

  it.each([
    ['check', ['check', 'in']],
    ['explain', ['explain', 'in/a.txt', 'in/b.txt']],
    ['learn', ['learn', 'in', '-o', 'p.json']],
  ])('to %s as well', (_, args) => {
    const ran = run(at, [...args, '--max-bytes', '2kB'])
    expect(ran.code).toBe(1)
    expect(ran.stderr).toMatch(/in\/b\.txt: it is larger than 2,000 bytes/)
  })

  it('may be so in lines alone', () => {
    const ran = run(at, ['in', 'lines'])
    expect(ran.code).toBe(1)
    expect(ran.stderr).toContain('in/c.txt: it has more than 1,000,000 lines')
    expect(filesBelow(join(at, 'lines'))).toEqual(['a.json', 'b.json'])
  })

  it('sizes may be written as people write them', () => {
    for (const size of ['1e3', '-5', 'kB', '10XB', '5 kB x']) {
      expect(run(at, ['in', 'never', '--max-bytes', size]).stderr).toContain(
        'It must be a size like 500kB or 20MB.',
      )
    }
    for (const size of ['1500', '1500b', '1.5kB', '1.5 KB', '1.4KiB', '0.0015mb'])
      expect(run(at, ['in/a.txt', 'sizes', '--max-bytes', size]).code).toBe(0)
  })
})
