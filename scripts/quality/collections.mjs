import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fixtureLabels } from './fixture-labels.mjs'

/*
 * Where labelled pages come from. A collection is `{name, pages}`; a page is `{file, site, bytes, lines, labels}`, with
 * labels by line number (from 1), and lines cut at LF.
 */

/** The invented pages of the repository, each a site of its own: they have nothing to tell of one another. */
export function readFixtures(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('/input.txt'))
    .map((path) => dirname(path))
    .sort()
  return { name: 'fixtures', pages: names.map((name) => readFixture(folder, name)), beside: [] }
}

function readFixture(folder, name) {
  const bytes = readFileSync(join(folder, name, 'input.txt'))
  const lines = bytes.toString('utf8').split('\n')
  const expected = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8'))
  try {
    const file = `${name.replace('/', '.')}/page.txt`
    return { file, site: dirname(name), bytes, ...fixtureLabels(lines, expected) }
  } catch (error) {
    throw new Error(`fixtures/${name}/expected.json: ${error.message}`)
  }
}

/**
 * A folder of real pages with gold.jsonl in it, a row a labelled page: `{"file": "site/1.txt", "labels": {"1": "headline"}}`.
 * The pages without labels are `beside`: the tool is given them too, since a site is learned from all of its pages.
 *
 * @returns null where there is no such folder
 */
export function readCorpus(folder) {
  const gold = join(folder, 'gold.jsonl')
  if (!existsSync(gold)) return null
  const rows = readFileSync(gold, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((row) => JSON.parse(row))
  const pages = rows.map(({ file, labels }) => {
    const bytes = readFileSync(join(folder, file))
    return { file, site: dirname(file), bytes, lines: bytes.toString('utf8').split('\n'), labels }
  })
  return { name: 'labelled pages', pages, beside: readOthers(folder, new Set(rows.map(({ file }) => file))) }
}

function readOthers(folder, known) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.txt') && path.includes('/') && !known.has(path))
    .sort()
    .map((file) => ({ file, bytes: readFileSync(join(folder, file)) }))
}
