// Writes the pages of docs/ that are made of the sources and the tests: npm run docs
//
// With --check it writes nothing and fails where a page says something else; the tests do that.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { fieldPage } from './docs/field.mjs'
import { repairPage } from './docs/repair.mjs'
import { loadSources } from './load-sources.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const { FIELD, POLISH_RULES } = await loadSources(`
  export { FIELD } from './test/field/all.ts'
  export { POLISH_RULES } from './src/polish/table.ts'`)
const PAGES = { 'field.md': fieldPage(FIELD), 'repair.md': repairPage(root, POLISH_RULES) }

for (const [name, page] of Object.entries(PAGES)) {
  const path = `${root}docs/${name}`
  if (!process.argv.includes('--check')) writeFileSync(path, page)
  else if (!existsSync(path) || readFileSync(path, 'utf8') !== page) {
    console.error(`docs/${name} does not show what its sources say: run \`npm run docs\` and read the diff.`)
    process.exitCode = 1
  }
}
