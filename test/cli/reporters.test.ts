import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { COMMAND, folder, PAGE, run } from './command.ts'

/** The schema of OASIS, as a package of Microsoft ships it. */
const SARIF_SCHEMA = new URL(
  '../../node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
  import.meta.url,
)

function sarifValidator() {
  // It says that it is of draft 4, which the validator no longer knows; what it uses of that means the same today.
  const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(SARIF_SCHEMA, 'utf8'))
  // One of its patterns is none where u is set.
  return new Ajv({ strict: false, allErrors: true, validateFormats: false, unicodeRegExp: false }).compile(
    schema,
  )
}

const at = folder({
  'in/north/a.txt': PAGE,
  'in/north/b,50%.txt': Uint8Array.from([...new TextEncoder().encode(PAGE), 0xff, 0x0a]),
  'in/bin.txt': Uint8Array.of(0, 1, 2, 3),
  'in/empty.txt': '',
})
const report = (reporter: string, ...flags: readonly string[]) =>
  run(at, ['check', 'in', '--reporter', reporter, '--fail-on', 'bad-bytes', '--max-warnings', '9', ...flags])

describe('reporters of check', () => {
  it('end with the same code and say the same on stderr', () => {
    for (const reporter of ['pretty', 'json', 'github', 'sarif', 'junit']) {
      const ran = report(reporter, '--quiet')
      expect(ran.code).toBe(1)
      expect(ran.stderr).toContain('failed  in/bin.txt')
      expect(ran.stderr).toContain('gate hit   --fail-on bad-bytes: bad-bytes 1')
    }
  })

  it('pretty is what is printed where none is named', () => {
    const at = folder({ 'in/a.txt': PAGE })
    expect(run(at, ['check', 'in', '--reporter', 'pretty']).stdout).toBe(run(at, ['check', 'in']).stdout)
  })

  it('json is --json', () => {
    const flags = ['check', 'in', '--fail-on', 'bad-bytes', '--max-warnings', '9', '--json']
    expect(report('json').stdout).toBe(run(at, flags).stdout)
    expect(report('json', '--json').stdout).toBe(run(at, flags).stdout)
  })

  it('github prints annotations, errors first, and nothing else', () => {
    const lines = report('github').stdout.trimEnd().split('\n')
    expect(lines.slice(0, 3)).toEqual([
      '::error title=clean-news%3A fail-on::--fail-on bad-bytes: bad-bytes 1',
      expect.stringMatching(
        /^::error file=in\/north\/b%2C50%25\.txt,line=6,title=clean-news%3A bad-bytes::1 byte at /,
      ),
      '::error file=in/bin.txt,title=clean-news%3A page-failed::it is binary data and no text: a picture, an archive, a database',
    ])
    expect(lines.slice(3)).toEqual([
      '::warning file=in/empty.txt,title=clean-news%3A empty-page::the page has no text',
    ])
  })

  it('github prints nothing where there is nothing to tell', () => {
    const clean = folder({ 'in/a.txt': PAGE })
    expect(run(clean, ['check', 'in', '--reporter', 'github', '--quiet'])).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    })
  })

  it('github and sarif name files from the root of the sources, wherever the step runs', () => {
    const env = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: at }
    const args = ['check', 'north', '../in/empty.txt', '--fail-on', 'bad-bytes', '--quiet', '--reporter']
    const { stdout } = run(join(at, 'in'), [...args, 'github'], env)
    expect(stdout).toContain('::error file=in/north/b%2C50%25.txt,line=6,')
    expect(stdout).toContain('::warning file=in/empty.txt,')
    expect(run(join(at, 'in'), [...args, 'sarif'], env).stdout).toContain('"uri": "in/empty.txt"')
    const elsewhere = run(at, ['check', 'in', '--reporter', 'github'], {
      ...env,
      GITHUB_WORKSPACE: '/elsewhere',
    })
    expect(elsewhere.stdout).toContain('::warning file=in/empty.txt,')
  })

  it('sarif is valid by the schema of the standard', () => {
    const log = JSON.parse(report('sarif', '--max-removed', '0%').stdout)
    const validate = sarifValidator()
    validate(log)
    expect(validate.errors).toBeNull()
    const [found] = log.runs
    expect(found.results.map((one: { ruleId: string; level: string }) => [one.ruleId, one.level])).toEqual([
      ['empty-page', 'warning'],
      ['bad-bytes', 'error'],
      ['page-failed', 'error'],
    ])
    for (const { ruleId, ruleIndex } of found.results)
      expect(found.tool.driver.rules[ruleIndex].id).toBe(ruleId)
    expect(found.results[1].locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: 'in/north/b%2C50%25.txt', uriBaseId: '%SRCROOT%' },
      region: { startLine: 6 },
    })
    expect(found.invocations[0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [{ level: 'error', descriptor: { id: 'limit-fail-on' } }],
    })
    expect(validate({ ...log, runs: [{ results: [] }] })).toBe(false)
  })

  it('junit is XML with a case a page and a case a gate', () => {
    const xml = report('junit').stdout
    expect(XMLValidator.validate(xml)).toBe(true)
    const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' })
    const { testsuites } = parser.parse(xml)
    expect(testsuites).toMatchObject({ tests: '6', failures: '2', errors: '1' })
    const [pages, gates] = testsuites.testsuite
    expect(pages.testcase).toEqual([
      {
        name: 'in/empty.txt',
        classname: 'in',
        file: 'in/empty.txt',
        'system-out': 'empty-page: the page has no text',
      },
      { name: 'in/north/a.txt', classname: 'in/north', file: 'in/north/a.txt' },
      expect.objectContaining({
        name: 'in/north/b,50%.txt',
        failure: expect.objectContaining({ type: 'bad-bytes' }),
      }),
      expect.objectContaining({
        name: 'in/bin.txt',
        error: expect.objectContaining({ type: 'page-failed' }),
      }),
    ])
    expect(gates.testcase).toEqual([
      { name: 'max-warnings', classname: 'gates' },
      expect.objectContaining({ name: 'fail-on', failure: expect.objectContaining({ type: 'fail-on' }) }),
    ])
  })

  it('say of many pages what they say of few, each page once and in order', () => {
    const names = Array.from({ length: 700 }, (_, n) => `${String(n).padStart(4, '0')}.txt`)
    const many = folder(Object.fromEntries(names.map((name, n) => [`in/${name}`, n % 3 === 0 ? '' : PAGE])))
    const ran = (reporter: string) => run(many, ['check', 'in', '--quiet', '--reporter', reporter]).stdout
    const { files } = JSON.parse(ran('json'))
    expect(files.map(({ file }: { file: string }) => file)).toEqual(names)
    const [{ results }] = JSON.parse(ran('sarif')).runs
    expect(results).toHaveLength(234)
    expect(ran('github').trimEnd().split('\n')).toHaveLength(234)
    const cases = [...ran('junit').matchAll(/<testcase name="in\/(\d+\.txt)"/g)].map(([, name]) => name)
    expect(cases).toEqual(names)
  })

  it('end with 1 where a limit is passed, though nobody reads', () => {
    for (const reporter of ['json', 'github', 'sarif', 'junit']) {
      const typed = `"${process.execPath}" "${COMMAND}" check in --reporter ${reporter} --max-warnings 0`
      const { stdout } = spawnSync('bash', ['-c', `${typed} 2>/dev/null | true; echo "\${PIPESTATUS[0]}"`], {
        cwd: at,
        encoding: 'utf8',
      })
      expect(stdout).toBe('1\n')
    }
  })
})
