import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inflateRawSync } from 'node:zlib'
import { beforeEach, describe, expect, it } from 'vitest'
import { contentsBelow, filesBelow, folder, PAGE, run } from './command.ts'
import { FOOT, sitePages } from './site.ts'

/** What stands in the parts of a report that are called so. */
function partsOf(path: string, name: string): readonly unknown[] {
  const page = readFileSync(path, 'utf8')
  const found = page.matchAll(
    new RegExp(`<script type="text/plain" data-part="${name}">([^<]*)</script>`, 'g'),
  )
  return [...found].map(([, packed = '']) =>
    JSON.parse(inflateRawSync(Buffer.from(packed, 'base64')).toString('utf8')),
  )
}

describe('report', () => {
  let at = ''
  beforeEach(() => {
    at = folder({ 'in/north/a.txt': PAGE, 'in/b.txt': PAGE, 'in/x.audit.txt': PAGE })
    expect(run(at, ['in', 'out', '--audit']).code).toBe(0)
  })
  const edit = (path: string, change: (text: string) => string) =>
    writeFileSync(join(at, path), change(readFileSync(join(at, path), 'utf8')))

  it('writes one page beside the articles, and says so on stderr', () => {
    const ran = run(at, ['report', 'out'])
    expect(ran).toMatchObject({ code: 0, stdout: '' })
    expect(ran.stderr).toMatch(/^3 pages: report in out.report\.html\n/)
    const [head] = partsOf(join(at, 'out/report.html'), 'head')
    expect(head).toMatchObject({ title: 'out', pages: 3, audited: 3, parts: [3] })
    expect(partsOf(join(at, 'out/report.html'), 'rows').flat()).toMatchObject([
      { file: 'b.txt', kept: 1 },
      { file: 'north/a.txt', headline: 'وزير النقل يفتتح جسر النهر الجديد' },
      { file: 'x.audit.txt' },
    ])
  })

  it('of the same articles is the same to the byte, and leaves nothing else behind', () => {
    run(at, ['report', 'out'])
    const before = contentsBelow(join(at, 'out'))
    expect(run(at, ['report', 'out']).code).toBe(0)
    expect(contentsBelow(join(at, 'out'))).toEqual(before)
    expect(filesBelow(join(at, 'out')).filter((name) => !name.endsWith('.json'))).toEqual(['report.html'])
  })

  it('says in a line where it cannot be written, before anything is read', () => {
    const ran = run(at, ['report', 'out', '--output', '/dev/null/report.html'])
    expect(ran.code).toBe(2)
    expect(ran.stderr).toMatch(/^clean-news: \/dev\/null\/report\.html cannot be written: .+\n$/)
  })

  it('does not disturb what is done with the folder later', () => {
    run(at, ['report', 'out'])
    expect(run(at, ['in', 'out', '--audit']).code).toBe(0)
    expect(run(at, ['restore', 'out', 'again']).stderr).toContain('3 pages restored')
    expect(contentsBelow(join(at, 'again'))).toEqual(contentsBelow(join(at, 'in')))
  })

  it('goes where it is told, into a new folder too, under a title and in a language', () => {
    const args = [
      'report',
      'out',
      '-o',
      'new/deep.html',
      '--title',
      'أكتوبر <b>',
      '--lang',
      'en',
      '--json',
      '--quiet',
    ]
    const ran = run(at, args)
    expect(ran).toMatchObject({ code: 0, stderr: '' })
    const page = readFileSync(join(at, 'new/deep.html'), 'utf8')
    expect(JSON.parse(ran.stdout)).toEqual({
      output: 'new/deep.html',
      pages: 3,
      audited: 3,
      failures: [],
      foreign: [],
      bytes: Buffer.byteLength(page),
    })
    expect(page).toMatch(/^<!doctype html>\n<html lang="en" dir="ltr">/)
    expect(page).toContain('<title>أكتوبر &lt;b&gt; · clean-news</title>')
  })

  it('lets nothing run or load but itself', () => {
    run(at, ['report', 'out'])
    const page = readFileSync(join(at, 'out/report.html'), 'utf8')
    const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? []
    expect(policy).toMatch(
      /^default-src 'none'; script-src 'sha256-[^']+'; style-src 'sha256-[^']+'; img-src data:;/,
    )
    expect(policy).not.toMatch(/unsafe|https?:|\*/)
    expect(page.replace(/<!--[\s\S]*?-->/g, '')).not.toMatch(
      /<(?:link|script|img)[^>]+(?:src|href)="(?!data:)/,
    )
  })

  it('names JSON of others and leaves it out', () => {
    writeFileSync(join(at, 'out/package.json'), '{"name":"mine"}')
    writeFileSync(join(at, 'out/list.json'), '[1, 2]')
    const ran = run(at, ['report', 'out'])
    expect(ran.code).toBe(0)
    expect(ran.stderr).toContain('note  2 JSON files of others left out: out/list.json, out/package.json')
    expect(ran.stderr).toContain('3 pages')
  })

  it('names what is broken, shows the rest, and ends with 1', () => {
    edit('out/b.json', (text) => text.slice(0, -20))
    edit('out/north/a.json', (text) => text.replace('ثلاث', 'أربع'))
    rmSync(join(at, 'out/x.audit.json'))
    const ran = run(at, ['report', 'out'])
    expect(ran.code).toBe(1)
    expect(ran.stderr).toContain('failed  out/b.json: it is no JSON')
    expect(ran.stderr).toContain('failed  out/north/a.json: its audit does not lead back to the page')
    expect(ran.stderr).toContain(
      'failed  out/x.audit.audit.json: it is an audit, but its article out/x.audit.json is missing',
    )
    expect(ran.stderr).toContain('1 article without an audit')
    expect(partsOf(join(at, 'out/report.html'), 'rows').flat()).toMatchObject([
      { file: 'north/a.txt', lines: null },
    ])
  })

  it('of another version is named as such', () => {
    edit('out/b.json', (text) => text.replace('"schemaVersion": 1', '"schemaVersion": 99'))
    expect(run(at, ['report', 'out']).stderr).toContain(
      'out/b.json: it is no article of this version (see /schemaVersion)',
    )
  })

  it('without audits says what is missing and how to get it', () => {
    run(at, ['in', 'bare'])
    const ran = run(at, ['report', 'bare'])
    expect(ran.code).toBe(0)
    expect(ran.stderr).toContain('3 articles without an audit')
    expect(ran.stderr).toContain('clean again with --audit')
    expect(partsOf(join(at, 'bare/report.html'), 'details').flat()).toMatchObject([
      { lines: null },
      { lines: null },
      { lines: null },
    ])
  })

  it('overwrites a report, and no file of someone else unless it is forced', () => {
    writeFileSync(join(at, 'mine.html'), '<!doctype html><p>mine')
    expect(run(at, ['report', 'out', '-o', 'mine.html'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('mine.html is already there and is no report'),
    })
    expect(readFileSync(join(at, 'mine.html'), 'utf8')).toContain('mine')
    expect(run(at, ['report', 'out', '-o', 'mine.html', '--force']).code).toBe(0)
    expect(run(at, ['report', 'out', '-o', 'mine.html']).code).toBe(0)
  })

  it.each([
    [['gone'], 'gone is no folder'],
    [['in'], 'no articles in in'],
    [['foreign'], 'none of the JSON files is an article of clean-news, e.g. foreign/a.json'],
    [['out', '-o', 'in'], 'in is a folder: name a file for the report'],
    [['out', '--lang', 'fr'], "argument 'fr' is invalid"],
    [[], "missing required argument 'out'"],
  ])('refuses %j', (args, message) => {
    mkdirSync(join(at, 'foreign'))
    writeFileSync(join(at, 'foreign/a.json'), '{}')
    const before = filesBelow(at)
    const ran = run(at, ['report', ...args])
    expect(ran.code).toBe(2)
    expect(ran.stderr).toContain(message)
    expect(filesBelow(at)).toEqual(before)
  })

  it('that cannot be written says so, and leaves nothing', () => {
    const before = filesBelow(at)
    const ran = run(at, ['report', 'out', '-o', 'in/b.txt/report.html'])
    expect(ran.code).toBe(2)
    expect(ran.stderr).toContain('in/b.txt/report.html cannot be written: ')
    expect(filesBelow(at)).toEqual(before)
  })

  it('tells of a mistyped name', () => {
    expect(run(at, ['reprot', 'out']).stderr).toContain('did you mean clean-news report?')
  })
})

it('tells what each site prints on many pages, and what is kept of that by a profile stays', () => {
  const at = folder(sitePages('in/wadi', 0, 30))
  run(at, ['in', 'out'])
  run(at, ['report', 'out'])
  const [furniture] = partsOf(join(at, 'out/report.html'), 'furniture')
  expect(furniture).toEqual([{ site: 'wadi', pages: 30, lines: [{ text: FOOT, pages: 30 }] }])
  // What the page gives to be kept, in the way it says.
  const row = { text: FOOT, files: 1, head: 0, tail: 0, company: 0, keep: true }
  const keep = { schemaVersion: 1, sites: { wadi: { files: 0, lines: [row], once: [] } } }
  writeFileSync(join(at, 'keep.json'), JSON.stringify(keep))
  expect(run(at, ['learn', 'in', '--merge', 'keep.json', '-o', 'sites.json']).code).toBe(0)
  expect(run(at, ['in', 'kept', '--profile', 'sites.json']).code).toBe(0)
  run(at, ['report', 'kept'])
  expect(partsOf(join(at, 'kept/report.html'), 'furniture')).toEqual([[]])
})

it('cuts many pages into parts that are read one by one', () => {
  const at = folder(sitePages('in/wadi', 0, 150))
  run(at, ['in', 'out', '--audit'])
  run(at, ['report', 'out'])
  const path = join(at, 'out/report.html')
  expect(partsOf(path, 'head')).toMatchObject([{ pages: 150, parts: [64, 64, 22] }])
  expect(partsOf(path, 'details').map((part) => (Array.isArray(part) ? part.length : 0))).toEqual([
    64, 64, 22,
  ])
  const page = readFileSync(path, 'utf8')
  expect(page.indexOf('data-part="rows"')).toBeLessThan(page.indexOf('<script>'))
  expect(page.indexOf('<script>')).toBeLessThan(page.indexOf('data-part="details"'))
})
