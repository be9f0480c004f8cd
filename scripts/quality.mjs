// Measures what the tool makes of labelled pages and holds the figures against quality/floors.json: npm run quality
//
//   --worst N        also lists N lines of each collection that came out wrong, the worst kinds first
//   --json           prints the figures as JSON
//   --pin            raises the floors to the figures of today
//   --allow-lower    with --pin: lowers them, too; say in CHANGELOG.md what was bought for it
//   --corpus FOLDER  labelled pages instead of ../shared/corpus/dev
//   --floors FILE    floors instead of quality/floors.json
//
// Exit code 1 where a figure is below its floor, 2 where it was called wrongly. docs/quality.md tells what the figures are.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { readCorpus, readFixtures } from './quality/collections.mjs'
import { figuresOf } from './quality/figures.mjs'
import { finalYehFigures } from './quality/final-yeh.mjs'
import { fallen, flooredFigures, raised } from './quality/floors.mjs'
import { runTool } from './quality/run-tool.mjs'
import { tableOf, worstOf } from './quality/table.mjs'

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url))

/** The name under which figures on letters of real pages have their floors. */
const SPELLING = 'letters of real pages'

const options = readOptions()
const floors = existsSync(options.floors) ? JSON.parse(readFileSync(options.floors, 'utf8')) : {}
const corpus = readCorpus(options.corpus)
const collections = [readFixtures(at('fixtures')), ...(corpus === null ? [] : [corpus])]
const spelling = corpus === null ? null : await finalYehFigures(textsOf(corpus))
const results = Object.fromEntries(collections.map((one) => [one.name, figuresOf(runTool(one))]))

if (options.json) console.log(JSON.stringify(results, null, 1))
else print(results)
if (spelling !== null && !options.json) printSpelling(spelling)
if (options.pin) pin(results)
process.exitCode = judge(results) ? 0 : 1

function readOptions() {
  const text = { type: 'string' }
  const flag = { type: 'boolean', default: false }
  try {
    const { values } = parseArgs({
      options: { worst: text, json: flag, pin: flag, 'allow-lower': flag, corpus: text, floors: text },
    })
    const worst = Number(values.worst ?? 0)
    if (!Number.isInteger(worst) || worst < 0) throw new Error('--worst takes a number of lines')
    if (values['allow-lower'] && !values.pin) throw new Error('--allow-lower says how to --pin')
    const found = {
      givesCorpus: values.corpus !== undefined,
      corpus: values.corpus ?? at('../shared/corpus/dev'),
      floors: values.floors ?? at('quality/floors.json'),
    }
    return { ...values, ...found, worst, allowLower: values['allow-lower'] }
  } catch (error) {
    console.error(
      `${error.message}\nusage: npm run quality -- [--worst N] [--json] [--pin [--allow-lower]] [--corpus FOLDER]`,
    )
    process.exit(2)
  }
}

function print(results) {
  for (const [name, figures] of Object.entries(results)) {
    console.log(`${tableOf(name, figures)}\n`)
    if (options.worst > 0) console.log(`${worstOf(figures.wrong, options.worst)}\n`)
  }
}

function textsOf({ pages, beside }) {
  return [...pages, ...beside].map(({ bytes }) => bytes.toString('utf8'))
}

function printSpelling({ words, right, kept, figures }) {
  console.log(
    `final yeh: ${words} words on pages that tell ى from ي: ${right} right, ${kept} kept as printed, ${words - right - kept} wrong; ${JSON.stringify(figures)}\n`,
  )
}

/** A tool that fails on pages says nothing of their quality, so nothing is pinned on such a run. */
function pin(results) {
  const pinned = { ...floors }
  for (const [name, figures] of Object.entries(results)) {
    if (figures.missing > 0) {
      console.error(`NOT PINNED: ${name}, as ${figures.missing} pages became no article`)
      continue
    }
    pinned[name] = raised(floors[name], flooredFigures(figures), options.allowLower)
  }
  if (spelling !== null) pinned[SPELLING] = raised(floors[SPELLING], spelling.figures, options.allowLower)
  writeFileSync(options.floors, `${JSON.stringify(pinned, null, 2)}\n`)
  Object.assign(floors, pinned)
}

/** A fresh clone has no labelled pages beside it, and their usual place says nothing there. */
function whyMissing() {
  if (options.givesCorpus) return `${options.corpus} is not there`
  return 'give labelled pages with npm run quality -- --corpus FOLDER'
}

/** Says on stderr, so that JSON stays JSON, which floors hold; also which of them nothing was measured for. */
function judge(results) {
  let broken = 0
  for (const [name, figures] of Object.entries(results)) {
    for (const why of fallen(floors[name], flooredFigures(figures))) {
      console.error(`FALLEN ${name}, ${why}`)
      broken++
    }
  }
  for (const why of spelling === null ? [] : fallen(floors[SPELLING], spelling.figures)) {
    console.error(`FALLEN ${SPELLING}, ${why}`)
    broken++
  }
  const isMissing = (name) => (name === SPELLING ? spelling === null : results[name] === undefined)
  for (const name of Object.keys(floors).filter(isMissing)) {
    console.error(`NOT CHECKED: ${name}: ${whyMissing()}`)
  }
  const checked = Object.keys(results).join(' and ')
  console.error(
    broken === 0 ? `Every floor holds on ${checked}.` : `${broken} figures are below their floors.`,
  )
  return broken === 0
}
