import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import * as library from '../src/index.ts'

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

it('ships the schema that types the code, for draft 2020-12', () => {
  const shipped = printedBy(
    `import schema from 'clean-news/article.schema.json' with { type: 'json' }; console.log(JSON.stringify(schema))`,
  )
  expect(shipped).toEqual({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...JSON.parse(JSON.stringify(library.ArticleSchema)),
  })
})

it('holds the command, the library and what a reader needs, and nothing else', () => {
  const [pack] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: root,
      encoding: 'utf8',
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  )
  const paths: string[] = pack.files.map((file: { path: string }) => file.path)
  const kinds = new Set(paths.map((path) => path.replace(/^(dist\/lib|bin)\/.*$/, '$1')))
  expect([...kinds].sort()).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'bin',
    'dist/THIRD-PARTY.txt',
    'dist/article.schema.json',
    'dist/cli.cjs',
    'dist/lib',
    'dist/worker.cjs',
    'package.json',
  ])
})
