import { cell } from './cell.mjs'

function rowOf({ tool, way, input, theirs, ours, why }) {
  const other = typeof theirs === 'string' ? cell(theirs) : theirs.does.replaceAll('|', '&#124;')
  const how = way === 'line' ? '' : ` (${way})`
  return `| ${tool}${how} | ${cell(input)} | ${other} | ${ours === input ? 'as it is' : cell(ours)} | ${why} |`
}

function sectionOf([heading, cases]) {
  const sources = [...new Set(cases.map(({ tool, source }) => `- ${tool}: ${source}`))]
  const table = ['| tool | input | theirs | ours | |', '|---|---|---|---|---|', ...cases.map(rowOf)]
  return [`## ${heading}`, '', ...table, '', ...sources].join('\n')
}

/** docs/field.md, of the cases of test/field. */
export function fieldPage(FIELD) {
  const count = FIELD.reduce((sum, [, cases]) => sum + cases.length, 0)
  const head = `# The field's own cases

What other tools make of inputs on which they are known to do harm, or which stand in their own tests, and what clean-news does. The
inputs of public tests were judged anew for news: where a tool for another purpose is right for that purpose, ours may differ, and the
last column says why. Tools were read as source code in November 2026; what they do was run or follows from the rule named.

${count} cases; they run as tests (\`test/field\`), and this page is made of them: \`npm run docs\`. The tests check the column "ours" only;
no other tool is run by them, so "theirs" is as it was found then. In brackets: the option or part of
the library that is asked, where it is not plain cleaning of a line. The search key is \`fold\`.`
  return `${[head, ...FIELD.map(sectionOf)].join('\n\n')}\n`
}
