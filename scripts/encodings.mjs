// Measures how encodings are told apart: npm run encodings
//
//   --write          puts the tables into docs/encodings.md
//   --wrong N        also lists N cases that were read wrongly
//   --corpus FOLDER  pages instead of ../shared/corpus/dev
//
// Each page is laid down in every way that scripts/encodings/cases.mjs knows, at several lengths, and read again. Exit code 1
// where fewer than 99.5 % of the cases from 200 bytes up are read right, where one is lossy, or where a right page was
// "repaired".
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { KINDS, LENGTHS } from './encodings/cases.mjs'
import { loadSources } from './load-sources.mjs'

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url))
const { values: options } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    wrong: { type: 'string', default: '0' },
    corpus: { type: 'string', default: at('../shared/corpus/dev') },
  },
})
if (!existsSync(options.corpus)) {
  console.error(`NOT CHECKED: the cases are made of real pages, and ${options.corpus} is not there.`)
  process.exit(0)
}

/** Below this many bytes a page is a headline at most. */
const SURE_FROM = 200
const LEAST_RIGHT = 0.995
/** Pages are many and alike: so many make the cases. All of them are read as they lie. */
const PAGES = 120

const { decode, encode, redoChain, redoLines } = await loadSources(`
  export { decode } from './src/decode.ts'
  export { encode } from './src/decode/encode.ts'
  export { redoChain, redoLines } from './src/decode/redo.ts'`)

const pages = readdirSync(options.corpus, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.txt'))
  .sort()
  .map((path) => ({ path, bytes: readFileSync(join(options.corpus, path)) }))
const texts = pages.flatMap(({ path, bytes }) => {
  const text = bytes.toString('utf8').replace(/^\ufeff/, '')
  const arabic = text.match(/[\u0621-\u064a]/g)?.length ?? 0
  // What a page begins with is often blank, or a figure: nothing by which an encoding could be told.
  return arabic >= 200 && !text.includes('\ufffd')
    ? [{ path, text: text.replace(/^[^\u0621-\u064a]+/, '') }]
    : []
})
const every = Math.max(1, Math.floor(texts.length / PAGES))
const chosen = texts.filter((_, index) => index % every === 0)

const rows = KINDS.map((kind) => measured(kind))
const right = repairsOfRightPages()
report()

/** What became of all cases of one kind. */
function measured(kind) {
  const cells = LENGTHS.map(() => ({ cases: 0, right: 0 }))
  const readAs = new Map()
  const wrong = []
  let lossy = 0
  for (const { path, text } of chosen) {
    LENGTHS.forEach((length, column) => {
      const made = kind.make(text, length)
      if (made === null) return
      const source = decode(made.bytes)
      const name = nameOf(source)
      readAs.set(name, (readAs.get(name) ?? 0) + 1)
      cells[column].cases++
      if (!comesBack(source, made.bytes)) lossy++
      if (isRight(made, source)) cells[column].right++
      else wrong.push({ path, length, name, text: source.text.slice(0, 60) })
    })
  }
  return { kind, cells, readAs, wrong, lossy }
}

function nameOf({ encoding, undone, warnings, mixed, mended }) {
  if (mended !== undefined) return `${encoding}, lines undone`
  if (mixed !== undefined) return `${encoding}, mixed`
  if (undone.length > 0) return `${encoding}, undone`
  return warnings.some(({ code }) => code === 'mojibake-suspected') ? `${encoding}, suspected` : encoding
}

/** The text counts, not the name: MacArabic and ISO-8859-6 are the same bytes where no mark tells them apart. */
function isRight(made, source) {
  return source.text === made.text
}

/** Whether the bytes can be written again from what was read, so that nothing is lost, right or wrong. */
function comesBack(source, bytes) {
  const text = redoChain(redoLines(source.text, source.mended ?? []), source.undone)
  const written = encode(text, { twins: [], ...source })
  return written !== null && Buffer.compare(Buffer.from(written), Buffer.from(bytes)) === 0
}

/** Right pages, whole and in parts, in which something was undone. */
function repairsOfRightPages() {
  const found = { cases: 0, repaired: [] }
  for (const { path, text } of texts) {
    for (const length of LENGTHS) {
      found.cases++
      const part = length === Number.POSITIVE_INFINITY ? text : text.slice(0, length / 2)
      const { undone, mended, mixed } = decode(new TextEncoder().encode(part))
      if (undone.length > 0 || mended || mixed) found.repaired.push(`${path}, ${length}`)
    }
  }
  return found
}

function report() {
  const tables = `${lengthTable()}\n\n${readAsTable()}\n\n${verdicts().text}`
  console.log(tables)
  const shown = rows.flatMap(({ kind, wrong }) => wrong.map((one) => ({ kind: kind.name, ...one })))
  for (const one of shown.slice(0, Number(options.wrong))) console.log(JSON.stringify(one))
  if (options.write) writeTables(tables)
  process.exitCode = verdicts().holds ? 0 : 1
}

function lengthTable() {
  const head = `| a page laid down as | ${LENGTHS.map((length) => (length === Number.POSITIVE_INFINITY ? 'whole' : `${length} B`)).join(' | ')} |`
  const body = rows.map(({ kind, cells }) => `| ${kind.name} | ${cells.map(shareOf).join(' | ')} |`)
  return [head, `|---|${LENGTHS.map(() => '--:').join('|')}|`, ...body].join('\n')
}

function shareOf({ cases, right }) {
  if (cases === 0) return '–'
  return right === cases ? '100' : ((100 * right) / cases).toFixed(1)
}

function readAsTable() {
  const body = rows.map(({ kind, readAs }) => {
    const named = [...readAs].sort((a, b) => b[1] - a[1]).map(([name, cases]) => `${name} ${cases}`)
    return `| ${kind.name} | ${named.join(', ')} |`
  })
  return ['| a page laid down as | read as, with the number of cases |', '|---|---|', ...body].join('\n')
}

function verdicts() {
  const sum = (from, to, what) =>
    rows.reduce(
      (all, { cells }) => all + cells.slice(from, to).reduce((part, cell) => part + cell[what], 0),
      0,
    )
  const sure = LENGTHS.findIndex((length) => length >= SURE_FROM)
  const [cases, good] = [sum(sure, LENGTHS.length, 'cases'), sum(sure, LENGTHS.length, 'right')]
  const lossy = rows.reduce((all, row) => all + row.lossy, 0)
  const text = [
    `${sum(0, LENGTHS.length, 'cases')} cases of ${chosen.length} pages. From ${SURE_FROM} bytes up ${good} of ${cases} are read right, ${((100 * good) / cases).toFixed(2)} %; below, ${sum(0, sure, 'right')} of ${sum(0, sure, 'cases')}.`,
    `${right.repaired.length} of ${right.cases} right pages and parts of them were "repaired"; ${lossy} cases do not give their bytes back.`,
  ].join('\n')
  return { text, holds: good >= LEAST_RIGHT * cases && right.repaired.length === 0 && lossy === 0 }
}

function writeTables(tables) {
  const path = at('docs/encodings.md')
  const text = readFileSync(path, 'utf8')
  const [open, close] = ['<!-- tables -->', '<!-- /tables -->']
  const [start, end] = [text.indexOf(open), text.indexOf(close)]
  if (start < 0 || end < start) throw new Error(`docs/encodings.md has no ${open} … ${close}`)
  writeFileSync(path, `${text.slice(0, start + open.length)}\n\n${tables}\n\n${text.slice(end)}`)
}
