import { readFileSync } from 'node:fs'
import { cell } from './cell.mjs'

/** The comment above a rule, as text. */
function commentOf(root, id) {
  const text = readFileSync(`${root}src/${id}.ts`, 'utf8')
  const before = text.slice(0, text.indexOf(': PolishRule = {'))
  const comment = before.slice(before.lastIndexOf('/**') + 3, before.lastIndexOf('*/'))
  const lines = comment.split('\n').map((line) => line.replace(/^\s*\* ?/, '').trim())
  return lines.join('\n').trim()
}

function rowOf({ before, after, note = '', digits }) {
  const how = digits === undefined ? note : [`--digits ${digits}`, note].filter(Boolean).join('; ')
  return `| ${cell(before)} | ${before === after ? 'as it is' : cell(after)} | ${how.replaceAll('|', '&#124;')} |`
}

function sectionOf(root, rule) {
  const option = rule.asked === undefined ? (rule.optional ? '--with' : '') : `--${rule.asked}`
  const when = option === '' ? '' : ` Only with \`${option}\`.`
  return [
    `## ${rule.id}`,
    `${rule.summary}${when}`,
    commentOf(root, rule.id),
    ['| before | after | |', '|---|---|---|', ...rule.examples.map(rowOf)].join('\n'),
  ].join('\n\n')
}

/** docs/repair.md, of the rules of src/polish and their examples. */
export function repairPage(root, rules) {
  const examples = rules.flatMap((rule) => rule.examples)
  const restraint = examples.filter(({ before, after }) => before === after).length
  const head = `# What is repaired, and what is left

The rules of \`src/polish\` in the order they act, each with what it is for and examples, which run as tests one rule at a time: ${examples.length}
rows, ${restraint} of them lines that must come out as they went in. Tables in \`test/polish\` hold more, for all rules together. This page
is made of the rules: \`npm run docs\`. [field.md](field.md) sets them beside other tools.

What no rule touches: spelling (ى and ي, ة and ه, hamza, names), the words and their order, figures and their marks, two dots or three,
dashes, \`؟!\`, the percent sign, addresses, handles, hashtags, file names, initials, lists of letters, and everything in other scripts.`
  return `${[head, ...rules.map((rule) => sectionOf(root, rule))].join('\n\n')}\n`
}
