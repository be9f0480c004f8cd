import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COMMAND, contentsBelow, filesBelow, folder, MANIFEST, PAGE, run } from './command.ts'
import { sitePage, sitePages } from './site.ts'

const bytes = (root: string, path: string) => readFileSync(join(root, path), 'latin1')
const put = (root: string, path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}
const summaryOf = (root: string, args: readonly string[]) => JSON.parse(run(root, [...args, '--json']).stdout)
const stamps = (root: string) =>
  new Map(filesBelow(root).map((path) => [path, statSync(join(root, path)).ino]))

const SITE = sitePages('in/wadi', 0, 12)

describe('a run over pages that were cleaned before', () => {
  const at = folder({ ...SITE, 'in/a.txt': PAGE, 'in/b.txt': `${PAGE}\n***\n` })
  run(at, ['in', 'out', '--audit'])
  const before = stamps(join(at, 'out'))

  it('cleans none of them, writes nothing, and says so', () => {
    const manifest = bytes(at, `out/${MANIFEST}`)
    const ran = run(at, ['in', 'out', '--audit'])
    expect(ran).toMatchObject({ code: 0, stdout: '' })
    expect(ran.stderr).toContain('14 pages: 0 articles written, 14 unchanged\n')
    expect(stamps(join(at, 'out'))).toEqual(before)
    expect(bytes(at, `out/${MANIFEST}`)).toBe(manifest)
  })

  it('but all of them where it is forced', () => {
    expect(summaryOf(at, ['in', 'forced'])).toMatchObject({ articles: 14, unchanged: 0 })
    expect(summaryOf(at, ['in', 'forced', '--force'])).toMatchObject({ articles: 14, unchanged: 0 })
    expect(summaryOf(at, ['in', 'forced'])).toMatchObject({ articles: 0, unchanged: 14 })
  })

  it('and those that have no audit yet, where one is asked for', () => {
    run(at, ['in', 'plain'])
    expect(summaryOf(at, ['in', 'plain', '--audit'])).toMatchObject({ articles: 14 })
    expect(summaryOf(at, ['in', 'plain'])).toMatchObject({ articles: 0 })
    expect(contentsBelow(join(at, 'plain'))).toEqual(contentsBelow(join(at, 'out')))
  })

  it('names audits that a run without --audit has outlived, each time, until they are written anew', () => {
    const at = folder({ 'in/a.txt': PAGE, 'in/x/b.txt': PAGE, 'in/c.txt': PAGE, 'in/c.audit.txt': PAGE })
    run(at, ['in/a.txt', 'in/x', 'out', '--audit'])
    const names = ['a.audit.json', 'b.audit.json']
    const note =
      /2 audits are of an earlier run, older than the articles: a\.audit\.json, b\.audit\.json \(.*--audit/
    const plain = ['in/a.txt', 'in/x', 'in/c.txt', 'in/c.audit.txt', 'out', '--digits', 'latin']
    const audits = contentsBelow(join(at, 'out'))
    expect(run(at, plain).stderr).toMatch(note)
    expect(run(at, plain).stderr).toMatch(note)
    expect(run(at, [...plain, '--quiet'])).toMatchObject({ code: 0, stderr: '' })
    expect(summaryOf(at, plain)).toMatchObject({ unchanged: 4, outdatedAudits: names })
    for (const name of names) expect(bytes(at, `out/${name}`)).toBe(audits.get(name))
    expect(summaryOf(at, ['in/a.txt', 'in/x', 'out', '--digits', 'latin', '--audit'])).toMatchObject({
      articles: 2,
      outdatedAudits: [],
    })
    expect(run(at, plain).stderr).not.toContain('earlier run')
  })

  // Of sites with enough pages to be learned, and of some too small for it: what is kept of each is another thing.
  it.each([
    ['in', 14],
    ['in/wadi', 12],
  ])('with other options all of them: %s', (pages, all) => {
    const out = `options-${all}`
    run(at, [pages, out])
    for (const options of [
      ['--quotes', 'curly'],
      ['--without', 'polish/quotes'],
      ['--with', 'attributes'],
      ['--digits', 'latin'],
      ['--diacritics', 'strip'],
      ['--encoding', 'utf-8'],
      ['--fold'],
      [],
    ]) {
      expect(summaryOf(at, [pages, out, ...options])).toMatchObject({ articles: all })
      expect(summaryOf(at, [pages, out, ...options])).toMatchObject({ articles: 0 })
    }
    // Pages of which nothing is learned are cleaned as without learning.
    expect(summaryOf(at, [pages, out, '--no-learn']).articles).toBe(12)
  })

  it('goes by bytes, not by times: a page that was written again as it was is unchanged, one of the same time is not', () => {
    const at = folder({ 'in/a.txt': PAGE, 'in/b.txt': PAGE })
    run(at, ['in', 'out'])
    const { atime, mtime } = statSync(join(at, 'in/b.txt'))
    put(at, 'in/a.txt', PAGE)
    put(at, 'in/b.txt', PAGE.replace('جسر', 'درب'))
    utimesSync(join(at, 'in/b.txt'), atime, mtime)
    expect(summaryOf(at, ['in', 'out'])).toMatchObject({ articles: 1, unchanged: 1 })
    expect(bytes(at, 'out/b.json')).toContain(Buffer.from('درب').toString('latin1'))
  })

  it('makes articles and audits again that were deleted or changed', () => {
    const at = folder({ 'in/a.txt': PAGE, 'in/b.txt': PAGE, 'in/c.txt': PAGE })
    run(at, ['in', 'out', '--audit'])
    const whole = contentsBelow(join(at, 'out'))
    rmSync(join(at, 'out/a.json'))
    rmSync(join(at, 'out/b.audit.json'))
    put(at, 'out/c.json', bytes(at, 'out/c.json').replace('"words": ', '"words": 1'))
    expect(summaryOf(at, ['in', 'out', '--audit'])).toMatchObject({ articles: 3, unchanged: 0 })
    expect(contentsBelow(join(at, 'out'))).toEqual(whole)
  })
})

describe('what was learned', () => {
  it('has the pages of a site cleaned again where it changed', () => {
    const at = folder({ ...SITE, ...sitePages('in/hill', 0, 3) })
    run(at, ['in', 'out'])
    put(at, 'in/wadi/99.txt', sitePage(99))
    expect(summaryOf(at, ['in', 'out'])).toMatchObject({ articles: 13, unchanged: 3 })
    run(at, ['in', 'fresh'])
    expect(contentsBelow(join(at, 'out'))).toEqual(contentsBelow(join(at, 'fresh')))
  })

  it('and a profile that only counted more pages does not', () => {
    const at = folder(SITE)
    run(at, ['learn', 'in', '-o', 'p.json'])
    run(at, ['in', 'out', '--profile', 'p.json'])
    put(at, 'p.json', readFileSync(join(at, 'p.json'), 'utf8').replace(/"once": \[[^\]]*\]/, '"once": []'))
    expect(summaryOf(at, ['in', 'out', '--profile', 'p.json'])).toMatchObject({ articles: 0, unchanged: 12 })
  })
})

