import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { folder, PAGE, run } from './command.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const yaml = (name: string) => parse(readFileSync(join(root, name), 'utf8'))

interface Step {
  readonly name: string
  readonly shell: string
  readonly env: Readonly<Record<string, string>>
  readonly run: string
}

/** Runs the steps of the action in a folder as the runner does, which gives inputs to shells by `env` alone. */
function act(cwd: string, inputs: Readonly<Record<string, string>>) {
  const action = yaml('action.yml')
  const names = Object.keys(action.inputs)
  expect(names).toEqual(expect.arrayContaining(Object.keys(inputs)))
  const valueIn = (expression: string) => {
    const [, name = ''] = /^\$\{\{ (?:inputs\.)?([\w.-]+) \}\}$/.exec(expression) ?? []
    expect(['github.action_path', ...names]).toContain(name)
    return name === 'github.action_path' ? root : (inputs[name] ?? '')
  }
  const summary = join(cwd, 'summary.md')
  writeFileSync(summary, '')
  const ran = action.runs.steps.map((step: Step) => {
    expect(step.shell).toBe('bash')
    expect(step.run).not.toContain('${{')
    const env = Object.fromEntries(Object.entries(step.env).map(([name, value]) => [name, valueIn(value)]))
    return spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run], {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, ...env, GITHUB_STEP_SUMMARY: summary },
    })
  })
  const [built, checked] = ran
  expect(built).toMatchObject({ status: 0, stderr: '' })
  return { ...checked, summary: readFileSync(summary, 'utf8') }
}

describe('the GitHub Action', () => {
  const bad = Uint8Array.from([...new TextEncoder().encode(PAGE), 0xff, 0x0a])
  const at = () => folder({ 'in/a.txt': PAGE, 'in/b c/bad.txt': bad, 'more/d.txt': `${PAGE}\n***\n` })

  it('passes where all is well, and writes the summary', () => {
    const ran = act(at(), { pages: 'in/a.txt\nmore\n', 'max-removed': '8%', 'fail-on': 'bad-bytes' })
    expect(ran).toMatchObject({ status: 0, stdout: '' })
    expect(ran.stderr).toContain('gate held  --max-removed 8%')
    expect(ran.summary).toContain('2 pages: 2 articles computed')
  })

  it('fails where a limit is passed, with annotations and the reports that were asked for', () => {
    const folder = at()
    const files = { sarif: 'clean-news.sarif', junit: 'clean news.xml' }
    const ran = act(folder, {
      pages: 'in\r\nmore',
      'fail-on': 'bad-bytes',
      options: '--encoding=utf-8',
      ...files,
    })
    expect(ran.status).toBe(1)
    expect(ran.stdout).toContain('::error file=in/b c/bad.txt,line=6,title=clean-news%3A bad-bytes::')
    expect(ran.summary).toContain('gate hit   --fail-on bad-bytes')
    const flags = ['in', 'more', '--fail-on', 'bad-bytes', '--encoding', 'utf-8']
    for (const [reporter, file] of Object.entries(files)) {
      const { stdout } = run(folder, ['check', '--reporter', reporter, ...flags])
      expect(readFileSync(join(folder, file), 'utf8')).toBe(stdout)
    }
  })

  it('says what is wrong with its inputs, which no shell reads', () => {
    const folder = at()
    const ran = act(folder, { pages: 'in', 'max-removed': '8', sarif: 'x.sarif' })
    expect(ran.status).toBe(2)
    expect(ran.stderr).toContain('such as 8%')
    expect(existsSync(join(folder, 'x.sarif'))).toBe(false)
    const sly = act(folder, { pages: '$(touch owned) `touch owned`; touch owned', options: '"; touch owned' })
    expect(sly.status).toBe(2)
    expect(existsSync(join(folder, 'owned'))).toBe(false)
    expect(act(folder, { pages: '--help' }).stderr).toContain('--help: there is no such file')
  })

  it('takes options as a shell does, and makes the folders of reports', () => {
    const folder = at()
    run(folder, ['learn', 'in', '-o', 'my sites.json'])
    const options = "--encoding windows-1256 --quotes keep\r\n--profile='my sites.json'\n"
    const ran = act(folder, { pages: 'more', options, sarif: 'new/deep/x.sarif', junit: 'new/x.xml' })
    expect(ran).toMatchObject({ status: 0 })
    for (const file of ['new/deep/x.sarif', 'new/x.xml']) expect(existsSync(join(folder, file))).toBe(true)
    const flags = [
      '--encoding=windows-1256',
      '--quotes=keep',
      '--profile',
      'my sites.json',
      '--reporter',
      'junit',
    ]
    expect(readFileSync(join(folder, 'new/x.xml'), 'utf8')).toBe(
      run(folder, ['check', 'more', ...flags]).stdout,
    )
    expect(act(folder, { pages: 'more', options: "--profile='x" }).stdout).toContain('is a quote not closed?')
  })

  it('knows articles that are not up to date', () => {
    const folder = at()
    run(folder, ['in', 'articles'])
    expect(act(folder, { pages: 'in', expect: 'articles' }).status).toBe(0)
    rmSync(join(folder, 'articles/a.json'))
    expect(act(folder, { pages: 'in', expect: 'articles' }).stdout).toContain('article-missing')
  })
})

