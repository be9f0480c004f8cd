// npm run bench: how fast the command is and what it holds, as ratios to the least a program on Node can do.
//
// npm run bench -- --pages 2000 --rounds 3     a quick look
// npm run bench -- --save                      keep the figures and the chart of this version in test/bench/results/
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import project from '../../package.json' with { type: 'json' }
import { chart } from './chart.mjs'
import { writeFolder, writeRecords } from './corpus.mjs'
import { measureInMemory } from './in-memory.mjs'
import { median, runRounds } from './rounds.mjs'

const SEED = 1
const SMALL = 1000
const at = (path) => fileURLToPath(new URL(path, import.meta.url))
const COMMAND = at('../../bin/clean-news.js')
const FLOOR = at('floor.mjs')
const RULES = at('rules.mjs')

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '20000' },
    rounds: { type: 'string', default: '5' },
    save: { type: 'boolean', default: false },
  },
})
const [pages, rounds] = [Number(values.pages), Number(values.rounds)]
if (!(pages >= SMALL && rounds >= 1)) {
  console.error(`--pages must be ${SMALL} or more, --rounds 1 or more`)
  process.exit(2)
}

/** In memory where there is such a folder, so that no disk is measured. */
const scratch = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'clean-news-bench-'))
const place = (name) => join(scratch, name)

/** Cases in the order they are shown; `of` names the one a case is compared with. */
function cases() {
  const node = (name, of, args, more = {}) => ({ name, of, command: process.execPath, args, ...more })
  const clean = (name, of, from, out, options, more = {}) =>
    node(name, of, [COMMAND, place(from), place(out), '--quiet', ...options], { clear: place(out), ...more })
  const cores = String(availableParallelism())
  return [
    node('floor', 'floor', [FLOOR, place('pages'), place('floor')], { clear: place('floor') }),
    ...copyCase(),
    clean('1 thread', 'floor', 'pages', 'one', ['--jobs', '1']),
    ...(cores === '1' ? [] : [clean(`${cores} threads`, 'floor', 'pages', 'all', ['--jobs', cores])]),
    clean('again, unchanged', '1 thread', 'pages', 'again', ['--jobs', '1'], { clear: null }),
    clean('with --audit', 'floor', 'pages', 'audit', ['--jobs', '1', '--audit']),
    node('check', 'floor', [COMMAND, 'check', place('pages'), '--quiet', '--jobs', '1', '--json']),
    node('filter', 'floor', [COMMAND, 'filter', '--quiet', '--jobs', '1'], { stdin: place('records.jsonl') }),
    node(`floor, ${SMALL} pages`, `floor, ${SMALL} pages`, [FLOOR, place('few'), place('f')], {
      clear: place('f'),
    }),
    clean(`${SMALL} pages`, `floor, ${SMALL} pages`, 'few', 'g', []),
    node('node -e 0', 'node -e 0', ['-e', '0']),
    node('--version', 'node -e 0', [COMMAND, '--version']),
  ]
}

function copyCase() {
  if (process.platform === 'win32') return []
  const to = place('copy')
  return [
    { name: 'cp -r', of: 'floor', command: 'cp', args: ['-r', place('pages'), to], clear: to, usage: false },
  ]
}

/** Per round the ratio to the case it is compared with, and the medians of all. */
function figures(all, runs) {
  return all.map(({ name, of }) => {
    const those = runs.get(name)
    const ratios = those.map(({ wall }, round) => wall / runs.get(of)[round].wall)
    const of_ = (key) => (those[0][key] === null ? null : median(those.map((run) => run[key])))
    return {
      name,
      of,
      ratio: rounded(median(ratios)),
      ratios: ratios.map(rounded),
      cpuRatio:
        those[0].cpu === null
          ? null
          : rounded(median(those.map(({ cpu }, round) => cpu / runs.get(of)[round].cpu))),
      seconds: rounded(of_('wall')),
      cpuSeconds: rounded(of_('cpu')),
      mebibytes:
        those[0].mebibytes === null ? null : Math.round(Math.max(...those.map((run) => run.mebibytes))),
    }
  })
}

const rounded = (value) => (value === null ? null : Math.round(value * 1000) / 1000)
const cell = (value, width, digits) => (value === null ? '-' : value.toFixed(digits)).padStart(width)

function print({ cases: rows, inMemory, rules }) {
  console.log(
    `${'case'.padEnd(20)} ${'ratio'.padStart(7)}  ${'of'.padEnd(18)} ${'s'.padStart(8)} ${'cpu s'.padStart(8)} ${'cpu ratio'.padStart(9)} ${'MiB'.padStart(5)}`,
  )
  for (const { name, of, ratio, cpuRatio, seconds, cpuSeconds, mebibytes } of rows)
    console.log(
      `${name.padEnd(20)} ${cell(ratio, 7, 2)}  ${of.padEnd(18)} ${cell(seconds, 8, 3)} ${cell(cpuSeconds, 8, 3)} ${cell(cpuRatio, 9, 2)} ${cell(mebibytes, 5, 0)}`,
    )
  console.log(
    `\nin memory, one thread: ${inMemory.megabytesPerSecond} MB/s, ${inMemory.microsecondsPerPage} µs a page`,
  )
  console.log('\nrule                           µs a page')
  for (const { id, microseconds } of rules.slice(0, 25))
    console.log(`${id.padEnd(30)} ${microseconds.toFixed(2).padStart(9)}`)
}

try {
  console.error(`writing ${pages} pages`)
  writeFolder(place('pages'), pages, SEED)
  writeFolder(place('few'), SMALL, SEED)
  writeRecords(place('records.jsonl'), pages, SEED)
  const all = cases()
  spawnSync(process.execPath, [COMMAND, place('pages'), place('again'), '--quiet'])
  const runs = runRounds(all, rounds, scratch, console.error)
  const results = {
    version: project.version,
    node: process.version,
    processor: cpus()[0]?.model ?? 'unknown',
    cores: availableParallelism(),
    pages,
    rounds,
    cases: figures(all, runs),
    inMemory: await measureInMemory(rounds),
    rules: JSON.parse(execFileSync(process.execPath, [RULES], { encoding: 'utf8' })),
  }
  print(results)
  if (values.save) save(results)
} finally {
  rmSync(scratch, { recursive: true, force: true })
}

function save(results) {
  mkdirSync(at('results'), { recursive: true })
  writeFileSync(at(`results/${project.version}.json`), `${JSON.stringify(results, null, 2)}\n`)
  writeFileSync(at(`results/${project.version}.svg`), chart(results))
  console.log(`\nkept in test/bench/results/${project.version}.json and .svg`)
}
