import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { COMMAND, contentsBelow, folder, PAGE, run } from './command.ts'

const BAD_BYTE = Uint8Array.from([...new TextEncoder().encode(PAGE), 0xff, 0x0a])
const JUNK = '***\nشارك\n'

describe('check holds a run against limits', () => {
  const at = folder({ 'in/a.txt': PAGE, 'in/b.txt': `${PAGE}\n${JUNK}`, 'in/c.txt': BAD_BYTE })
  const checked = (...flags: readonly string[]) => run(at, ['check', 'in', '--quiet', ...flags])

  it('--max-removed: letters of all pages together', () => {
    expect(checked('--max-removed', '8%')).toMatchObject({ code: 0, stderr: '' })
    const ran = checked('--max-removed', '0%')
    expect(ran.code).toBe(1)
    expect(ran.stderr).toMatch(
      /^gate hit {3}--max-removed 0%: 0\.\d+ % of the letters of all pages were removed\n$/,
    )
  })

  it('--max-removed: is set by the share of letters that the summary tells', () => {
    const { stderr } = run(at, ['check', 'in'])
    const [, lines, letters = ''] =
      /lines removed +\d+ {2}of \d+, ([\d.]+) %; of the letters ([\d.]+) %\n/.exec(stderr) ?? []
    expect(Number(letters)).toBeGreaterThan(0)
    expect(letters).not.toBe(lines)
    const gate = /--max-removed 0%: ([\d.]+) % of the letters/.exec(checked('--max-removed', '0%').stderr)
    expect(gate?.[1]).toBe(letters)
    expect(checked('--max-removed', `${(Number(letters) + 0.1).toFixed(1)}%`).code).toBe(0)
    expect(checked('--max-removed', `${(Number(letters) - 0.1).toFixed(1)}%`).code).toBe(1)
  })

  it('--max-removed-page: letters of each page, those beyond named', () => {
    expect(checked('--max-removed-page', '8 %')).toMatchObject({ code: 0, stderr: '' })
    const ran = checked('--max-removed-page=0.5%')
    expect(ran.code).toBe(1)
    expect(ran.stderr).toMatch(
      /^letters-removed {2}in\/b\.txt: [12](\.\d)? % of its letters were removed, allowed are 0\.5 %$/m,
    )
    expect(ran.stderr).toContain('gate hit   --max-removed-page 0.5%: 1 page with')
  })

  it('--max-warnings: warnings of all pages together', () => {
    const { warnings } = JSON.parse(checked('--json').stdout)
    const count = Object.values(warnings).reduce((sum: number, one) => sum + Number(one), 0)
    expect(count).toBeGreaterThan(0)
    expect(checked('--max-warnings', String(count))).toMatchObject({ code: 0, stderr: '' })
    expect(checked('--max-warnings', String(count - 1))).toMatchObject({
      code: 1,
      stderr: expect.stringContaining(`--max-warnings ${count - 1}: ${count} warning`),
    })
  })

  it('--fail-on: warnings that no page may have, named with page and line', () => {
    expect(checked('--fail-on', 'empty-page,no-body')).toMatchObject({ code: 0, stderr: '' })
    const ran = checked('--fail-on', 'empty-page', '--fail-on', 'BAD-BYTES')
    expect(ran.code).toBe(1)
    expect(ran.stderr).toMatch(/^bad-bytes {2}in\/c\.txt:6: 1 byte at offset \d+/m)
    expect(ran.stderr).toContain('gate hit   --fail-on empty-page,bad-bytes: bad-bytes 1')
  })

  it('all at once, and says which were held', () => {
    const ran = run(at, ['check', 'in', '--max-removed', '50%', '--max-warnings', '0'])
    expect(ran.code).toBe(1)
    expect(ran.stderr).toMatch(/^gate held {2}--max-removed 50%: /m)
    expect(ran.stderr).toMatch(/^gate hit {3}--max-warnings 0: /m)
    expect(ran.stdout).toBe(checked().stdout)
  })

  it('as data, too', () => {
    const ran = checked('--json', '--max-removed', '8%', '--fail-on', 'bad-bytes')
    expect(ran.code).toBe(1)
    expect(JSON.parse(ran.stdout)).toMatchObject({
      gates: [
        { gate: 'max-removed', limit: '8%', hit: false },
        { gate: 'fail-on', limit: 'bad-bytes', hit: true, found: 'bad-bytes 1' },
      ],
      files: [{}, {}, { path: 'in/c.txt', findings: [{ code: 'bad-bytes', line: 6 }] }],
    })
  })

  it('says the same when nobody reads on', () => {
    const many = folder(
      Object.fromEntries(Array.from({ length: 900 }, (_, n) => [`in/${n}.txt`, `${PAGE}\n${JUNK}`])),
    )
    const piped = (...flags: readonly string[]) => {
      const line = `"${process.execPath}" "${COMMAND}" check in --quiet ${flags.join(' ')} | head -1`
      return spawnSync('bash', ['-o', 'pipefail', '-c', line], { cwd: many, encoding: 'utf8' })
    }
    expect(piped('--max-removed', '0%')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('gate hit'),
    })
    expect(piped('--max-removed', '90%').status).toBe(0)
    expect(piped()).toMatchObject({ status: 0, stderr: '' })
  })

  it('holds nothing it could not look at', () => {
    const shut = folder({ 'in/a.txt': PAGE, 'in/b.txt': PAGE, 'out/b.json': '' })
    // A folder in the article's place cannot be read by any user.
    mkdirSync(join(shut, 'out/a.json'))
    const ran = run(shut, ['check', 'in', '--expect', 'out', '--quiet'])
    expect(ran.code).toBe(1)
    expect(ran.stderr).toMatch(/gate hit {3}--expect: .*page-failed 1/)
  })

  it('in threads as in one', () => {
    const many = Object.fromEntries(
      Array.from({ length: 2100 }, (_, n) => [`in/${n}.txt`, n % 7 === 0 ? `${PAGE}\n${JUNK}` : PAGE]),
    )
    const large = folder(many)
    const flags = ['--max-removed-page', '1%', '--max-removed', '0%', '--json', '--quiet']
    const [one, two] = ['1', '2'].map((jobs) => run(large, ['check', 'in', ...flags, '--jobs', jobs]))
    expect(one).toEqual(two)
    expect(one?.code).toBe(1)
    expect(one?.stderr).toContain('300 pages with a larger share')
  })
})

