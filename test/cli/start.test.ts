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
    expect(commands).toEqual(['check', 'explain', 'restore'])
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

  it('not before it is built, and says how', () => {
    const copy = folder()
    cpSync(dirname(COMMAND), join(copy, 'bin'), { recursive: true })
    const ran = spawnSync(process.execPath, [join(copy, 'bin/clean-news.js')], { encoding: 'utf8' })
    expect(ran.status).toBe(2)
    expect(ran.stderr).toContain('npm run build')
  })
})
