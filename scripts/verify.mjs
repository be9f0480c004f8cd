// Proves a run made with --audit: node scripts/verify.mjs IN OUT
//
// For every article below OUT: it is valid against the shipped schema, and it and its audit give back, byte for byte,
// the page below IN that it was made of. Exit code 1 where one does not, or where there is nothing to prove.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { restore } from '../dist/lib/restore.js'

const [input, output] = process.argv.slice(2)
if (input === undefined || output === undefined) {
  console.error('usage: node scripts/verify.mjs IN OUT')
  process.exit(2)
}

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex')
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'))
const schema = readJson(new URL('../dist/article.schema.json', import.meta.url))
const isValid = new Ajv2020({ allErrors: true }).compile(schema)

/** What is wrong with one article; empty where all is well. */
function faultsOf(name) {
  const article = readJson(join(output, `${name}.json`))
  if (!isValid(article)) return isValid.errors.map((error) => `${error.instancePath} ${error.message}`)
  const page = readFileSync(join(input, article.source.file))
  const restored = restore(article, readJson(join(output, `${name}.audit.json`)), sha256)
  return page.equals(restored) ? [] : ['what restore gives is not the page']
}

const names = readdirSync(output, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.json') && !path.endsWith('.audit.json'))
  .map((path) => path.slice(0, -'.json'.length))
  .sort()

let broken = 0
for (const name of names) {
  const faults = faultsOf(name)
  if (faults.length === 0) continue
  broken++
  console.log(`FAIL ${name}: ${faults.join('; ')}`)
}
console.log(
  `${names.length - broken} of ${names.length} articles are valid and give back their page byte for byte.`,
)
process.exitCode = broken > 0 || names.length === 0 ? 1 : 0
