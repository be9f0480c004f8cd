import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { COMMAND, filesBelow, folder, PAGE, run } from './command.ts'

/** Runs the command in a shell that was told something first, as `ulimit -n 30`. */
function inShell(cwd: string, first: string, args: string) {
  const script = `${first}; exec "${process.execPath}" "${COMMAND}" ${args}`
  const { status, signal, stdout, stderr } = spawnSync('sh', ['-c', script], { cwd, encoding: 'utf8' })
  return { code: status, signal, stdout, stderr }
}

const isPosix = process.platform !== 'win32'

describe.skipIf(!isPosix)('a process that may open few files', () => {
  const many = folder(Object.fromEntries(Array.from({ length: 2100 }, (_, n) => [`in/${n}.txt`, PAGE])))

  it('is told so, or does the work in one thread, and never breaks', () => {
    // Below 20 Node itself does not start.
    for (const limit of [24, 28, 30, 32, 40]) {
      const { code, signal, stderr } = inShell(
        many,
        `ulimit -n ${limit}`,
        'check in --jobs 2 --max-removed 100%',
      )
      expect({ limit, signal, stack: stderr.includes('    at ') }).toEqual({
        limit,
        signal: null,
        stack: false,
      })
      expect(stderr).toMatch(code === 0 ? /^2,100 pages: 2,100 articles/m : /too few files: raise the limit/)
    }
    const { stderr } = inShell(many, 'ulimit -n 27', 'in out --jobs 2')
    expect(stderr).toContain(
      'note  the process may open too few files for threads, so that one did all the work',
    )
    expect(filesBelow(join(many, 'out'))).toHaveLength(2100)
  })
})

describe('--jobs', () => {
  it('is capped at four a core, and this is said', () => {
    const at = folder({ 'in/a.txt': PAGE })
    const most = 4 * availableParallelism()
    const note = `note  --jobs ${most + 1} is more than `
    for (const args of [
      ['in', 'out'],
      ['check', 'in'],
    ]) {
      expect(run(at, [...args, '--jobs', String(most + 1)]).stderr).toContain(note)
      expect(run(at, [...args, '--jobs', String(most)]).stderr).not.toContain('note')
    }
    const { stderr } = inShell(at, 'echo \'{"text":"x"}\' >r', `filter --jobs ${most + 1} <r`)
    expect(stderr).toContain(note)
  })
})

describe('names that are long', () => {
  const name = (bytes: number) => 'ن'.repeat(100) + 'x'.repeat(bytes - 200)

  it('of pages whose article has room by a byte are no trouble, and others are named with what to do', () => {
    const at = folder({
      [`in/${name(250)}.txt`]: PAGE,
      [`in/${name(251)}.txt`]: PAGE,
      'in/a.txt': PAGE,
    })
    const ran = run(at, ['in', 'out'])
    expect(ran.code).toBe(1)
    expect(filesBelow(join(at, 'out'))).toEqual(['a.json', `${name(250)}.json`])
    expect(ran.stderr).toContain(
      `out/${name(251)}.json cannot be written: its name of 256 bytes is too long for the file system: shorten the name of the page\n`,
    )
    const audited = run(at, ['in', 'audited', '--audit'])
    expect(audited.stderr).toContain('.audit.json cannot be written: its name of 261 bytes is too long')
    expect(filesBelow(join(at, 'audited'))).toEqual(['a.audit.json', 'a.json'])
  })
})

const hasFull = existsSync('/dev/full')

describe.skipIf(!hasFull)('a stream of data that finds no room', () => {
  it.each(['--version', '--help', 'check in --quiet', 'in out --json --quiet'])(
    'is told of by %s',
    (args) => {
      const ran = inShell(folder({ 'in/a.txt': PAGE }), 'exec >/dev/full', args)
      expect(ran).toMatchObject({
        code: 1,
        stderr: 'clean-news: the output cannot be written: the disk is full: make room and run again\n',
      })
    },
  )
})

describe('what was typed comes back escaped', () => {
  it('in what is said of options, paths and values', () => {
    const at = folder({ 'in/a.txt': PAGE })
    for (const args of [
      ['in', 'out', '--\u001b[31mred'],
      ['\u001b[31mred\u202e', 'out'],
      ['in', 'out', '--quotes', '\u001b[31m'],
      ['in', 'out', '--profile', '\u202e\u001b'],
      ['help', '\u001b[2J'],
      ['learn', 'in', '-o', 'in/a.txt/\u001b[2J'],
    ]) {
      const ran = run(at, args)
      expect(ran.code).toBe(2)
      expect(ran.stderr).toMatch(/\\u\{1b\}/)
      expect(ran.stderr).not.toMatch(/[\u001b\u202e]/)
    }
  })
})
