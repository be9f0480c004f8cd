import { spawnSync } from 'node:child_process'
import { cpSync, readFileSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { COMMAND, folder, run } from './command.ts'

const at = folder()
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))

describe('the command starts', () => {
  it('with its version', () => {
    for (const flag of ['--version', '-V'])
      expect(run(at, [flag])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
    expect(run(at, ['check', 'x', '--version']).code).toBe(2)
  })

  it('with help on stdout that shows examples and exit codes', () => {
    const ran = run(at, ['--help'])
    expect(ran).toMatchObject({ code: 0, stderr: '' })
    expect(ran.stdout).toContain('clean-news [options] <in...> <out>')
    expect(ran.stdout).toContain('clean-news pages articles --audit')
    expect(ran.stdout).toContain('Exit code: 0 done')
  })

  it('with help for each command that the help names', () => {
    const commands = [...run(at, ['--help']).stdout.matchAll(/^ {2}([a-z]+) \[options\]/gm)].map(
      (match) => match[1] ?? '',
    )
    expect(commands).toEqual(['check', 'explain', 'learn', 'restore', 'report', 'filter'])
    for (const command of commands) {
      const ran = run(at, [command, '--help'])
      expect(ran).toMatchObject({ code: 0, stderr: '' })
      expect(ran.stdout).toContain(`clean-news ${command}`)
      expect(ran.stdout).toContain('Example')
    }
  })

  it('with a list of its rules, each called by its id', () => {
    const rows = run(at, ['--list-rules']).stdout.trimEnd().split('\n')
    expect(rows.length).toBeGreaterThan(10)
    for (const row of rows) expect(row).toMatch(/^(label|polish)\/[a-z0-9-]+ {2,}\S.*[.!]$/)
    const listed: unknown = JSON.parse(run(at, ['--list-rules', '--json']).stdout)
    expect(listed).toHaveLength(rows.length)
  })

  it('by way of a link, as npm installs it', () => {
    const link = join(folder(), 'clean-news')
    symlinkSync(COMMAND, link)
    expect(spawnSync(link, ['--version'], { encoding: 'utf8' }).stdout).toBe(`${version}\n`)
  })

  it('from its own files alone, without any package, threads and all', () => {
    const copy = folder(Object.fromEntries(Array.from({ length: 2001 }, (_, n) => [`in/${n}.txt`, 'خبر\n'])))
    const root = dirname(dirname(COMMAND))
    for (const name of ['package.json', 'bin', 'dist/cli.cjs', 'dist/worker.cjs'])
      cpSync(join(root, name), join(copy, name), { recursive: true })
    const args = [join(copy, 'bin/clean-news.js'), 'in/**/*.txt', 'out', '--jobs', '2']
    const ran = spawnSync(process.execPath, args, {
      cwd: copy,
      encoding: 'utf8',
      env: { ...process.env, FORCE_COLOR: '1' },
    })
    expect(ran).toMatchObject({ status: 0, stdout: '' })
    expect(ran.stderr).toContain('2,001 pages')
  })

  it('and ships the licence of each package in them', () => {
    const root = dirname(dirname(COMMAND))
    const licences = readFileSync(join(root, 'dist/THIRD-PARTY.txt'), 'utf8')
    for (const name of ['commander', 'fast-glob', 'piscina', '@sinclair/typebox', 'entities', 'preact'])
      expect(licences).toMatch(new RegExp(`^${name} \\d.* \\((MIT|BSD-2-Clause)\\)\\n\\n\\S`, 'm'))
  })

  it('not before it is built, and says how', () => {
    const copy = folder()
    cpSync(dirname(COMMAND), join(copy, 'bin'), { recursive: true })
    const ran = spawnSync(process.execPath, [join(copy, 'bin/clean-news.js')], { encoding: 'utf8' })
    expect(ran.status).toBe(2)
    expect(ran.stderr).toContain('npm run build')
  })
})
