/**
 * Writes fixtures/<shape>/<case>/expected.audit.txt anew: one row a line of the page with its label, fate and rule, so that
 * a change of the rules can be read as a diff.
 *
 *   node scripts/fixtures.mjs                     write the rows of all pages
 *   node scripts/fixtures.mjs --check             write nothing; exit 1 where rows are out of date
 *   node scripts/fixtures.mjs --accept [NAME...]  also take what the program prints as expected.json: read the diff!
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadSources } from './load-sources.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = join(root, 'fixtures')
const [mode, ...chosen] = process.argv.slice(2)
if (mode !== undefined && mode !== '--check' && mode !== '--accept') {
  console.error('usage: node scripts/fixtures.mjs [--check | --accept [NAME...]]')
  process.exit(2)
}

const { audit, explainArticle, write } = await loadSources(`
  export { explainArticle } from './src/clean.ts'
  export { audit } from './src/report/audit.ts'
  export { write } from './src/write.ts'`)
const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('/input.txt'))
  .map((path) => dirname(path))
  .sort()

const stale = []
for (const name of names) {
  const account = explainArticle(readFileSync(join(folder, name, 'input.txt')), { file: `${name}.txt` })
  save(join(folder, name, 'expected.audit.txt'), rows(account, audit(account)))
  if (mode === '--accept' && (chosen.length === 0 || chosen.includes(name)))
    save(join(folder, name, 'expected.json'), write(withoutCounts(account.article)))
}
console.error(
  `${names.length} pages, ${stale.length} files ${mode === '--check' ? 'out of date' : 'written'}`,
)
for (const path of stale) console.log(path.slice(root.length))
if (mode === '--check' && stale.length > 0) process.exitCode = 1

function save(path, text) {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return
  stale.push(path)
  if (mode !== '--check') writeFileSync(path, text)
}

function rows(account, { blocks }) {
  return blocks
    .map(({ line, label, fate, rule }, i) => {
      const was = visible(account.page.blocks[i].text)
      const now = visible(account.polished[i].text)
      const text = fate === 'changed' && now !== was ? `${was} => ${now}` : was
      return `${String(line).padStart(3)} ${label.padEnd(10)} ${fate.padEnd(7)} ${rule.padEnd(24)} ${text}\n`
    })
    .join('')
}

/** Characters that cannot be seen, and spaces that look like others, as escapes. */
function visible(text) {
  const escaped = text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return escaped.trim()
}

function withoutCounts({ stats: _stats, ...article }) {
  const { file, site, encoding } = article.source
  return { ...article, source: { file, site, encoding } }
}
