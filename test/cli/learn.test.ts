import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { Value } from '@sinclair/typebox/value'
import { describe, expect, it } from 'vitest'
import { type Profile, ProfileSchema } from '../../src/model/profile.ts'
import { contentsBelow, filesBelow, folder, PAGE, run } from './command.ts'
import { FOOT, HEAD, markKept, sitePage, sitePages } from './site.ts'

function profileAt(root: string, path: string): Profile {
  return Value.Parse(ProfileSchema, JSON.parse(readFileSync(join(root, path), 'utf8')))
}

const text = (root: string, path: string) => readFileSync(join(root, path), 'utf8')

describe('learn', () => {
  const at = folder({ ...sitePages('in/wadi', 0, 12), 'in/hill/a.txt': PAGE, 'in/top.txt': PAGE })
  const ran = run(at, ['learn', 'in', '-o', 'p.json'])

  it('writes what the pages of each site have in common', () => {
    expect(ran).toMatchObject({ code: 0, stdout: '' })
    const { sites } = profileAt(at, 'p.json')
    expect(Object.keys(sites)).toEqual(['', 'hill', 'wadi'])
    expect(sites.wadi).toMatchObject({ files: 12 })
    expect(sites.wadi?.lines.map((line) => line.text)).toEqual(expect.arrayContaining([HEAD, FOOT]))
  })

  it('in rows that a person can find and read', () => {
    const rows = text(at, 'p.json').split('\n')
    expect(rows.filter((row) => row.includes(HEAD))).toEqual([
      expect.stringMatching(/^ {8}\{"text":"[^"]+","files":12,"head":12,"tail":12,"company":\d+\},?$/),
    ])
    expect(rows.at(-1)).toBe('')
  })

  it('says on stderr what it found, and as data where it is asked to', () => {
    expect(ran.stderr).toContain('14 pages read; the profile knows 3 sites')
    expect(ran.stderr).toMatch(/wadi +12 pages, 2 furniture lines\n/)
    expect(ran.stderr).toMatch(/\d kB in p\.json\n$/)
    const data = JSON.parse(run(at, ['learn', 'in', '-o', 'q.json', '--json', '--quiet']).stdout)
    expect(data).toMatchObject({ pages: 14, failed: 0, failures: [] })
    expect(data.sites).toContainEqual({ site: 'wadi', files: 12, furniture: 2 })
  })

  it('makes the folder of the profile, and leaves nothing but it', () => {
    const fresh = folder(sitePages('in/wadi', 0, 1))
    expect(run(fresh, ['learn', 'in', '-o', 'new/deep/p.json', '--quiet']).code).toBe(0)
    expect(filesBelow(fresh)).toEqual(['in/wadi/00000.txt', 'new/deep/p.json'])
  })

  it('and clears away what an earlier one left when it was killed, in that folder alone', () => {
    const host = createHash('sha256').update(hostname()).digest('hex').slice(0, 8)
    const left = `.clean-news-${host}-999999999-0-0.tmp`
    const at = folder({ ...sitePages('in/wadi', 0, 1), [left]: '{', [`mine/${left}`]: '{' })
    run(at, ['learn', 'in', '-o', 'p.json'])
    expect(filesBelow(at)).toEqual(['in/wadi/00000.txt', `mine/${left}`, 'p.json'])
  })

  it('knows sites of any name', () => {
    const odd = folder({ ...sitePages('in/__proto__', 0, 9), ...sitePages('in/2021', 0, 9) })
    run(odd, ['learn', 'in', '-o', 'p.json'])
    expect(text(odd, 'p.json')).toContain('"__proto__": {')
    run(odd, ['in', 'out', '--profile', 'p.json'])
    run(odd, ['in', 'learned'])
    for (const out of ['out', 'learned'])
      for (const site of ['__proto__', '2021'])
        expect(text(odd, `${out}/${site}/00003.json`)).toContain('label/site-furniture')
  })
})

describe('profiles of parts', () => {
  const whole = { ...sitePages('in/wadi', 0, 14), ...sitePages('in/hill', 20, 29), 'in/top.txt': sitePage(3) }
  const parts = {
    ...sitePages('one/wadi', 0, 5),
    ...sitePages('two/wadi', 5, 14),
    ...sitePages('two/hill', 20, 29),
    'one/top.txt': sitePage(3),
  }
  const at = folder({ ...whole, ...parts })
  run(at, ['learn', 'in', '-o', 'whole.json'])
  run(at, ['learn', 'one', '-o', 'one.json'])
  run(at, ['learn', 'two', '-o', 'two.json'])

  it('are, merged in any order, the one of the whole, byte for byte', () => {
    for (const [a, b] of [
      ['one', 'two'],
      ['two', 'one'],
    ]) {
      const merge = ['--merge', `${a}.json`, '--merge', `${b}.json`]
      expect(run(at, ['learn', ...merge, '-o', `${a}-${b}.json`]).code).toBe(0)
      expect(text(at, `${a}-${b}.json`)).toBe(text(at, 'whole.json'))
    }
  })

  it('and can be added to, in place too', () => {
    writeFileSync(join(at, 'grown.json'), text(at, 'one.json'))
    expect(run(at, ['learn', 'two', '--merge', 'grown.json', '-o', 'grown.json']).code).toBe(0)
    expect(text(at, 'grown.json')).toBe(text(at, 'whole.json'))
  })

  it('as well where they are compressed, for a fraction of the size', () => {
    run(at, ['learn', 'one', '-o', 'one.json.gz'])
    run(at, ['learn', 'two', '--merge', 'one.json.gz', '-o', 'all.json.gz'])
    const zipped = readFileSync(join(at, 'all.json.gz'))
    expect(gunzipSync(zipped).toString()).toBe(text(at, 'whole.json'))
    expect(zipped.length).toBeLessThan(text(at, 'whole.json').length / 4)
    run(at, ['in', 'plain', '--profile', 'whole.json'])
    run(at, ['in', 'zipped', '--profile', 'all.json.gz'])
    expect(contentsBelow(join(at, 'zipped'))).toEqual(contentsBelow(join(at, 'plain')))
    writeFileSync(join(at, 'torn.json.gz'), zipped.subarray(0, zipped.length / 2))
    expect(run(at, ['check', 'in', '--profile', 'torn.json.gz'])).toMatchObject({
      code: 2,
      stderr: 'clean-news: torn.json.gz: its gzip is cut off or damaged\n',
    })
  })

  it('keep what a person marked', () => {
    run(at, ['learn', 'one', '-o', 'marked.json'])
    markKept(join(at, 'marked.json'), HEAD)
    run(at, ['learn', 'two', '--merge', 'marked.json', '-o', './marked.json'])
    const line = profileAt(at, 'marked.json').sites.wadi?.lines.find((one) => one.text === HEAD)
    expect(line).toMatchObject({ files: 14, keep: true })
  })
})

describe('learn refuses', () => {
  const at = folder({ ...sitePages('in/wadi', 0, 3), 'notes.json': '{"mine": true}\n' })
  const refusal = (args: readonly string[]) => {
    const ran = run(at, args)
    expect(ran).toMatchObject({ code: 2, stdout: '' })
    return ran.stderr
  }

  it('to write over a file that is no profile, unless it is forced', () => {
    expect(refusal(['learn', 'in', '-o', 'notes.json'])).toContain('is no profile')
    expect(text(at, 'notes.json')).toBe('{"mine": true}\n')
    expect(run(at, ['learn', 'in', '-o', 'notes.json', '--force']).code).toBe(0)
    expect(profileAt(at, 'notes.json').sites.wadi?.files).toBe(3)
  })

  it('to lose what a person marked, unless it is forced', () => {
    run(at, ['learn', 'in', '-o', 'p.json'])
    expect(run(at, ['learn', 'in', '-o', 'p.json']).code).toBe(0)
    markKept(join(at, 'p.json'), FOOT)
    expect(refusal(['learn', 'in', '-o', 'p.json'])).toContain('marked to be kept')
    expect(run(at, ['learn', 'in', '-o', 'p.json', '--force']).code).toBe(0)
  })

  it('a folder as the file, no file, no pages, wrong profiles', () => {
    mkdirSync(join(at, 'folder'))
    expect(refusal(['learn', 'in', '-o', 'folder'])).toContain('folder is a folder')
    expect(refusal(['learn', 'in'])).toContain("option '-o, --output <file>' not specified")
    expect(refusal(['learn', '-o', 'x.json'])).toContain('name pages to learn from')
    expect(refusal(['learn', 'gone', '-o', 'x.json'])).toContain('no such file')
    expect(refusal(['learn', '--merge', 'gone.json', '-o', 'x.json'])).toContain('gone.json')
    expect(filesBelow(at)).not.toContain('x.json')
  })
})

describe('learn goes on where a page fails', () => {
  const broken = Uint8Array.of(0, 1, 2, 3)

  it('and names it', () => {
    const at = folder({ ...sitePages('in/wadi', 0, 9), 'in/wadi/bad.txt': broken })
    const ran = run(at, ['learn', 'in', '-o', 'p.json'])
    expect(ran.code).toBe(1)
    expect(ran.stderr).toContain('in/wadi/bad.txt: it is binary data')
    expect(profileAt(at, 'p.json').sites.wadi?.files).toBe(9)
  })

  it('but writes nothing where no page could be read', () => {
    const at = folder({ 'in/wadi/bad.txt': broken })
    expect(run(at, ['learn', 'in', '-o', 'p.json']).code).toBe(1)
    expect(filesBelow(at)).toEqual(['in/wadi/bad.txt'])
  })

  it('and is refused where the profile cannot be written, before anything is read', () => {
    const at = folder({ ...sitePages('in/wadi', 0, 2), 'file.txt': PAGE })
    const ran = run(at, ['learn', 'in', '-o', 'file.txt/p.json'])
    expect(ran.code).toBe(2)
    expect(ran.stderr).toBe(
      'clean-news: file.txt/p.json cannot be written: a part of its path is a file, not a folder; name another place for what is written\n',
    )
  })
})
