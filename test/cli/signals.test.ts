import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, existsSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { COMMAND, contentsBelow, filesBelow, folder, PAGE, run } from './command.ts'

/** Enough for threads, and for a while. */
const COUNT = 2100
const LONG = PAGE.repeat(12)
const pages = () => Object.fromEntries(Array.from({ length: COUNT }, (_, n) => [`in/${n}.txt`, LONG]))

/** A command that is under way, and how to end it. */
function start(at: string, args: readonly string[], stdin: 'ignore' | 'pipe' | number = 'ignore') {
  const child = spawn(process.execPath, [COMMAND, ...args], { cwd: at, stdio: [stdin, 'pipe', 'pipe'] })
  const said = { stdout: '', stderr: '' }
  child.stdout?.on('data', (chunk) => {
    said.stdout += chunk
  })
  child.stderr?.on('data', (chunk) => {
    said.stderr += chunk
  })
  const ended = once(child, 'close')
  const end = async (by: NodeJS.Signals) => {
    child.kill(by)
    const [code, signal] = await ended
    return { code, signal, ...said }
  }
  const until = async (holds: () => boolean) => {
    while (!holds() && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 1))
  }
  return { child, said, end, until }
}

const namesIn = (path: string) => (existsSync(path) ? readdirSync(path) : [])
const temporaries = (path: string) => namesIn(path).filter((name) => name.endsWith('.tmp'))
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

describe('a signal ends the main job after the pages in hand', { timeout: 60_000 }, () => {
  const at = folder(pages())

  it.each(SIGNALS.flatMap((signal) => ['1', '2'].map((jobs) => [signal, jobs] as const)))(
    'by %s with --jobs %s: all that was written is kept, and the next run goes on with the rest',
    async (signal, jobs) => {
      const out = `out-${signal}-${jobs}`
      const { until, end } = start(at, ['in', out, '--jobs', jobs, '--json'])
      await until(() => namesIn(join(at, out)).length > 20)
      const ran = await end(signal)
      expect(ran).toMatchObject({ code: null, signal })
      expect(temporaries(join(at, out))).toEqual([])
      const written = filesBelow(join(at, out)).length
      const left = COUNT - written
      expect(left).toBeGreaterThan(0)
      expect(ran.stderr).toMatch(/^stopped {2}by SIG\w+; what was written stays, [\d,]+ pages are left/m)
      expect(ran.stderr).toMatch(/^2,100 pages: .* left$/m)
      expect(JSON.parse(ran.stdout)).toMatchObject({ articles: written, left, stopped: `by ${signal}` })
      const next = JSON.parse(run(at, ['in', out, '--json', '--quiet']).stdout)
      expect(next).toMatchObject({ articles: left, unchanged: written, left: 0, stopped: null })
    },
  )

  it('and nothing of that shows in the result', () => {
    run(at, ['in', 'fresh', '--quiet'])
    expect(contentsBelow(join(at, 'out-SIGINT-2'))).toEqual(contentsBelow(join(at, 'fresh')))
    expect(readFileSync(join(at, 'out-SIGINT-2/.clean-news-manifest'))).toEqual(
      readFileSync(join(at, 'fresh/.clean-news-manifest')),
    )
  })

  it('prunes nothing', async () => {
    const pruned = folder({ ...pages(), 'in/gone.txt': PAGE })
    run(pruned, ['in/gone.txt', 'out'])
    rmSync(join(pruned, 'in/gone.txt'))
    const { until, end } = start(pruned, ['in', 'out', '--prune', '--jobs', '1'])
    await until(() => namesIn(join(pruned, 'out')).length > 20)
    expect((await end('SIGINT')).signal).toBe('SIGINT')
    expect(existsSync(join(pruned, 'out/gone.json'))).toBe(true)
  })

  it('lets no huge page of another thread hold it', async () => {
    const huge = Object.fromEntries(Array.from({ length: 4 }, (_, n) => [`in/${n}.txt`, PAGE.repeat(30_000)]))
    const heavy = folder(huge)
    const { until, end } = start(heavy, ['in', 'out', '--no-learn', '--jobs', '2'])
    await until(() => existsSync(join(heavy, 'out')))
    const ran = await end('SIGTERM')
    expect(ran.signal).toBe('SIGTERM')
    expect(temporaries(join(heavy, 'out'))).toEqual([])
  })
})

