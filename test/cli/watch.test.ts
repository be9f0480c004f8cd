import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { articleAt, COMMAND, contentsBelow, filesBelow, folder, MANIFEST, PAGE, run } from './command.ts'
import { sitePages } from './site.ts'

const put = (root: string, path: string, text: string | Uint8Array) => {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

/** Waits until something holds; the test's own time limit ends what never does. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20))
}

/** A watch that has begun, with what it said so far. */
async function watching(at: string, args: readonly string[] = []) {
  const child = spawn(process.execPath, [COMMAND, 'in', 'out', '--watch', ...args], { cwd: at })
  const said = { stdout: '', stderr: '' }
  child.stdout.on('data', (chunk) => {
    said.stdout += chunk
  })
  child.stderr.on('data', (chunk) => {
    said.stderr += chunk
  })
  const ended = once(child, 'close')
  await until(() => said.stderr.includes('Ctrl-C ends') || child.exitCode !== null)
  const end = async (signal: NodeJS.Signals = 'SIGINT') => {
    child.kill(signal)
    expect(await ended).toEqual([null, signal])
    return said
  }
  return { said, end }
}

const has = (at: string, path: string, text = '') =>
  existsSync(join(at, path)) && readFileSync(join(at, path), 'utf8').includes(text)

describe('--watch', { timeout: 60_000 }, () => {
  it('cleans what is there, then what comes in, changes or is moved, and leaves what a run would', async () => {
    const at = folder({ 'in/a.txt': PAGE })
    const { said, end } = await watching(at)
    expect(filesBelow(join(at, 'out'))).toEqual(['a.json'])
    put(at, 'in/b.txt', PAGE)
    put(at, 'in/new/deep/c.txt', PAGE)
    await until(() => has(at, 'out/b.json') && has(at, 'out/new/deep/c.json'))
    put(at, 'in/a.txt', PAGE.replace('الجديد', 'العتيق'))
    await until(() => has(at, 'out/a.json', 'العتيق'))
    renameSync(join(at, 'in/new'), join(at, 'in/moved'))
    await until(() => has(at, 'out/moved/deep/c.json'))
    await until(() => said.stderr.includes('the pages of 1 article are gone: new/deep/c.json'))
    const ran = await end()
    expect(ran.stderr).toContain('3 pages: 5 articles written')
    run(at, ['in', 'out', '--prune'])
    run(at, ['in', 'fresh'])
    expect(contentsBelow(join(at, 'out'))).toEqual(contentsBelow(join(at, 'fresh')))
    expect(readFileSync(join(at, 'out', MANIFEST))).toEqual(readFileSync(join(at, 'fresh', MANIFEST)))
  })

  it('waits for a file that is being written', async () => {
    const at = folder({ 'in/a.txt': PAGE })
    const { said, end } = await watching(at)
    put(at, 'in/b.txt', '')
    for (let part = 0; part < 15; part++) {
      appendFileSync(join(at, 'in/b.txt'), PAGE.slice(part * 20, part * 20 + 20))
      await new Promise((resolve) => setTimeout(resolve, 60))
    }
    await until(() => has(at, 'out/b.json'))
    expect(articleAt(at, 'out/b.json').source.bytes).toBe(Buffer.byteLength(PAGE.slice(0, 300)))
    await end()
    expect(said.stderr.match(/article written: b\.json/g)).toHaveLength(1)
  })

  it('starts on an empty folder, knows sites as they grow, and names what it does not', async () => {
    const at = folder()
    mkdirSync(join(at, 'in'))
    const { end } = await watching(at)
    for (const [path, text] of Object.entries(sitePages('in/wadi', 0, 9))) put(at, path, text)
    await until(() => has(at, 'out/wadi/00008.json', 'label/site-furniture'))
    for (const [path, text] of Object.entries(sitePages('in/wadi', 9, 11))) put(at, path, text)
    await until(() => has(at, 'out/wadi/00010.json', 'label/site-furniture'))
    const { stderr } = await end('SIGTERM')
    expect(stderr).toContain('2 pages came in since the sites were learned: run once more without --watch')
  })

  it('removes articles of pages that go where --prune is given', async () => {
    const at = folder({ 'in/a.txt': PAGE, 'in/b.txt': PAGE })
    const { end } = await watching(at, ['--prune', '--json'])
    rmSync(join(at, 'in/b.txt'))
    await until(() => !has(at, 'out/b.json'))
    const { stdout } = await end()
    expect(JSON.parse(stdout)).toMatchObject({ pages: 1, articles: 2, pruned: ['b.json'], gone: [] })
  })

  it('goes on where a page fails, and says so at the end unless it is mended', async () => {
    const at = folder({ 'in/a.txt': PAGE, 'in/b.txt': Uint8Array.of(0, 1, 2) })
    const first = await watching(at)
    expect(first.said.stderr).toContain('failed  in/b.txt: it is binary data')
    expect((await first.end()).stderr).toContain('2 pages: 1 article written, 1 failed')
    const { said, end } = await watching(at)
    put(at, 'in/c.txt', Uint8Array.of(0, 1, 2))
    await until(() => said.stderr.includes('failed  in/c.txt'))
    put(at, 'in/b.txt', PAGE)
    rmSync(join(at, 'in/c.txt'))
    await until(() => has(at, 'out/b.json'))
    expect((await end()).stderr).toMatch(/^2 pages: 1 article written, 1 unchanged$/m)
  })

  it('hears of changes in linked folders, and of links up and sideways no more than once', async () => {
    const folders = ['a', 'b', 'c', 'd', 'e']
    const at = folder(Object.fromEntries(folders.map((name) => [`in/${name}/p.txt`, PAGE])))
    put(at, 'store/deep/s.txt', PAGE)
    symlinkSync('../../store', join(at, 'in/a/linked'))
    for (const from of folders)
      for (const to of ['..', '../..', ...folders.map((name) => `../${name}`)])
        symlinkSync(to, join(at, 'in', from, `to-${to.replaceAll(/[./]/g, '_')}`))
    const { said, end } = await watching(at)
    put(at, 'store/deep/t.txt', PAGE)
    put(at, 'in/b/q.txt', PAGE)
    put(at, 'in/c/to-___d/r.txt', PAGE)
    const made = ['a/linked/deep/t', 'b/q', 'd/r'].map((name) => `out/${name}.json`)
    await until(() => made.every((path) => has(at, path)))
    put(at, 'store/deep/s.txt', PAGE.replace('الجديد', 'العتيق'))
    await until(() => has(at, 'out/a/linked/deep/s.json', 'العتيق'))
    await end()
    expect(said.stderr.match(/paths to folders that are read already/g)).toHaveLength(1)
    expect(filesBelow(join(at, 'out'))).toHaveLength(9)
  })

  it('passes over hidden files and those of other kinds', async () => {
    const at = folder({ 'in/a.txt': PAGE })
    const { end } = await watching(at)
    put(at, 'in/.b.txt', PAGE)
    put(at, 'in/c.txt.part', PAGE)
    put(at, 'in/.git/d.txt', PAGE)
    put(at, 'in/e.txt', PAGE)
    await until(() => has(at, 'out/e.json'))
    await end()
    expect(filesBelow(join(at, 'out'))).toEqual(['a.json', 'e.json'])
  })

  it('can be ended while it cleans, and keeps what was done', async () => {
    const at = folder(sitePages('in/wadi', 0, 4000))
    const child = spawn(process.execPath, [COMMAND, 'in', 'out', '--watch', '--jobs', '1'], { cwd: at })
    const ended = once(child, 'close')
    await until(() => has(at, 'out/wadi/00200.json'))
    child.kill('SIGINT')
    expect(await ended).toEqual([null, 'SIGINT'])
    const { articles, unchanged } = JSON.parse(run(at, ['in', 'out', '--json', '--quiet']).stdout)
    expect(unchanged).toBeGreaterThan(200)
    expect(articles + unchanged).toBe(4000)
  })

  it('is for folders', () => {
    const at = folder({ 'in/a.txt': PAGE })
    for (const input of ['in/a.txt', 'in/*.txt', 'gone']) {
      const ran = run(at, [input, 'out', '--watch'])
      expect(ran).toMatchObject({ code: 2, stdout: '' })
      expect(ran.stderr).toContain(`${input} is no folder: --watch is for folders`)
    }
    expect(filesBelow(at)).toEqual(['in/a.txt'])
  })
})