describe('the manifest', () => {
  it('is the same whatever the threads, and names no place of the machine', () => {
    const at = folder({ ...SITE, 'in/a.txt': PAGE })
    run(at, ['in', 'one', '--jobs', '1'])
    run(at, ['in', 'two', '--jobs', '2'])
    expect(bytes(at, `one/${MANIFEST}`)).toBe(bytes(at, `two/${MANIFEST}`))
    expect(bytes(at, `one/${MANIFEST}`)).not.toContain(at)
  })

  it.each([
    ['of another version', (text: string) => text.replace('manifest 1', 'manifest 0')],
    ['that is empty', () => ''],
    ['that is torn', (text: string) => text.slice(0, text.length / 2)],
    ['with rows that are none', (text: string) => text.replace(/\n[0-9a-f]{32}/g, '\nxyz')],
    ['with rows out of order', (text: string) => `${text}${text.split('\n').slice(3).join('\n')}`],
  ])('%s does no harm', (_, change) => {
    const at = folder({ ...SITE, 'in/a.txt': PAGE })
    run(at, ['in', 'out'])
    const [whole, manifest] = [contentsBelow(join(at, 'out')), bytes(at, `out/${MANIFEST}`)]
    put(at, `out/${MANIFEST}`, change(manifest))
    put(at, 'in/a.txt', `${PAGE}\n***\n`)
    expect(run(at, ['in', 'out']).code).toBe(0)
    put(at, 'in/a.txt', PAGE)
    run(at, ['in', 'out'])
    expect(contentsBelow(join(at, 'out'))).toEqual(whole)
  })

  it('that someone else wrote is left alone and named, and the articles are written', () => {
    const at = folder({ 'in/a.txt': PAGE, [`out/${MANIFEST}`]: 'mine\n' })
    const ran = run(at, ['in', 'out'])
    expect(ran.code).toBe(1)
    expect(ran.stderr).toMatch(
      /out\/\.clean-news-manifest: what is kept .* cannot be written: it was not written by clean-news/,
    )
    expect(bytes(at, `out/${MANIFEST}`)).toBe('mine\n')
    expect(filesBelow(join(at, 'out'))).toEqual(['a.json'])
  })

  it('that cannot be one keeps no page from being cleaned, and a run that changes nothing needs none', () => {
    const at = folder({ 'in/a.txt': PAGE, [`out/${MANIFEST}/mine`]: 'mine\n' })
    const ran = run(at, ['in', 'out'])
    expect(ran.code).toBe(1)
    expect(ran.stderr).toContain(
      `out/${MANIFEST}: what is kept for the next run cannot be written: it is a folder`,
    )
    expect(existsSync(join(at, 'out/a.json'))).toBe(true)
    const sealed = folder({ 'in/a.txt': PAGE })
    run(sealed, ['in', 'out'])
    chmodSync(join(sealed, 'out'), 0o555)
    const again = run(sealed, ['in', 'out'])
    chmodSync(join(sealed, 'out'), 0o755)
    expect(again.code).toBe(0)
  })

  it('is no article to other commands', () => {
    const at = folder({ 'in/a.txt': PAGE })
    run(at, ['in', 'out', '--audit'])
    expect(run(at, ['restore', 'out', 'again']).code).toBe(0)
    expect(contentsBelow(join(at, 'again'))).toEqual(contentsBelow(join(at, 'in')))
  })

  it('may hold names of any kind', () => {
    const names = ['a b', '"', '" "', 'tab\there', 'line\nend', '\\', 'خبر', 'a\u2028b']
    const at = folder(Object.fromEntries(names.map((name) => [`in/${name}.txt`, PAGE])))
    run(at, ['in', 'out'])
    expect(summaryOf(at, ['in', 'out'])).toMatchObject({ articles: 0, unchanged: names.length })
  })
})

