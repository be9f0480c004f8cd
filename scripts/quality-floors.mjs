// Holds a score of hand-labelled pages against the floors below: node scripts/quality-floors.mjs SCORE.json
//
// SCORE.json is what the scorer of the labelled pages prints with --json. A floor is raised when the figure has risen for
// good, and lowered never without a word in CHANGELOG.md about what was bought for it.
import { readFileSync } from 'node:fs'

const FLOORS = [
  { name: 'pages without an article', of: (score) => score.missing, most: 0 },
  { name: 'body F1', of: (score) => score.body.f1, least: 0.97 },
  { name: 'body lines lost', of: (score) => score.lost.lines, most: 10 },
  { name: 'furniture lines left in the body', of: (score) => score.leaked.lines, most: 120 },
  { name: 'headlines right', of: (score) => score.headline.right, least: 120 },
  { name: 'captions F1', of: (score) => score.captions.f1, least: 0.75 },
]

const [file] = process.argv.slice(2)
if (file === undefined) {
  console.error('usage: node scripts/quality-floors.mjs SCORE.json')
  process.exit(2)
}
const score = JSON.parse(readFileSync(file, 'utf8'))

let broken = 0
for (const { name, of, least = -Infinity, most = Infinity } of FLOORS) {
  const value = of(score)
  const holds = value >= least && value <= most
  if (!holds) broken++
  const bound = least === -Infinity ? `at most ${most}` : `at least ${least}`
  console.log(`${holds ? 'ok  ' : 'FAIL'} ${name}: ${value} (${bound})`)
}
console.log(
  broken === 0 ? 'Every quality floor holds.' : `${broken} of ${FLOORS.length} quality floors are broken.`,
)
process.exitCode = broken === 0 ? 0 : 1
