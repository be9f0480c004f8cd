// Puts what the tool really does into README.md, between <!-- name --> and <!-- /name -->: npm run readme
//
// With --check it writes nothing and fails where README.md says something else; the tests do that.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const at = (path) => join(root, path)

/** What the command prints, on both streams; it must succeed. */
function run(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [at('bin/clean-news.js'), ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  })
  if (status !== 0) throw new Error(`clean-news ${args.join(' ')}: ${stderr}`)
  return { stdout, stderr }
}

/** The main job of the README: the article of one page, and what the command says meanwhile. */
function mainJob() {
  const out = mkdtempSync(join(tmpdir(), 'clean-news-readme-'))
  try {
    const { stderr } = run('examples/pages', out)
    return { article: readFileSync(join(out, 'daily/0001.json'), 'utf8'), talk: stderr }
  } finally {
    rmSync(out, { recursive: true })
  }
}

const fenced = (language, text) => `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``

/** The fields a newcomer looks for first. */
function essenceOf({ headline, masthead, byline, authors, captions, paragraphs }) {
  return JSON.stringify({ headline, masthead, byline, authors, captions, paragraphs }, null, 2)
}

/** The last line tells the time: in README.md it is the same on every machine. */
const SECONDS = 0.03
const timed = (text) =>
  text.replace(
    /^([\d.]+) kB in [\d.]+ s, .*$/m,
    (_, size) => `${size} kB in ${SECONDS} s, ${(size / SECONDS).toFixed(1)} kB/s`,
  )

const { article, talk } = mainJob()
const BLOCKS = {
  page: `<pre dir="rtl">\n${readFileSync(at('examples/pages/daily/0001.txt'), 'utf8').trimEnd()}\n</pre>`,
  essence: fenced('json', essenceOf(JSON.parse(article))),
  article: fenced('json', article),
  talk: fenced('text', timed(talk)),
  explain: fenced('text', run('explain', 'examples/pages/agency/0001.txt').stdout),
  help: fenced('text', run('--help').stdout),
  rules: fenced('text', run('--list-rules').stdout),
}

/** The text with every block filled; a block whose marks are missing is an error, not an omission. */
function filled(text) {
  return Object.entries(BLOCKS).reduce((before, [name, content]) => {
    const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
    const [start, end] = [before.indexOf(open), before.indexOf(close)]
    if (start < 0 || end < start) throw new Error(`README.md has no ${open} … ${close}`)
    return `${before.slice(0, start + open.length)}\n\n${content}\n\n${before.slice(end)}`
  }, text)
}

const before = readFileSync(at('README.md'), 'utf8')
const after = filled(before)
if (!process.argv.includes('--check')) writeFileSync(at('README.md'), after)
else if (after !== before) {
  console.error('README.md does not show what the tool does now: run `npm run readme` and read the diff.')
  process.exitCode = 1
}