describe('articles of pages that are gone', () => {
  const pages = { 'in/a.txt': PAGE, 'in/deep/er/b.txt': PAGE, 'in/c.txt': PAGE }

  it('are reported, and removed only with --prune', () => {
    const at = folder(pages)
    run(at, ['in', 'out', '--audit'])
    rmSync(join(at, 'in/deep'), { recursive: true })
    const ran = run(at, ['in', 'out', '--audit'])
    expect(ran.code).toBe(0)
    expect(ran.stderr).toContain('the pages of 1 article are gone: deep/er/b.json (--prune removes them)')
    expect(summaryOf(at, ['in', 'out'])).toMatchObject({ gone: ['deep/er/b.json'], pruned: [] })
    expect(summaryOf(at, ['in', 'out', '--prune'])).toMatchObject({ gone: [], pruned: ['deep/er/b.json'] })
    expect(existsSync(join(at, 'out/deep'))).toBe(false)
    expect(summaryOf(at, ['in', 'out', '--prune'])).toMatchObject({ gone: [], pruned: [] })
  })

  it('the last one too', () => {
    const at = folder({ 'in/a.txt': PAGE })
    run(at, ['in', 'out'])
    rmSync(join(at, 'in/a.txt'))
    expect(run(at, ['in', 'out', '--prune']).code).toBe(0)
    expect(filesBelow(join(at, 'out'))).toEqual([])
  })

  it('are never files that another hand wrote or changed', () => {
    const at = folder({ ...pages, 'out/deep/mine.json': '{}' })
    run(at, ['in', 'out'])
    put(at, 'out/c.json', bytes(at, 'out/c.json').replace('"words": ', '"words": 1'))
    rmSync(join(at, 'in/c.txt'))
    rmSync(join(at, 'in/deep/er/b.txt'))
    const ran = run(at, ['in', 'out', '--prune'])
    expect(ran.code).toBe(1)
    expect(ran.stderr).toContain('out/c.json: its page is gone, but it is not as clean-news wrote it')
    expect(ran.stderr).toContain('the pages of 1 article are gone: c.json\n')
    expect(filesBelow(join(at, 'out'))).toEqual(['a.json', 'c.json', 'deep/mine.json'])
  })

  it('not those of pages that were only not named this time', () => {
    const at = folder(pages)
    run(at, ['in', 'out'])
    expect(summaryOf(at, ['in/a.txt', 'out', '--prune'])).toMatchObject({
      gone: [],
      pruned: [],
      unchanged: 1,
    })
    expect(summaryOf(at, ['in', 'out'])).toMatchObject({ articles: 0, unchanged: 3 })
  })

  it('nor where a part of the input could not be read', () => {
    const at = folder(pages)
    run(at, ['in', 'out'])
    rmSync(join(at, 'in/c.txt'))
    put(at, 'in/\ufffd.txt', PAGE)
    expect(summaryOf(at, ['in', 'out', '--prune'])).toMatchObject({ gone: ['c.json'], pruned: [] })
  })

  it('and no name in a manifest leads out of the folder', () => {
    const at = folder(pages)
    run(at, ['in', 'out'])
    run(at, ['in', 'other'])
    const manifest = bytes(at, `out/${MANIFEST}`)
    put(
      at,
      `out/${MANIFEST}`,
      manifest.replace('"a.txt"', '"../other/a.txt"').replaceAll('"../in"', '"../gone"'),
    )
    run(at, ['in', 'out', '--prune'])
    expect(filesBelow(join(at, 'other'))).toHaveLength(3)
  })
})

