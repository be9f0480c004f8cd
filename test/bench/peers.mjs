// npm run bench:peers: clean-news beside the tools that people clean Arabic text with today, on the same pages in one run.
//
// Installs them into a folder of its own where Python and its package index are at hand; what cannot be had is named.
// They do different work, most of them far less: the figures say what their users are used to.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { page, writeRecords } from './corpus.mjs'
import { PLATFORM } from './platform.mjs'
import { median } from './rounds.mjs'

const SEED = 4
const at = (path) => fileURLToPath(new URL(path, import.meta.url))

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '300' },
    rounds: { type: 'string', default: '5' },
    python: { type: 'string', default: 'python3' },
    venv: { type: 'string', default: join(tmpdir(), 'clean-news-bench-peers') },
  },
})
const [pages, rounds] = [Number(values.pages), Number(values.rounds)]

/** Packages, and whether what they ask for is wanted too: two ask for gigabytes that their text steps do not use. */
const PACKAGES = [
  ['pyarabic', true],
  ['ftfy', true],
  ['justext', true],
  ['lxml_html_clean', true],
  ['trafilatura', true],
  ['datatrove', true],
  ['tokenizers', true],
  ['xxhash', true],
  ['camel-tools', false],
  ['emoji', true],
  ['pyrsistent', true],
  ['tabulate', true],
  ['cachetools', true],
  ['docopt', true],
  ['editdistance', true],
  ['dill', true],
  ['tnkeeh', false],
  ['farasapy', true],
  ['pandas', true],
]

function succeeds(command, args) {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0
}

/** The Python that has the peers, as far as they could be had. */
function install() {
  if (!succeeds(values.python, ['--version'])) stop(`there is no ${values.python}: name one with --python`)
  const python = join(values.venv, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python')
  if (!existsSync(python) && !succeeds(values.python, ['-m', 'venv', values.venv]))
    stop(`${values.python} makes no virtual environment in ${values.venv}: install its venv module`)
  for (const [name, withNeeds] of PACKAGES) {
    const args = [
      '-m',
      'pip',
      'install',
      '--quiet',
      '--disable-pip-version-check',
      ...(withNeeds ? [] : ['--no-deps']),
      name,
    ]
    if (!succeeds(python, args)) console.error(`not installed: ${name}`)
  }
  return python
}

function stop(reason) {
  console.error(`clean-news bench:peers: ${reason}`)
  process.exit(2)
}

/** The peers as a child that does one of them at a time. */
async function startPeers(python, records) {
  const child = spawn(python, [at('peers.py'), records], { stdio: ['pipe', 'pipe', 'ignore'] })
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const answer = async () => {
    const { value, done } = await answers.next()
    if (done) stop('Python ended before it was done')
    try {
      return JSON.parse(value)
    } catch {
      // Some packages print as they are loaded.
      return answer()
    }
  }
  const there = []
  for (let said = await answer(); said.ready !== true; said = await answer()) there.push(said)
  const measure = async (name) => {
    child.stdin.write(`${name}\n`)
    return (await answer()).seconds
  }
  return { there, measure, end: () => child.stdin.end() }
}

async function ours() {
  const { explainArticle, write } = await import('../../dist/lib/index.js')
  const texts = Array.from({ length: pages }, (_, n) => Buffer.from(page(SEED, n)))
  const once = () => {
    const start = performance.now()
    for (const bytes of texts) Buffer.from(write(explainArticle(bytes, PLATFORM).article))
    return (performance.now() - start) / 1000
  }
  // As the engine learns what is hot, the first rounds are slower; a run over many pages is not.
  for (let warm = 0; warm < 5; warm++) once()
  return { once, megabytes: texts.reduce((sum, { length }) => sum + length, 0) / 1e6 }
}

const scratch = mkdtempSync(join(tmpdir(), 'clean-news-bench-'))
try {
  const records = join(scratch, 'records.jsonl')
  writeRecords(records, pages, SEED)
  const python = install()
  const peers = await startPeers(python, records)
  const { once, megabytes } = await ours()
  const present = peers.there.filter(({ missing }) => missing === undefined)
  const seconds = new Map([['clean-news', []], ...present.map(({ name }) => [name, []])])
  for (let round = 0; round < rounds; round++) {
    seconds.get('clean-news').push(once())
    for (const { name } of present) seconds.get(name).push(await peers.measure(name))
  }
  peers.end()
  const own = median(seconds.get('clean-news'))
  console.log(
    `${pages} pages, ${megabytes.toFixed(1)} MB, one process each, in memory, ${rounds} rounds in turn\n`,
  )
  console.log(
    `${'tool'.padEnd(32)} ${'MB/s'.padStart(8)} ${'µs a page'.padStart(10)} ${'× ours'.padStart(8)}`,
  )
  for (const [name, those] of seconds) {
    const middle = median(those)
    const said = present.find((peer) => peer.name === name)
    const label = said === undefined ? name : `${name} ${said.version}`
    const cells = [
      (megabytes / middle).toFixed(2).padStart(8),
      String(Math.round((middle / pages) * 1e6)).padStart(10),
    ]
    console.log(`${label.padEnd(32)} ${cells.join(' ')} ${(own / middle).toFixed(2).padStart(8)}`)
  }
  for (const { name, missing } of peers.there)
    if (missing !== undefined) console.log(`${name}: not run, ${missing}`)
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
