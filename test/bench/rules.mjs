// What each rule costs a page, as JSON: its function is wrapped with a clock, and the clock's own time is taken off. A
// process of its own, since the stages take the rules' functions out of the tables when they are loaded.
import { page } from './corpus.mjs'
import { PLATFORM } from './platform.mjs'

const PAGES = 1000
const SEED = 3

/** Replaces a rule's function by one that adds up its time; a rule that has none of that name is left alone. */
function timed(rule, name, spent) {
  const act = rule[name]
  if (typeof act !== 'function') return
  spent.set(rule.id, { milliseconds: 0, calls: 0 })
  rule[name] = function (...args) {
    const start = performance.now()
    try {
      return act.apply(this, args)
    } finally {
      const sum = spent.get(rule.id)
      sum.milliseconds += performance.now() - start
      sum.calls++
    }
  }
}

/** Milliseconds that two looks at the clock take. */
function clockCost() {
  const looks = 200_000
  const start = performance.now()
  for (let n = 0; n < looks; n++) performance.now()
  return (performance.now() - start) / looks
}

/** Microseconds a page of each rule, the dearest first. */
async function ruleCosts() {
  const { LABEL_RULES } = await import('../../dist/lib/label/table.js')
  const { POLISH_RULES } = await import('../../dist/lib/polish/table.js')
  const spent = new Map()
  for (const rule of LABEL_RULES) timed(rule, 'judge', spent)
  for (const rule of POLISH_RULES) timed(rule, 'edits', spent)
  const { explainArticle } = await import('../../dist/lib/index.js')
  const pages = Array.from({ length: PAGES }, (_, n) => Buffer.from(page(SEED, n)))
  for (const one of [...pages, ...pages]) explainArticle(one, PLATFORM)
  for (const sum of spent.values()) Object.assign(sum, { milliseconds: 0, calls: 0 })
  for (const one of pages) explainArticle(one, PLATFORM)
  const clock = clockCost()
  return [...spent]
    .map(([id, { milliseconds, calls }]) => {
      const own = Math.max(0, milliseconds - calls * clock)
      return {
        id,
        microseconds: Math.round((own / PAGES) * 1e5) / 100,
        callsPerPage: Math.round((calls / PAGES) * 10) / 10,
      }
    })
    .sort((a, b) => b.microseconds - a.microseconds || (a.id < b.id ? -1 : 1))
}

process.stdout.write(JSON.stringify(await ruleCosts()))
