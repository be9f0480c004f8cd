import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contentsBelow, folder, PAGE, run } from './command.ts'

/** Enough pages for threads, of different lengths and some of them broken. */
function manyPages(): Record<string, string | Uint8Array> {
  const pages: Record<string, string | Uint8Array> = {}
  for (let n = 0; n < 2100; n++) {
    const text = n % 7 === 0 ? `${PAGE}\nخبر رقم ${n}\n` : `${'سطر من الخبر.\n'.repeat(n % 5)}${PAGE}`
    pages[`in/site-${n % 3}/${n}.txt`] = n % 500 === 499 ? Uint8Array.of(0, 1, 2, n % 256) : text
  }
  return pages
}

describe('threads', () => {
  const at = folder(manyPages())
  const alone = run(at, ['in', 'one', '--audit', '--json', '--jobs', '1'])

  it('change no byte of the result and no word of the summary', () => {
    const together = run(at, ['in', 'two', '--audit', '--json', '--jobs', '2'])
    expect(together.code).toBe(1)
    expect(together.stdout).toBe(alone.stdout)
    expect(JSON.parse(alone.stdout)).toMatchObject({ pages: 2100, articles: 2096, failed: 4 })
    expect(contentsBelow(join(at, 'two'))).toEqual(contentsBelow(join(at, 'one')))
  })

  it('nor the order in which pages are checked', () => {
    const one = run(at, ['check', 'in', '--quiet', '--jobs', '1'])
    const three = run(at, ['check', 'in', '--quiet', '--jobs', '3'])
    expect(three).toEqual(one)
    const names = one.stdout
      .trimEnd()
      .split('\n')
      .map((row) => row.split('\t')[0] ?? '')
    expect(names).toEqual([...names].sort())
    expect(names).toHaveLength(2096)
  })

  it('as many as there are cores are taken where nothing is said', () => {
    const ran = run(at, ['in', 'default', '--audit', '--json'])
    expect(ran.stdout).toBe(alone.stdout)
  })
})
