import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { folder, PAGE, run } from './command.ts'

const USAGE = fileURLToPath(new URL('../bench/usage.cjs', import.meta.url))
const LETTERS = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي'
/** So many that what a process takes anyway is little beside them. */
const LINES = 400_000

/** A line like no other, of some 32 bytes. */
function lineOf(at: number): string {
  let rest = at * 7919 + 1
  let line = ''
  for (let i = 0; i < 15; i++) {
    line += i === 7 ? ' ' : LETTERS[rest % LETTERS.length]
    rest = i % 5 === 4 ? at + i : Math.floor(rest / 3)
  }
  return line
}

/** The most bytes that a run held at once. */
function peakOf(at: string, args: readonly string[]): number {
  const usage = join(at, 'usage.json')
  const env = { NODE_OPTIONS: `--require ${JSON.stringify(USAGE)}`, BENCH_USAGE: usage }
  expect(run(at, args, env).code).toBe(0)
  return JSON.parse(readFileSync(usage, 'utf8')).maxRSS * 1024
}

describe('a page of very many short lines', () => {
  const page = Array.from({ length: LINES }, (_, at) => `${lineOf(at)}\n`).join('')
  const at = folder({ 'small/a.txt': PAGE, 'large/a.txt': page })
  const nothing = peakOf(at, ['small', 'nothing', '--audit', '--jobs', '1'])

  it.each([
    ['cleaned', ['large', 'out', '--jobs', '1']],
    ['with its audit', ['large', 'audited', '--audit', '--jobs', '1']],
    ['checked', ['check', 'large', '--jobs', '1']],
    ['checked against its article and audit', ['check', 'large', '--expect', 'audited', '--jobs', '1']],
  ])(
    'takes no more than twelve times its size: %s',
    (_, args) => {
      expect(peakOf(at, args) - nothing).toBeLessThan(12 * Buffer.byteLength(page))
    },
    120_000,
  )
})

/** Of so many changes each line has some hundreds. */
const DENSE = 1200

describe('a page of very many changes', () => {
  const lines = Array.from({ length: DENSE }, (_, line) =>
    Array.from({ length: 400 }, (_, word) => lineOf(line * 400 + word).slice(0, 7)).join('  '),
  )
  const page = lines.join('\n')
  const at = folder({ 'small/a.txt': PAGE, 'large/a.txt': page })
  const nothing = peakOf(at, ['small', 'nothing', '--audit', '--jobs', '1'])

  it.each([
    ['cleaned', ['large', 'out', '--jobs', '1']],
    ['with its audit', ['large', 'audited', '--audit', '--jobs', '1']],
    ['checked against its article and audit', ['check', 'large', '--expect', 'audited', '--jobs', '1']],
  ])(
    'takes no more than twelve times its size: %s',
    (_, args) => {
      expect(peakOf(at, args) - nothing).toBeLessThan(12 * Buffer.byteLength(page))
    },
    120_000,
  )

  it('takes learning no more than five times its size', () => {
    const huge = page.repeat(4)
    const others = Object.fromEntries(Array.from({ length: 9 }, (_, n) => [`many/site/${n}.txt`, PAGE]))
    const many = folder({ ...others, 'many/site/a.txt': huge })
    const peak = peakOf(many, ['learn', 'many', '-o', 'p.json'])
    expect(peak - nothing).toBeLessThan(5 * Buffer.byteLength(huge))
  }, 120_000)
})