/** Starts a run and kills it after some milliseconds. */
async function killed(at: string, milliseconds: number): Promise<void> {
  const child = spawn(process.execPath, [COMMAND, 'in', 'out', '--audit'], { cwd: at, stdio: 'ignore' })
  const ended = once(child, 'close')
  setTimeout(() => child.kill('SIGKILL'), milliseconds)
  await ended
}

type Step =
  | readonly ['put', number, number]
  | readonly ['delete', number]
  | readonly ['spoil', number]
  | readonly ['kill', number]
  | readonly ['run']

const page = fc.nat(13)
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(fc.constant('put' as const), page, fc.nat(2)) },
  { weight: 3, arbitrary: fc.tuple(fc.constant('delete' as const), page) },
  { weight: 2, arbitrary: fc.tuple(fc.constant('spoil' as const), page) },
  { weight: 2, arbitrary: fc.tuple(fc.constant('kill' as const), fc.integer({ min: 60, max: 200 })) },
  { weight: 1, arbitrary: fc.tuple(fc.constant('run' as const)) },
)

const nameOf = (n: number) => (n < 11 ? `wadi/${n}` : `top-${n}`)

async function take(at: string, [kind, n, version]: Step): Promise<void> {
  const name = nameOf(n ?? 0)
  if (kind === 'put') put(at, `in/${name}.txt`, `${sitePage((n ?? 0) + 20 * (version ?? 0))}`)
  else if (kind === 'delete') rmSync(join(at, `in/${name}.txt`), { force: true })
  else if (kind === 'kill') await killed(at, n)
  else if (kind === 'run') run(at, ['in', 'out', '--audit', '--quiet'])
  else if (existsSync(join(at, `out/${name}.json`)) && existsSync(join(at, `in/${name}.txt`))) {
    // A hand that changes the article of a page that is deleted then has made it its own.
    rmSync(join(at, `out/${name}.audit.json`), { force: true })
    put(at, `out/${name}.json`, `${bytes(at, `out/${name}.json`)} `)
    run(at, ['in', 'out', '--audit', '--quiet'])
  }
}

