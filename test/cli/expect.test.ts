import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { contentsBelow, folder, PAGE, run } from './command.ts'
import { sitePages } from './site.ts'

describe('check --expect', () => {
  let at = ''
  beforeEach(() => {
    at = folder({ 'in/north/a.txt': PAGE, 'in/b.txt': `${PAGE}\n***\n`, 'in/c.txt': `${PAGE}\nشارك\n` })
    expect(run(at, ['in', 'out', '--audit']).code).toBe(0)
  })
  const checked = (...flags: readonly string[]) =>
    run(at, ['check', 'in', '--expect', 'out', '--quiet', ...flags])
  const edit = (path: string, change: (text: string) => string) =>
    writeFileSync(join(at, path), change(readFileSync(join(at, path), 'utf8')))
  const standings = () =>
    checked()
      .stdout.trimEnd()
      .split('\n')
      .map((row) => row.split('\t')[4])

  it('is content with articles that are up to date, and writes nothing', () => {
    const before = contentsBelow(at)
    expect(checked()).toMatchObject({ code: 0, stderr: '' })
    expect(standings()).toEqual(['current', 'current', 'current'])
    expect(contentsBelow(at)).toEqual(before)
  })

  it('is content without audits', () => {
    rmSync(join(at, 'out/b.audit.json'))
    expect(checked().code).toBe(0)
  })

  it('names a page without an article, one that changed since, and an article that was edited', () => {
    rmSync(join(at, 'out/b.json'))
    edit('in/c.txt', (text) => text.replace('الوزير', 'المدير').replace('صباح', 'مساء'))
    edit('out/north/a.json', (text) => text.replace('سلمى', 'ليلى'))
    const ran = checked()
    expect(ran.code).toBe(1)
    expect(standings()).toEqual(['missing', 'stale', 'differs'])
    expect(ran.stderr).toMatch(/^article-missing {2}in\/b\.txt: .*clean it$/m)
    expect(ran.stderr).toMatch(/^article-stale {2}in\/c\.txt: .*changed since/m)
    expect(ran.stderr).toMatch(/^article-differs {2}in\/north\/a\.txt: .*something else/m)
    expect(ran.stderr).toContain('gate hit   --expect: article-missing 1, article-stale 1, article-differs 1')
  })

  it('names an audit that is of an earlier page', () => {
    edit('out/b.audit.json', (text) => text.replace('"bom": false', '"bom": true'))
    expect(checked()).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^audit-differs {2}in\/b\.txt: /m),
    })
  })

  it('names articles and audits that no page becomes, and nothing that is not ours', () => {
    renameSync(join(at, 'in/b.txt'), join(at, 'in/north/d.txt'))
    writeFileSync(join(at, 'out/notes.json'), '{"mine": true}')
    const ran = checked('--json')
    expect(ran.code).toBe(1)
    expect(JSON.parse(ran.stdout)).toMatchObject({
      extra: ['out/b.audit.json', 'out/b.json'],
      gates: [{ gate: 'expect', hit: true, found: 'article-missing 1, article-extra 2' }],
    })
  })

  it('does not ask for the other articles where single pages are checked', () => {
    expect(run(at, ['check', 'in/b.txt', '--expect', 'out'])).toMatchObject({ code: 0 })
  })

  it('says of a single page whose article lies deeper what to name', () => {
    const ran = run(at, ['check', 'in/north/a.txt', '--expect', 'out', '--quiet'])
    expect(ran.code).toBe(1)
    expect(ran.stderr).toMatch(
      /^article-missing {2}in\/north\/a\.txt: .*out\/north\/a\.json.*name the folder of the run, not the file$/m,
    )
    rmSync(join(at, 'out/north/a.json'))
    expect(run(at, ['check', 'in/north/a.txt', '--expect', 'out']).stderr).toContain('no article yet')
    edit('out/b.json', (text) => text.replace('"b.txt"', '"north/a.txt"'))
    expect(run(at, ['check', 'in/north/a.txt', '--expect', 'out']).stderr).toContain('no article yet')
  })

  it('sees other options', () => {
    expect(checked('--without', 'end-mark', '--quotes', 'guillemets').code).toBe(0)
    edit('in/b.txt', (text) => text.replace('جسر النهر', '"جسر" النهر'))
    run(at, ['in', 'out', '--audit'])
    expect(checked().code).toBe(0)
    expect(checked('--quotes', 'guillemets').stderr).toContain('article-differs')
  })

  it('sees the same of a page that is compared piece by piece', () => {
    const line = (at: number) => `وصل القطار رقم ${at}  إلى محطة المدينة في موعده. `.repeat(60).trim()
    writeFileSync(
      join(at, 'in/d.txt'),
      `${PAGE}\n${Array.from({ length: 400 }, (_, at) => line(at)).join('\n')}\n`,
    )
    run(at, ['in', 'out', '--audit'])
    const standing = () => standings()[2]
    expect(standing()).toBe('current')
    edit('out/d.audit.json', (text) => `${text} `)
    expect(standing()).toBe('audit-differs')
    edit('out/d.json', (text) => text.replace('رقم 399', 'رقم 398'))
    expect(standing()).toBe('differs')
    edit('in/d.txt', (text) => `${text}وانتهى اليوم بسلام.\n`)
    expect(standing()).toBe('stale')
    rmSync(join(at, 'out/d.json'))
    expect(standing()).toBe('missing')
  })

  it('sees what a file that is no article is: something else', () => {
    writeFileSync(join(at, 'out/b.json'), 'not even JSON')
    expect(standings()[0]).toBe('differs')
    expect(checked().code).toBe(1)
  })
})

it('check --expect learns as the run did', () => {
  const at = folder(sitePages('in/wadi', 0, 30))
  run(at, ['in', 'out', '--quiet'])
  expect(run(at, ['check', 'in', '--expect', 'out', '--quiet'])).toMatchObject({ code: 0, stderr: '' })
  expect(run(at, ['check', 'in', '--expect', 'out', '--quiet', '--no-learn']).code).toBe(1)
})
