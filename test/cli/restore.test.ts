import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { contentsBelow, filesBelow, folder, PAGE, run } from './command.ts'

const windows1256 = Uint8Array.of(0xce, 0xc8, 0xd1, 0x20, 0xe3, 0xe5, 0xe3, 0x0d, 0x0a)

describe('restore', () => {
  let at = ''
  beforeEach(() => {
    at = folder({
      'in/north/a.txt': `\ufeff${PAGE.replaceAll('\n', '\r\n')}`,
      'in/b.TXT': windows1256,
      'in/empty.txt': '',
      'in/x.audit.txt': PAGE,
    })
    expect(run(at, ['in', 'out', '--audit']).code).toBe(0)
  })
  const edit = (path: string, change: (text: string) => string) =>
    writeFileSync(join(at, path), change(readFileSync(join(at, path), 'utf8')))

  it('brings every page back, byte for byte and under its name', () => {
    const ran = run(at, ['restore', 'out', 'again'])
    expect(ran).toMatchObject({ code: 0, stdout: '' })
    expect(ran.stderr).toContain('4 pages restored')
    expect(contentsBelow(join(at, 'again'))).toEqual(contentsBelow(join(at, 'in')))
  })

  it('can be done twice', () => {
    run(at, ['restore', 'out', 'again'])
    expect(run(at, ['restore', 'out', 'again', '--json', '--quiet'])).toEqual({
      code: 0,
      stdout: `${JSON.stringify({ articles: 4, restored: 4, failures: [], left: 0, stopped: null }, null, 2)}\n`,
      stderr: '',
    })
  })

  it('writes nothing through a link that leads out of its folder, and names it', () => {
    mkdirSync(join(at, 'elsewhere'))
    mkdirSync(join(at, 'again/kept'), { recursive: true })
    symlinkSync(join(at, 'elsewhere'), join(at, 'again/north'))
    const ran = run(at, ['restore', 'out', 'again'])
    expect(ran.code).toBe(1)
    expect(ran.stderr).toContain(
      `failed  ${join('out', 'north', 'a.json')}: ${join('again', 'north')} is reached by a link and lies outside again, at ${join(at, 'elsewhere')}: move the link away`,
    )
    expect(filesBelow(join(at, 'elsewhere'))).toEqual([])
    expect(ran.stderr).toContain('3 pages restored')
    rmSync(join(at, 'again/north'))
    symlinkSync('kept', join(at, 'again/north'))
    expect(run(at, ['restore', 'out', 'again']).code).toBe(0)
    expect(filesBelow(join(at, 'again/kept'))).toEqual(['a.txt'])
  })

  it('names an article without an audit, an audit without an article, and brings the others back', () => {
    rmSync(join(at, 'out/b.audit.json'))
    rmSync(join(at, 'out/north/a.json'))
    const ran = run(at, ['restore', 'out', 'again'])
    expect(ran.code).toBe(1)
    expect(ran.stderr).toContain('out/b.json: its audit out/b.audit.json is missing')
    expect(ran.stderr).toContain(
      'out/north/a.audit.json: it is an audit, but its article out/north/a.json is missing',
    )
    expect(filesBelow(join(at, 'again'))).toEqual(['empty.txt', 'x.audit.txt'])
  })

  it('names what was changed since, and does not write it', () => {
    edit('out/north/a.json', (text) => text.replace('جسر النهر', 'نفق النهر'))
    edit('out/b.audit.json', (text) => text.replace('"between"', '"betwixt"'))
    edit('out/empty.json', (text) => text.slice(0, -10))
    const ran = run(at, ['restore', 'out', 'again'])
    expect(ran.code).toBe(1)
    expect(ran.stderr).toMatch(/failed {2}out\/b\.json: it is no audit of this version/)
    expect(ran.stderr).toMatch(/failed {2}out\/empty\.json: its article is no JSON/)
    expect(ran.stderr).toMatch(/failed {2}out\/north\/a\.json: /)
    expect(filesBelow(join(at, 'again'))).toEqual(['x.audit.txt'])
  })

  it('writes nowhere else and under no other name, whatever an article says', () => {
    const forged = (path: string) => (text: string) =>
      text.replace('"id": "north/a"', `"id": "${path}"`).replace('"north/a.txt"', `"${path}.txt"`)
    edit('out/north/a.json', (text) => text.replace('"north/a.txt"', '"../../../escaped.txt"'))
    expect(run(at, ['restore', 'out', 'deep/again'])).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(
        /failed {2}out\/north\/a\.json: .*source\.file \.\.\/\.\.\/\.\.\/escaped\.txt/,
      ),
    })
    edit('out/north/a.json', (text) => text.replace('../../../escaped.txt', 'north/a.txt'))
    for (const kind of ['json', 'audit.json']) {
      edit(`out/north/a.${kind}`, forged('../../../escaped'))
      edit(`out/north/a.${kind}`, (text) => text.replace('"site": "north"', '"site": null'))
      renameSync(join(at, `out/north/a.${kind}`), join(at, `out/north/escaped.${kind}`))
    }
    run(at, ['restore', 'out', 'deep/again'])
    expect(filesBelow(at).filter((path) => path.endsWith('escaped.txt'))).toEqual([
      'deep/again/north/escaped.txt',
    ])
  })

  it('names an article that was renamed', () => {
    for (const kind of ['json', 'audit.json'])
      renameSync(join(at, `out/empty.${kind}`), join(at, `out/void.${kind}`))
    expect(run(at, ['restore', 'out', 'again'])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining(
        'out/void.json: by its source.file empty.txt it is called empty.json: changed or renamed since?',
      ),
    })
  })

  it('does not overwrite a page that differs, unless it is forced', () => {
    run(at, ['restore', 'out', 'again'])
    writeFileSync(join(at, 'again/x.audit.txt'), 'mine')
    const ran = run(at, ['restore', 'out', 'again'])
    expect(ran.code).toBe(1)
    expect(ran.stderr).toContain('again/x.audit.txt is already there and differs')
    expect(readFileSync(join(at, 'again/x.audit.txt'), 'utf8')).toBe('mine')
    expect(run(at, ['restore', 'out', 'again', '--force']).code).toBe(0)
    expect(readFileSync(join(at, 'again/x.audit.txt'), 'utf8')).toBe(PAGE)
  })

  it('refuses what makes no sense', () => {
    expect(run(at, ['restore', 'gone', 'again'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('is no folder'),
    })
    expect(run(at, ['restore', 'in', 'again'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('no articles in'),
    })
    expect(run(at, ['restore', 'out', 'out/again'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('lies inside'),
    })
  })
})