const RUNS = Number(process.env.RUNS ?? 200) / 20

describe('whatever happened before', () => {
  it('a run leaves what a first one would', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
        const at = folder({
          ...sitePages('in/wadi', 0, 0),
          'in/always.txt': PAGE,
          ...sitePages('in/hill', 0, 9),
        })
        for (const one of steps) await take(at, one)
        expect(run(at, ['in', 'out', '--audit', '--prune', '--quiet'])).toMatchObject({ code: 0, stderr: '' })
        run(at, ['in', 'fresh', '--audit', '--quiet'])
        expect(contentsBelow(join(at, 'out'))).toEqual(contentsBelow(join(at, 'fresh')))
        expect(bytes(at, `out/${MANIFEST}`)).toBe(bytes(at, `fresh/${MANIFEST}`))
      }),
      { numRuns: RUNS },
    )
  }, 120_000)

  it('two runs at once into one folder', async () => {
    const at = folder({ ...sitePages('in/wadi', 0, 300), 'in/a.txt': PAGE })
    const both = [
      ['--jobs', '1'],
      ['--quotes', 'curly'],
    ].map((options) => {
      const child = spawn(process.execPath, [COMMAND, 'in', 'out', ...options], { cwd: at, stdio: 'ignore' })
      return once(child, 'close')
    })
    expect((await Promise.all(both)).map(([code]) => code)).toEqual([0, 0])
    run(at, ['in', 'out'])
    run(at, ['in', 'fresh'])
    expect(contentsBelow(join(at, 'out'))).toEqual(contentsBelow(join(at, 'fresh')))
  })
})

describe.skipIf(process.platform === 'win32')('a manifest that has no end', () => {
  it.each(['pipe', 'device'])('is not waited for, and named: a %s', (kind) => {
    const at = folder({ 'in/a.txt': PAGE })
    mkdirSync(join(at, 'out'))
    const path = join(at, 'out', MANIFEST)
    if (kind === 'pipe') execFileSync('mkfifo', [path])
    else symlinkSync('/dev/zero', path)
    const ran = run(at, ['in', 'out'])
    expect(ran).toMatchObject({ code: 1 })
    expect(ran.stderr).toContain('a pipe or a device, which may have no end: move it away')
    expect(existsSync(join(at, 'out/a.json'))).toBe(true)
  })
})

it('leaves no audit where its article cannot be written', () => {
  const at = folder({ 'in/a.txt': PAGE, 'in/b.txt': PAGE })
  mkdirSync(join(at, 'out/a.json'), { recursive: true })
  const ran = run(at, ['in', 'out', '--audit'])
  expect(ran.code).toBe(1)
  expect(filesBelow(join(at, 'out'))).toEqual(['b.audit.json', 'b.json'])
  expect(run(at, ['restore', 'out', 'again'])).toMatchObject({ code: 0 })
})
