// Runs cases in turn, there and back (A B C, C B A), so that what disturbs the machine disturbs all of them alike.
import { spawnSync } from 'node:child_process'
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const USAGE = fileURLToPath(new URL('usage.cjs', import.meta.url))

/** One run of a case: seconds of wall and processor time, and its largest memory in MiB where it is a Node program. */
function measure({ command, args, stdin = null, clear = null, usage = true }, scratch) {
  if (clear !== null) rmSync(clear, { recursive: true, force: true })
  const report = join(scratch, 'usage.json')
  const input = stdin === null ? 'ignore' : openSync(stdin, 'r')
  const output = stdin === null ? 'ignore' : openSync(join(scratch, 'output'), 'w')
  const env = usage
    ? { ...process.env, NODE_OPTIONS: `--require "${USAGE}"`, BENCH_USAGE: report }
    : process.env
  const start = performance.now()
  const { status, stderr } = spawnSync(command, args, { stdio: [input, output, 'pipe'], env, maxBuffer: 1e8 })
  const wall = (performance.now() - start) / 1000
  for (const file of [input, output]) if (file !== 'ignore') closeSync(file)
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}: ${stderr}`)
  if (!usage) return { wall, cpu: null, mebibytes: null }
  const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(readFileSync(report, 'utf8'))
  return { wall, cpu: (userCPUTime + systemCPUTime) / 1e6, mebibytes: maxRSS / 1024 }
}

/** All rounds of all cases: by the name of the case a list of runs, in the order of the rounds. */
export function runRounds(cases, rounds, scratch, said) {
  const runs = new Map(cases.map(({ name }) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    const order = round % 2 === 0 ? cases : [...cases].reverse()
    for (const one of order) {
      said(`round ${round + 1} of ${rounds}: ${one.name}`)
      one.prepare?.()
      runs.get(one.name).push(measure(one, scratch))
    }
  }
  return runs
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
