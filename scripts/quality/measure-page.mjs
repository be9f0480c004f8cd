import { countLetters, fold, overlap, shinglesOf, sizeOf, unwrap } from './words.mjs'

const BODY = new Set(['paragraph', 'subhead'])
/** Neither body nor furniture: a reader loses nothing where such a line stands above the first paragraph. */
const NEUTRAL = new Set(['headline', 'standfirst', 'kicker', 'byline'])

/**
 * What became of one page, as counts that add up over pages, and every wrong line in `wrong`.
 *
 * @param page `{file, site, lines, labels, article, blocks}`
 */
export function measurePage(page) {
  const counts = { pages: 1, lines: Object.keys(page.labels).length, missing: page.article === null ? 1 : 0 }
  const wrong = []
  const note = (line, why, text = page.lines[line - 1]) => wrong.push({ file: page.file, line, why, text })
  if (page.article === null) note(1, 'no article')
  measureBody(page, counts, note)
  measureHeadline(page, counts, note)
  measureCaptions(page, counts)
  const labels = measureLabels(page, note)
  return { site: page.site, counts, labels, wrong }
}

export function harmonic(precision, recall) {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
}

function linesOf({ labels, lines }, wanted) {
  return Object.entries(labels)
    .filter(([, label]) => wanted(label))
    .map(([line, label]) => ({ line: Number(line), label, text: lines[line - 1] ?? '' }))
}

function measureBody(page, counts, note) {
  const { paragraphs = [], subheads = [] } = page.article ?? {}
  const printed = [...paragraphs, ...subheads.map(({ text }) => text)]
  const gold = linesOf(page, (label) => BODY.has(label))
  Object.assign(
    counts,
    compareWords(
      printed,
      gold.map(({ text }) => text),
    ),
  )
  Object.assign(counts, { bodyLines: 0, bodyLetters: 0, lost: 0, lostLetters: 0, furniture: 0, leaked: 0 })
  countLost(gold, ` ${printed.map(fold).join(' ')} `, counts, note)
  countLeaked(page, new Set(printed.map(fold)), new Set(gold.map(({ text }) => fold(text))), counts, note)
}

/** Precision, recall and F1 of the body's runs of four words. */
function compareWords(printed, gold) {
  const got = shinglesOf(printed)
  const want = shinglesOf(gold)
  const common = overlap(got, want)
  const bodyRecall = sizeOf(want) === 0 ? 1 : common / sizeOf(want)
  const bodyPrecision = sizeOf(got) === 0 ? Number(sizeOf(want) === 0) : common / sizeOf(got)
  return { bodyPrecision, bodyRecall, bodyF1: harmonic(bodyPrecision, bodyRecall) }
}

/** Body lines that the article's body does not say: the worst error there is. */
function countLost(gold, body, counts, note) {
  for (const { line, label, text } of gold) {
    const key = fold(text)
    if (key === '') continue
    const letters = countLetters(text)
    counts.bodyLines++
    counts.bodyLetters += letters
    if (body.includes(` ${key} `)) continue
    counts.lost++
    counts.lostLetters += letters
    note(line, `lost ${label}`)
  }
}

/** Furniture that stands in the body as a line of its own. */
function countLeaked(page, printed, gold, counts, note) {
  for (const { line, label, text } of linesOf(page, (one) => !BODY.has(one) && !NEUTRAL.has(one))) {
    const key = fold(text)
    if (key === '') continue
    counts.furniture++
    if (!printed.has(key) || gold.has(key)) continue
    counts.leaked++
    note(line, `leaked ${label}`)
  }
}

function measureHeadline(page, counts, note) {
  const [gold] = linesOf(page, (label) => label === 'headline')
  const printed = page.article?.headline ?? null
  const right = gold !== undefined && printed !== null && fold(printed) === fold(gold.text)
  counts.headlines = gold === undefined ? 0 : 1
  counts.headlinesRight = right ? 1 : 0
  counts.headlinesInvented = gold === undefined && printed !== null ? 1 : 0
  if (gold !== undefined && !right) note(gold.line, `headline, printed was ${printed ?? 'none'}`)
}

/** Twice: as the lines stand, and without the cut-off tags around some of them, which are no words of a caption. */
function measureCaptions(page, counts) {
  const printed = (page.article?.captions ?? []).map(({ text, credit }) =>
    [text, credit].filter(Boolean).join(' '),
  )
  const gold = linesOf(page, (label) => label === 'caption').map(({ text }) => text)
  counts.captions = compareCaptions(printed.map(fold), gold.map(fold))
  const bare = (text) => fold(unwrap(text))
  counts.bareCaptions = compareCaptions(printed.map(bare), gold.map(bare))
}

function compareCaptions(printed, gold) {
  const missing = gold.filter((key) => key !== '')
  let found = 0
  for (const key of printed) {
    const at = missing.indexOf(key)
    if (at < 0) continue
    missing.splice(at, 1)
    found++
  }
  return { found, invented: printed.length - found, missed: missing.length }
}

/** By label: lines given it rightly (`hit`), given it wrongly (`false`), and not given it (`missed`). */
function measureLabels(page, note) {
  const given = new Map(page.blocks.map(({ line, label }) => [line, label]))
  const labels = new Map()
  const count = (label, what) => {
    if (!labels.has(label)) labels.set(label, { hit: 0, false: 0, missed: 0 })
    labels.get(label)[what]++
  }
  if (page.blocks.length === 0) return labels
  for (const { line, label } of linesOf(page, () => true)) {
    const mine = given.get(line)
    count(label, mine === label ? 'hit' : 'missed')
    if (mine === label) continue
    if (mine !== undefined) count(mine, 'false')
    note(line, `${label} taken for ${mine ?? 'nothing'}`)
  }
  return labels
}
