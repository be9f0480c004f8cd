import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Value } from '@sinclair/typebox/value'
import { type Article, ArticleSchema } from '../../src/model/article.ts'

/** What `npm run build` made of the sources; `npm start` runs it. */
export const COMMAND = fileURLToPath(new URL('../../bin/clean-news.js', import.meta.url))

/** How a run ended and what it said. */
export interface Ran {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the command in a folder, as a user would; colours are off unless the environment asks for them. */
export function run(cwd: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): Ran {
  const { FORCE_COLOR: _, NO_COLOR: __, ...inherited } = process.env
  const options = { cwd, encoding: 'utf8', env: { ...inherited, ...env }, maxBuffer: 1e8 } as const
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], options)
  return { code: status, stdout, stderr }
}

/** A new folder of its own for a test, holding these files; paths have `/` separators. */
export function folder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'clean-news-test-')))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), content)
  }
  return root
}

/** What a run keeps for the next one in the folder of the articles; `test/cli/again.test.ts` is about it. */
export const MANIFEST = '.clean-news-manifest'

/** All files below a folder but manifests, sorted, with `/` separators. */
export function filesBelow(root: string, prefix = ''): readonly string[] {
  const entries = readdirSync(join(root, prefix), { withFileTypes: true })
  const names = entries.flatMap((entry) => {
    if (entry.name === MANIFEST) return []
    const path = prefix + entry.name
    return entry.isDirectory() ? filesBelow(root, `${path}/`) : [path]
  })
  return names.sort()
}

/** Path and content of all files below a folder. */
export function contentsBelow(root: string): ReadonlyMap<string, string> {
  return new Map(filesBelow(root).map((path) => [path, readFileSync(join(root, path), 'latin1')]))
}

/** An article that was written; it is one by the schema. */
export function articleAt(root: string, path: string): Article {
  return Value.Parse(ArticleSchema, JSON.parse(readFileSync(join(root, path), 'utf8')))
}

/** A page as the trade prints it. */
export const PAGE = `وزير النقل يفتتح جسر النهر الجديد

افتتح وزير النقل صباح اليوم جسر النهر الجديد الذي يربط ضفتي المدينة ، بحضور عدد من المسؤولين والأهالي.

وقالت المهندسة سلمى الحداد إن العمل في الجسر استمر ثلاث سنوات، وإنه يخدم أكثر من مئة ألف مركبة يوميا.
`