describe('check says what is wrong with a limit and does nothing', () => {
  const at = folder({ 'in/a.txt': PAGE })

  it.each([
    ['--max-removed', '8', 'such as 8%'],
    ['--max-removed', '101%', 'from 0% to 100%'],
    ['--max-removed-page', 'most', 'such as 8%'],
    ['--max-warnings', '-1', 'a number, 0 or more'],
    ['--fail-on', 'unbalanced-qoute', 'Did you mean unbalanced-quote?'],
    ['--fail-on', 'headline', 'Did you mean no-headline?'],
    ['--fail-on', '', 'must name a warning'],
    ['--fail-on', ' , ', 'must name a warning'],
    ['--fail-on', 'xyzzy', 'All of them: bad-bytes, '],
    ['--expect', 'gone', 'there is no such folder'],
    ['--reporter', 'tap', 'pretty, json, github, sarif, junit'],
  ])('%s %s', (option, value, hint) => {
    const before = contentsBelow(at)
    expect(run(at, ['check', 'in', `${option}=${value}`])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining(hint),
    })
    expect(contentsBelow(at)).toEqual(before)
  })

  it('two reporters', () => {
    expect(run(at, ['check', 'in', '--json', '--reporter', 'sarif'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--json is --reporter json'),
    })
  })
})