describe('a signal ends other commands, too', { timeout: 60_000 }, () => {
  const at = folder(pages())

  it.each(['1', '2'])('check with --jobs %s: what was checked is no result', async (jobs) => {
    const { until, said, end } = start(at, ['check', 'in', '--jobs', jobs])
    await until(() => said.stdout !== '')
    const ran = await end('SIGINT')
    expect(ran).toMatchObject({ code: null, signal: 'SIGINT' })
    expect(ran.stderr).toMatch(/^stopped {2}by SIGINT; what was checked until then is no result$/m)
    const reported = start(at, ['check', 'in', '--json', '--jobs', jobs])
    await new Promise((resolve) => setTimeout(resolve, 700))
    expect(await reported.end('SIGTERM')).toMatchObject({ signal: 'SIGTERM', stdout: '' })
  })

  it('learn, report and restore: nothing half-done is left', async () => {
    run(at, ['in', 'out', '--audit', '--quiet', '--no-learn'])
    const learning = start(at, ['learn', 'in', '-o', 'made/p.json'])
    await new Promise((resolve) => setTimeout(resolve, 250))
    expect(await learning.end('SIGINT')).toMatchObject({ signal: 'SIGINT' })
    const reporting = start(at, ['report', 'out', '-o', 'made/r.html'])
    await reporting.until(() => namesIn(join(at, 'made')).length > 0)
    expect(await reporting.end('SIGTERM')).toMatchObject({
      signal: 'SIGTERM',
      stderr: 'stopped  by SIGTERM; no report was written\n',
    })
    expect(namesIn(join(at, 'made'))).toEqual([])
    const restoring = start(at, ['restore', 'out', 'again'])
    await restoring.until(() => namesIn(join(at, 'again')).length > 20)
    const ran = await restoring.end('SIGHUP')
    expect(ran.signal).toBe('SIGHUP')
    expect(ran.stderr).toMatch(/^stopped {2}by SIGHUP; [\d,]+ articles left; run again$/m)
    expect(temporaries(join(at, 'again'))).toEqual([])
    for (const name of namesIn(join(at, 'again')))
      expect(readFileSync(join(at, 'again', name), 'utf8')).toBe(LONG)
  })

  const RECORDS = 6000
  writeFileSync(
    join(at, 'records'),
    Array.from({ length: RECORDS }, (_, id) => `${JSON.stringify({ id, text: LONG })}\n`).join(''),
  )

  it.each(['1', '2'])('filter with --jobs %s: the articles are those of the first records', async (jobs) => {
    const stdin = openSync(join(at, 'records'), 'r')
    const { until, said, end } = start(at, ['filter', '--jobs', jobs], stdin)
    closeSync(stdin)
    await until(() => said.stdout !== '')
    const ran = await end('SIGINT')
    expect(ran).toMatchObject({ code: null, signal: 'SIGINT' })
    const ids = ran.stdout
      .trimEnd()
      .split('\n')
      .map((row): unknown => JSON.parse(row).id)
    expect(ids.length).toBeLessThan(RECORDS)
    expect(ids).toEqual(Array.from({ length: ids.length }, (_, id) => String(id)))
    const count = ids.length.toLocaleString('en')
    expect(ran.stderr).toContain(`stopped  by SIGINT; ${count} records of the stream came through`)
  })

  it('filter that waits for records', async () => {
    const { child, until, said, end } = start(at, ['filter'], 'pipe')
    child.stdin?.write('{"id":"1","text":"خبر"}\n{"id":"2"')
    await until(() => said.stdout !== '')
    const ran = await end('SIGTERM')
    expect(ran.signal).toBe('SIGTERM')
    expect(ran.stderr).toContain('1 record of the stream came through')
  })

  it('filter that nobody reads from any more', async () => {
    const stdin = openSync(join(at, 'records'), 'r')
    const child = spawn(process.execPath, [COMMAND, 'filter'], { cwd: at, stdio: [stdin, 'pipe', 'ignore'] })
    closeSync(stdin)
    const ended = once(child, 'exit')
    await new Promise((resolve) => setTimeout(resolve, 1000))
    child.kill('SIGTERM')
    expect(await ended).toEqual([null, 'SIGTERM'])
    child.stdout?.destroy()
  })

  it('at once where it comes twice', async () => {
    const stdin = openSync(join(at, 'records'), 'r')
    const child = spawn(process.execPath, [COMMAND, 'filter', '--jobs', '1'], {
      cwd: at,
      // Nobody reads what it writes, so that the first signal finds it waiting.
      stdio: [stdin, 'pipe', 'ignore'],
    })
    closeSync(stdin)
    const ended = once(child, 'exit')
    await new Promise((resolve) => setTimeout(resolve, 1000))
    child.kill('SIGINT')
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(child.signalCode).toBeNull()
    child.kill('SIGTERM')
    expect(await ended).toEqual([null, 'SIGTERM'])
    child.stdout?.destroy()
  })
})
