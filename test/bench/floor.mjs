// The least a program on Node can do for the same files: read each, write its text as JSON. floor.mjs IN OUT
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const [from, to] = process.argv.slice(2)
mkdirSync(to, { recursive: true })
for (const name of readdirSync(from).sort()) {
  const id = name.replace(/\.txt$/, '')
  const text = readFileSync(join(from, name), 'utf8')
  writeFileSync(join(to, `${id}.json`), `${JSON.stringify({ id, text })}\n`)
}
