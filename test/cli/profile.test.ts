import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { articleAt, contentsBelow, filesBelow, folder, PAGE, run } from './command.ts'
import { FOOT, HEAD, markKept, sitePage, sitePages } from './site.ts'

const text = (root: string, path: string) => readFileSync(join(root, path), 'utf8')
const rules = (root: string, path: string) => articleAt(root, path).removed.map((one) => one.rule)
const FURNITURE = 'label/site-furniture'

describe('a run learns from its own pages', () => {
  const at = folder({ ...sitePages('in/wadi', 0, 12), ...sitePages('in/small', 20, 27) })
  run(at, ['in', 'out', '--audit'])
  run(at, ['in', 'plain', '--no-learn'])

  it('what their site prints on all of them, and says why it goes', () => {
    const removed = articleAt(at, 'out/wadi/00003.json').removed
    expect(removed.map((one) => one.text)).toEqual(expect.arrayContaining([FOOT]))
    expect(removed).toContainEqual(
      expect.objectContaining({ rule: FURNITURE, because: 'stands on 11 other pages of the site' }),
    )
    expect(text(at, 'out/wadi/00003.audit.json')).toContain(FURNITURE)
  })

  it('and loses nothing of what they print alone', () => {
    for (let n = 0; n < 12; n++) {
      const path = `wadi/${String(n).padStart(5, '0')}.json`
      const [, headline, , first, , second] = sitePage(n).split('\n')
      expect(articleAt(at, `out/${path}`)).toMatchObject({ headline, paragraphs: [first, second] })
    }
    run(at, ['restore', 'out', 'again'])
    expect(contentsBelow(join(at, 'again'))).toEqual(contentsBelow(join(at, 'in')))
  })

  it('but not from seven pages', () => {
    const small = (out: string) =>
      [...contentsBelow(join(at, `${out}/small`))].filter(([path]) => !path.includes('audit'))
    expect(small('out')).toHaveLength(7)
    expect(small('out')).toEqual(small('plain'))
    expect(text(at, 'plain/small/00021.json')).toContain(FOOT)
  })

  it('and not with --no-learn', () => {
    expect(rules(at, 'plain/wadi/00003.json')).not.toContain(FURNITURE)
  })

  it('also where it only checks', () => {
    const { removed } = JSON.parse(run(at, ['check', 'in', '--json', '--quiet']).stdout)
    expect(removed[FURNITURE]).toBeGreaterThanOrEqual(12)
    const plain = JSON.parse(run(at, ['check', 'in', '--json', '--quiet', '--no-learn']).stdout)
    expect(plain.removed[FURNITURE]).toBeUndefined()
  })

  it('and where a page could not be read', () => {
    const broken = folder({ ...sitePages('in/wadi', 0, 12), 'in/wadi/bad.txt': Uint8Array.of(0, 1, 2, 3) })
    const ran = run(broken, ['in', 'out'])
    expect(ran.code).toBe(1)
    expect(ran.stderr.match(/bad\.txt/g)).toHaveLength(1)
    expect(rules(broken, 'out/wadi/00003.json')).toContain(FURNITURE)
  })
})

describe('pages of all kinds among those a run learns from', () => {
  it('one that holds furniture only becomes an article without a text', () => {
    const at = folder({ ...sitePages('in/wadi', 0, 12), 'in/wadi/x.txt': `${HEAD}\n${FOOT}\n` })
    expect(run(at, ['in', 'out', '--audit']).code).toBe(0)
    const article = articleAt(at, 'out/wadi/x.json')
    expect(article.paragraphs).toEqual([])
    expect(article.warnings.map((one) => one.code)).toContain('no-body')
    run(at, ['restore', 'out', 'again'])
    expect(text(at, 'again/wadi/x.txt')).toBe(`${HEAD}\n${FOOT}\n`)
  })

  it('sites that lie mixed in one folder', () => {
    const [head, foot] = ['صحيفة التلال كل صباح', 'قسم الإعلانات في التلال']
    const pages: Record<string, string> = {}
    for (let n = 0; n < 20; n++) pages[`in/${n}.txt`] = n % 2 === 0 ? sitePage(n) : sitePage(n, head, foot)
    const at = folder(pages)
    run(at, ['in', 'out'])
    for (let n = 0; n < 20; n++) {
      const article = articleAt(at, `out/${n}.json`)
      expect(article.source.site).toBeNull()
      expect(article.removed.map((one) => one.text)).toContain(n % 2 === 0 ? FOOT : foot)
      expect(article.paragraphs).toHaveLength(2)
    }
  })

  it('one report on most pages of a site stays', () => {
    const pages = Object.fromEntries(Array.from({ length: 12 }, (_, n) => [`in/wadi/${n}.txt`, PAGE]))
    const at = folder(pages)
    run(at, ['in', 'out'])
    run(at, ['in', 'plain', '--no-learn'])
    expect(contentsBelow(join(at, 'out'))).toEqual(contentsBelow(join(at, 'plain')))
  })
})

