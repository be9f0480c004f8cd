import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import * as library from '../src/index.ts'
import { contentsBelow, folder } from './cli/command.ts'
import { sitePages } from './cli/site.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** What a module of someone else's prints who has installed the package; a package may import itself by its name. */
function printedBy(module: string): unknown {
  const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', module], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return JSON.parse(printed)
}

it('can be imported by its name, with all that the source exports', () => {
  const names = printedBy(`import * as all from 'clean-news'; console.log(JSON.stringify(Object.keys(all)))`)
  expect(names).toEqual(Object.keys(library).sort())
})

it.each([
  ['article', library.ArticleSchema],
  ['audit', library.AuditSchema],
  ['profile', library.ProfileSchema],
])('ships the schema that types the code of the %s, for draft 2020-12', (name, schema) => {
  const shipped = printedBy(
    `import schema from 'clean-news/${name}.schema.json' with { type: 'json' }; console.log(JSON.stringify(schema))`,
  )
  expect(shipped).toEqual({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...JSON.parse(JSON.stringify(schema)),
  })
  new Ajv2020({ strict: true, allErrors: true }).compile(schema)
})

/** The files that `npm pack` takes. */
function pack(): readonly { readonly path: string }[] {
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: root,
      encoding: 'utf8',
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  )
  return packed.files
}

/** A folder where the packed package is installed, with the packages it says it needs and no others. */
function installed(files: Readonly<Record<string, string>>): string {
  const at = folder(files)
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  for (const path of pack().map((file) => file.path)) {
    const to = join(at, 'node_modules/clean-news', path)
    mkdirSync(dirname(to), { recursive: true })
    cpSync(join(root, path), to)
  }
  for (const name of Object.keys(dependencies)) {
    cpSync(join(root, 'node_modules', name), join(at, 'node_modules', name), { recursive: true })
  }
  return at
}

/** Runs Node in a folder; both streams and the code, since a failure is told by all three. */
function node(cwd: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' })
  return { status, stdout, stderr }
}

describe('installed with the packages it names, and no others', () => {
  const at = installed(sitePages('in/wadi', 0, 60))

  it('the command runs, in one thread and in two', () => {
    for (const jobs of ['1', '2']) {
      const command = [
        'node_modules/clean-news/bin/clean-news.js',
        'in',
        `out-${jobs}`,
        '--quiet',
        '--jobs',
        jobs,
      ]
      expect(node(at, ...command)).toEqual({ status: 0, stdout: '', stderr: '' })
    }
    const articles = contentsBelow(join(at, 'out-1'))
    expect(articles.size).toBe(60)
    expect(contentsBelow(join(at, 'out-2'))).toEqual(articles)
  })

  it('and writes the page of its report', () => {
    const command = ['node_modules/clean-news/bin/clean-news.js', 'report', 'out-1', '--quiet']
    expect(node(at, ...command)).toEqual({ status: 0, stdout: '', stderr: '' })
    expect(contentsBelow(join(at, 'out-1')).get('report.html')).toContain('<!doctype html>')
  })

  it('the library is there', () => {
    const module = `import { cleanArticle } from 'clean-news'; console.log(cleanArticle('خبر').source.bytes)`
    expect(node(at, '--input-type=module', '--eval', module)).toEqual({
      status: 0,
      stdout: '6\n',
      stderr: '',
    })
  })
})

it('holds of the library what can be reached, and nothing that only the command uses', () => {
  const paths = pack().map((file) => file.path)
  expect(paths).toContain('dist/lib/index.js')
  expect(paths.filter((path) => /^dist\/lib\/(cli|files|report\/(?!audit\.))/.test(path))).toEqual([])
})

it('holds the command, the library and what a reader needs, and nothing else', () => {
  const paths = pack().map((file) => file.path)
  const kinds = new Set(paths.map((path) => path.replace(/^(dist\/lib|bin)\/.*$/, '$1')))
  expect([...kinds].sort()).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'bin',
    'dist/THIRD-PARTY.txt',
    'dist/article.schema.json',
    'dist/audit.schema.json',
    'dist/cli.cjs',
    'dist/lib',
    'dist/profile.schema.json',
    'dist/report.html',
    'dist/worker.cjs',
    'package.json',
  ])
})