describe('the hooks for pre-commit', () => {
  const hooks: readonly {
    readonly id: string
    readonly entry: string
    readonly args?: readonly string[]
    readonly pass_filenames?: boolean
    readonly files: string
    readonly language: string
  }[] = yaml('.pre-commit-hooks.yaml')

  /** Runs a hook as pre-commit does: entry, args, then the names of changed files that it is for. */
  function hook(cwd: string, id: string, files: readonly string[], args?: readonly string[]) {
    const found = hooks.find((one) => one.id === id)
    if (found === undefined) throw new Error(`there is no hook ${id}`)
    const [command, ...entry] = found.entry.split(' ')
    expect([command, found.language]).toEqual(['clean-news', 'node'])
    const pattern = new RegExp(found.files)
    const names = found.pass_filenames === false ? [] : files.filter((file) => pattern.test(file))
    return run(cwd, [...entry, ...(args ?? found.args ?? []), ...names])
  }

  const at = folder({
    'in/a.txt': PAGE,
    'in/b.txt': Uint8Array.from([...new TextEncoder().encode(PAGE), 0xff, 0x0a]),
    'notes.md': '',
  })

  it('clean-news-pages: names pages that were damaged before they came', () => {
    expect(hook(at, 'clean-news-pages', ['in/a.txt', 'notes.md'])).toMatchObject({ code: 0, stderr: '' })
    const ran = hook(at, 'clean-news-pages', ['in/a.txt', 'in/b.txt'])
    expect(ran.code).toBe(1)
    expect(ran.stderr).toMatch(/^bad-bytes {2}in\/b\.txt:6: /)
  })

  it('clean-news-pages: holds to its own limit whatever args add', () => {
    const ran = hook(at, 'clean-news-pages', ['in/a.txt', 'in/b.txt'], ['--max-removed-page=60%'])
    expect(ran.code).toBe(1)
    expect(ran.stderr).toMatch(/^bad-bytes {2}in\/b\.txt:6: /)
  })

  it('clean-news-articles: names articles that are out of date, whatever was changed', () => {
    run(at, ['in', 'out'])
    const args = ['in', '--expect=out']
    expect(hook(at, 'clean-news-articles', ['in/a.txt'], args)).toMatchObject({ code: 0, stderr: '' })
    writeFileSync(join(at, 'in/a.txt'), `${PAGE}\nوزاد الوزير أن العمل لم يتوقف يوما واحدا منذ بدء البناء.\n`)
    const ran = hook(at, 'clean-news-articles', ['in/a.txt'], args)
    expect(ran).toMatchObject({ code: 1, stderr: expect.stringMatching(/^article-stale {2}in\/a\.txt: /) })
    expect(hook(at, 'clean-news-articles', ['in/a.txt']).stderr).toContain("missing required argument 'in'")
  })
})
