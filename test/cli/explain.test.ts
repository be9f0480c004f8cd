import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folder, PAGE, run } from './command.ts'

describe('explain', () => {
  const at = folder({
    'a.txt': `${PAGE}\n***\n`,
    'b.txt': PAGE,
    'bad.txt': Uint8Array.of(0, 1, 2, 3),
    'in/c.txt': PAGE,
  })

  it('prints each line of a page with its label and rule', () => {
    const ran = run(at, ['explain', 'a.txt'])
    expect(ran).toMatchObject({ code: 0, stderr: '' })
    expect(ran.stdout).toMatch(/^a\.txt {2}utf-8, \d+ bytes, 4 lines with text, 1 removed\n/)
    expect(ran.stdout).toMatch(/^1 {3}\w+ +وزير النقل يفتتح جسر النهر الجديد$/m)
    expect(ran.stdout).toMatch(/^7 \u2212 junk +\*\*\*$/m)
    expect(ran.stdout).toContain('label/')
  })

  it('prints the audit as data, the very one that the main job writes', () => {
    const ran = run(at, ['explain', 'b.txt', '--json'])
    run(at, ['b.txt', 'out', '--audit'])
    expect(ran.stdout).toBe(readFileSync(join(at, 'out/b.audit.json'), 'utf8'))
    expect(JSON.parse(run(at, ['explain', 'a.txt', 'b.txt', '--json']).stdout)).toHaveLength(2)
  })

  it('is as wide as it is told, and unbroken in a file', () => {
    const rows = (...flags: readonly string[]) => run(at, ['explain', 'a.txt', ...flags]).stdout.split('\n')
    const widest = (lines: readonly string[]) => Math.max(...lines.map((row) => row.length))
    expect(widest(rows())).toBeGreaterThan(100)
    expect(widest(rows('--width', '60'))).toBeLessThanOrEqual(60)
    const words = (lines: readonly string[]) => lines.join(' ').split(/\s+/).join(' ')
    expect(words(rows('--width', '60'))).toBe(words(rows()))
    for (const width of ['39', '-1', 'wide'])
      expect(run(at, ['explain', 'a.txt', `--width=${width}`])).toMatchObject({
        code: 2,
        stderr: expect.stringContaining('0 or a number from 40 to 9999'),
      })
  })

  it('orders Arabic for terminals that cannot', () => {
    const ran = run(at, ['explain', 'a.txt', '--bidi', 'visual'])
    expect(ran.stdout).toMatch(/^1 {3}headline {3}\ufeaa\ufef3\ufeaa\ufea0\ufedf\ufe8d /m)
    expect(run(at, ['explain', 'a.txt', '--bidi', 'isolate']).stdout).toContain('\u2067وزير')
    expect(run(at, ['explain', 'a.txt', '--bidi', 'sideways']).code).toBe(2)
  })

  it('goes on where a page fails', () => {
    const ran = run(at, ['explain', 'bad.txt', 'b.txt'])
    expect(ran.code).toBe(1)
    expect(ran.stderr).toContain('bad.txt: it is binary data')
    expect(ran.stdout).toMatch(/^b\.txt/)
  })

  it('wants files that are there', () => {
    expect(run(at, ['explain', 'in'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('in is a folder'),
    })
    expect(run(at, ['explain', 'gone.txt'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('no such file'),
    })
  })
})

describe('pages of one name that are named one by one', () => {
  const at = folder({ 'in/south/1.txt': PAGE, 'in/north/1.txt': PAGE })
  const paths = ['in/north/1.txt', 'in/south/1.txt']

  it('are told apart by explain', () => {
    const { stdout } = run(at, ['explain', ...paths])
    for (const path of paths) expect(stdout).toMatch(new RegExp(`^${path} `, 'm'))
    const list: readonly { path: string; id: string }[] = JSON.parse(
      run(at, ['explain', ...paths, '--json']).stdout,
    )
    expect(list.map(({ path, id }) => [path, id])).toEqual(paths.map((path) => [path, '1']))
    expect(JSON.parse(run(at, ['explain', 'in/north/1.txt', '--json']).stdout)).not.toHaveProperty('path')
  })

  it('are told apart by check, and those of a folder named as before', () => {
    const names = (...inputs: readonly string[]) =>
      run(at, ['check', ...inputs, '--quiet'])
        .stdout.trimEnd()
        .split('\n')
        .map((row) => row.split('\t')[0])
    expect(names(...paths)).toEqual(paths)
    expect(names('./in/north/1.txt')).toEqual(['in/north/1.txt'])
    expect(names('in')).toEqual(['north/1.txt', 'south/1.txt'])
  })
})

it('explain says of a page that was read wrongly what was undone', () => {
  const misread = new TextDecoder('windows-1256').decode(new TextEncoder().encode(PAGE))
  const { stdout } = run(folder({ 'a.txt': misread }), ['explain', 'a.txt', '--width', '200'])
  expect(stdout).toContain('  utf-8 that had been read as windows-1256; undone, ')
})
