// Writes docs/field.md from the cases of test/field, which run as tests: npm run field
//
// With --check it writes nothing and fails where the page says something else; the tests do that.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { loadSources } from './load-sources.mjs'

const path = fileURLToPath(new URL('../docs/field.md', import.meta.url))
const { FIELD } = await loadSources(`export { FIELD } from './test/field/all.ts'`)

const ESCAPES = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['|', '&#124;'],
  ['*', '&#42;'],
  ['_', '&#95;'],
  ['`', '&#96;'],
  ['[', '&#91;'],
  ['\\', '&#92;'],
  ['\n', ' ⏎ '],
])
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu
const LONGEST = 70

/** A text as a cell: isolated, since Arabic and Latin stand side by side; what cannot be seen has its code. */
function cell(text) {
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
  const escaped = short
    .replace(/[&<|*_`[\\\n]/g, (char) => ESCAPES.get(char))
    .replace(INVISIBLE, (char) => `[U+${char.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}]`)
    .replace(/^ | $/g, '␠')
  return short === '' ? '(nothing)' : `<bdi>${escaped}</bdi>`
}

function rowOf({ tool, way, input, theirs, ours, why }) {
  const other = typeof theirs === 'string' ? cell(theirs) : theirs.does.replaceAll('|', '&#124;')
  const how = way === 'line' ? '' : ` (${way})`
  return `| ${tool}${how} | ${cell(input)} | ${other} | ${ours === input ? 'as it is' : cell(ours)} | ${why} |`
}

function sectionOf([heading, cases]) {
  const sources = [...new Set(cases.map(({ tool, source }) => `- ${tool}: ${source}`))]
  const rows = cases.map(rowOf)
  return [
    `## ${heading}`,
    '',
    '| tool | input | theirs | ours | |',
    '|---|---|---|---|---|',
    ...rows,
    '',
    ...sources,
  ].join('\n')
}

const count = FIELD.reduce((sum, [, cases]) => sum + cases.length, 0)
const head = `# The field's own cases

What other tools make of inputs on which they are known to do harm, or which stand in their own tests, and what clean-news does. The
inputs of public tests were judged anew for news: where a tool for another purpose is right for that purpose, ours may differ, and the
last column says why. Tools were read as source code in November 2026; what they do was run or follows from the rule named.

${count} cases; they run as tests (\`test/field\`), and this page is made of them: \`npm run field\`. In brackets: the option or part of
the library that is asked, where it is not plain cleaning of a line. The search key is \`fold\`.`
const page = `${[head, ...FIELD.map(sectionOf)].join('\n\n')}\n`

const before = (() => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
})()
if (!process.argv.includes('--check')) writeFileSync(path, page)
else if (before !== page) {
  console.error('docs/field.md does not show the cases of test/field: run `npm run field` and read the diff.')
  process.exitCode = 1
}
