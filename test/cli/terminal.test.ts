import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { COMMAND, filesBelow, folder, PAGE, run } from './command.ts'

const ESC = '\u001b'

describe('colours', () => {
  const at = folder({ 'in/a.txt': PAGE, 'in/b.txt': Uint8Array.of(0, 1, 2, 3) })

  it('do not go into files and pipes', () => {
    const ran = run(at, ['in', 'out'])
    expect(ran.stderr).not.toContain(ESC)
    expect(run(at, ['explain', 'in/a.txt']).stdout).not.toContain(ESC)
  })

  it('unless FORCE_COLOR asks for them', () => {
    expect(run(at, ['in', 'out'], { FORCE_COLOR: '1' }).stderr).toContain(ESC)
    expect(run(at, ['explain', 'in/a.txt'], { FORCE_COLOR: '1' }).stdout).toContain(ESC)
    expect(run(at, ['explain', 'in/a.txt'], { FORCE_COLOR: '0' }).stdout).not.toContain(ESC)
  })

  it('never go into data', () => {
    const env = { FORCE_COLOR: '1' }
    expect(run(at, ['in', 'out', '--json'], env).stdout).not.toContain(ESC)
    expect(run(at, ['check', 'in', '--json'], env).stdout).not.toContain(ESC)
    expect(run(at, ['explain', 'in/a.txt', '--json'], env).stdout).not.toContain(ESC)
    expect(run(at, ['--list-rules'], env).stdout).not.toContain(ESC)
  })
})

/** The environment in which a pipe passes for a terminal. */
function asTerminal(columns = 80, names = ['stdout', 'stderr']): Record<string, string> {
  const code = `for (const name of ${JSON.stringify(names)})
    for (const [key, value] of Object.entries({ isTTY: true, columns: ${columns} }))
      Object.defineProperty(process[name], key, { value })`
  return {
    NODE_OPTIONS: `--require=${join(folder({ 'terminal.cjs': code }), 'terminal.cjs')}`,
    TERM: 'xterm',
  }
}

describe('on a terminal', () => {
  const at = folder({ 'in/a.txt': PAGE, 'in/b.txt': PAGE })
  const env = asTerminal()

  it('a bar shows how far the run is', () => {
    const ran = run(at, ['in', 'out'], env)
    expect(ran.code).toBe(0)
    expect(ran.stderr).toContain('0/2 pages')
    expect(ran.stderr).toContain(`${ESC}[32m2 articles written`)
    expect(ran.stdout).toBe('')
  })

  it('but none runs into the lines of check on the same terminal', () => {
    expect(run(at, ['check', 'in'], env).stderr).not.toContain('0/2 pages')
    expect(run(at, ['check', 'in'], asTerminal(80, ['stderr'])).stderr).toContain('0/2 pages')
    expect(run(at, ['check', 'in', '--json'], env).stderr).toContain('0/2 pages')
  })

  it('which --quiet takes away, and NO_COLOR the colour', () => {
    expect(run(at, ['in', 'out', '--quiet'], env).stderr).toBe('')
    expect(run(at, ['in', 'out'], { ...env, NO_COLOR: '1' }).stderr).not.toContain(`${ESC}[32m`)
    expect(run(at, ['in', 'out'], { ...env, TERM: 'dumb' }).stderr).not.toContain(`${ESC}[32m`)
  })

  it('Arabic is isolated, so that the columns around it keep their order', () => {
    expect(run(at, ['explain', 'in/a.txt'], env).stdout).toContain(
      '\u2067وزير النقل يفتتح جسر النهر الجديد\u2069',
    )
    expect(run(at, ['explain', 'in/a.txt']).stdout).not.toContain('\u2067')
    expect(run(at, ['explain', 'in/a.txt', '--bidi', 'none'], env).stdout).not.toContain('\u2067')
  })

  it('an explanation fits in its columns, also in a pager that talk shares the terminal with', () => {
    const plain = (text: string) => text.replaceAll(/[\u2066-\u2069]/g, '')
    const widest = (ran: { stdout: string }) =>
      Math.max(...ran.stdout.split('\n').map((row) => plain(row).length))
    const narrow = asTerminal(50, ['stderr'])
    const wide = { ...asTerminal(60), NO_COLOR: '1' }
    expect(widest(run(at, ['explain', 'in/a.txt'], narrow))).toBeLessThanOrEqual(50)
    expect(widest(run(at, ['explain', 'in/a.txt', '--width', '0'], narrow))).toBeGreaterThan(80)
    expect(widest(run(at, ['explain', 'in/a.txt'], wide))).toBeLessThanOrEqual(60)
  })
})

/** Runs the command and closes one of its pipes at once. */
async function withClosed(
  stream: 'stdout' | 'stderr',
  at: string,
  args: readonly string[],
): Promise<number | null> {
  const child = spawn(process.execPath, [COMMAND, ...args], { cwd: at, stdio: ['ignore', 'pipe', 'pipe'] })
  child[stream].destroy()
  child[stream === 'stdout' ? 'stderr' : 'stdout'].resume()
  const [code] = await once(child, 'close')
  return typeof code === 'number' ? code : null
}

describe('a reader that leaves early', () => {
  const pages = Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`in/${n}.txt`, PAGE]))
  const at = folder(pages)

  it('of data is no error', async () => {
    for (const args of [
      ['check', 'in'],
      ['check', 'in', '--json'],
      ['in', 'out', '--json'],
      ['--help'],
      ['--version'],
    ]) {
      expect(await withClosed('stdout', at, args)).toBe(0)
    }
  })

  it('of talk does not stop the work', async () => {
    expect(await withClosed('stderr', at, ['in', 'all'])).toBe(0)
    expect(filesBelow(join(at, 'all'))).toHaveLength(300)
  })
})

/** Runs the command with a stream of data that takes nothing. */
function withFull(
  at: string,
  args: readonly string[],
  full: number,
): { code: number | null; stderr: string } {
  const { status, stderr } = spawnSync(process.execPath, [COMMAND, ...args], {
    cwd: at,
    encoding: 'utf8',
    stdio: ['ignore', full, 'pipe'],
  })
  return { code: status, stderr }
}

describe('a stream of data that takes no more', () => {
  const at = folder({ 'in/a.txt': PAGE })

  it('is said in one line, and the run has failed', () => {
    // A file that is open for reading only refuses on every system, as a full disk does on some.
    const full = openSync(join(at, 'in/a.txt'), 'r')
    for (const args of [
      ['--help'],
      ['--version'],
      ['--list-rules'],
      ['explain', 'in/a.txt'],
      ['check', 'in', '--quiet'],
      ['in', 'out', '--json', '--quiet'],
    ]) {
      const { code, stderr } = withFull(at, args, full)
      expect(stderr).toMatch(/^clean-news: the output cannot be written: .+\n$/)
      expect(code).toBe(1)
    }
    closeSync(full)
  })
})