describe('a profile', () => {
  const at = folder({
    ...sitePages('in/wadi', 0, 12),
    ...sitePages('few/wadi', 50, 52),
    ...sitePages('few/hill', 60, 61),
    'few/top.txt': PAGE,
  })
  run(at, ['learn', 'in', '-o', 'p.json'])

  it('stands for learning', () => {
    const ran = run(at, ['few', 'out', '--profile', 'p.json'])
    expect(ran.code).toBe(0)
    expect(rules(at, 'out/wadi/00050.json')).toContain(FURNITURE)
    for (const args of [
      ['few', 'both'],
      ['check', 'few'],
    ]) {
      const both = run(at, [...args, '--profile', 'p.json', '--no-learn'])
      expect(both.code).toBe(2)
      expect(both.stderr).toContain("option '--no-learn' cannot be used with option '--profile <file>'")
    }
  })

  it('says of which sites it knows nothing', () => {
    const ran = run(at, ['check', 'few', '--profile', 'p.json'])
    expect(ran.stderr).toContain('note  the profile does not know 2 sites: pages without a folder, hill\n')
    expect(run(at, ['check', 'few/wadi', '--profile', 'p.json']).stderr).not.toContain('note')
    expect(run(at, ['check', 'in', '--profile', 'p.json']).stderr).not.toContain('note')
  })

  it('knows the site of a page named by itself by the folder it lies in', () => {
    run(at, ['few/wadi/00050.txt', 'one', '--profile', 'p.json'])
    expect(rules(at, 'one/00050.json')).toContain(FURNITURE)
  })

  it('tells what a line is to explain, which learns nothing by itself', () => {
    const page = join('few', 'wadi', '00050.txt')
    expect(run(at, ['explain', page]).stdout).not.toContain(FURNITURE)
    expect(run(at, ['explain', page, '--profile', 'p.json']).stdout).toContain(FURNITURE)
    expect(run(join(at, 'few/wadi'), ['explain', '00050.txt', '--profile', '../../p.json']).stdout).toContain(
      FURNITURE,
    )
    expect(run(at, ['explain', 'few/hill/00060.txt', '--profile', 'p.json']).stdout).not.toContain(FURNITURE)
  })

  it('is obeyed where a person marked a line to be kept', () => {
    run(at, ['learn', 'in', '-o', 'marked.json'])
    markKept(join(at, 'marked.json'), FOOT)
    run(at, ['in', 'marked', '--profile', 'marked.json'])
    const { paragraphs, removed } = articleAt(at, 'marked/wadi/00003.json')
    expect(paragraphs.at(-1)).toBe(FOOT)
    expect(removed.map((one) => one.text).join('\n')).not.toContain(FOOT)
  })

  it('is read also as an editor of another system saves it', () => {
    const saved = `\ufeff${text(at, 'p.json').replaceAll('\n', '\r\n')}`
    const other = folder({ ...sitePages('in/wadi', 0, 2), 'p.json': saved })
    run(other, ['in', 'out', '--profile', 'p.json'])
    expect(rules(other, 'out/wadi/00001.json')).toContain(FURNITURE)
  })
})

describe('a file that is no profile is refused before anything is done', () => {
  const at = folder({
    ...sitePages('in/wadi', 0, 2),
    'text.json': 'no JSON',
    'old.json': '{"schemaVersion": 0, "sites": {}}',
    'odd.json':
      '{"schemaVersion": 1, "sites": {"wadi": {"files": 9, "lines": [{"text": "x", "files": 0}], "once": []}}}',
  })
  const commands = [
    ['in', 'out'],
    ['check', 'in'],
    ['explain', 'in/wadi/00000.txt'],
  ]
  const reasons: readonly (readonly [string, RegExp])[] = [
    ['gone.json', /gone\.json: there is no such file/],
    ['text.json', /text\.json is no profile: it is no JSON/],
    [
      'old.json',
      /old\.json is no profile of this version \(see \/schemaVersion\): make one with clean-news learn/,
    ],
    ['odd.json', /see \/sites\/wadi\/lines\/0\//],
    ['in', /in: it is a folder/],
  ]

  it.each(reasons)('%s', (path, reason) => {
    const before = filesBelow(at)
    for (const command of commands) {
      const ran = run(at, [...command, '--profile', path])
      expect(ran).toMatchObject({ code: 2, stdout: '' })
      expect(ran.stderr).toMatch(reason)
    }
    expect(filesBelow(at)).toEqual(before)
  })
})
