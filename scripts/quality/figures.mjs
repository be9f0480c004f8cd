import { harmonic, measurePage } from './measure-page.mjs'

/** Labels on fewer lines say little, and are left out of the average and of the floors. */
const ENOUGH_LINES = 20

/**
 * The figures of a collection whose pages were cleaned.
 *
 * @returns `{pages, lines, missing, body, lost, leaked, headline, captions, bareCaptions, labels, sites, wrong}`; shares to
 *   four places, everything else as counts
 */
export function figuresOf(pages) {
  const measured = pages.map(measurePage)
  const sites = {}
  for (const site of [...new Set(measured.map((page) => page.site))].sort()) {
    const {
      pages: count,
      body,
      lost,
      leaked,
      headline,
      labels,
    } = sum(measured.filter((page) => page.site === site))
    sites[site] = { pages: count, body, lost, leaked, headline, accuracy: labels.accuracy }
  }
  const rank = (why) =>
    why.startsWith('lost') ? 0 : why.startsWith('headline') ? 1 : why.startsWith('leaked') ? 2 : 3
  const wrong = measured.flatMap((page) => page.wrong).sort((a, b) => rank(a.why) - rank(b.why))
  return { ...sum(measured), sites, wrong }
}

function sum(measured) {
  const total = (of) => measured.reduce((all, { counts }) => all + of(counts), 0)
  const mean = (of) => round(total(of) / measured.length)
  return {
    pages: measured.length,
    lines: total((c) => c.lines),
    missing: total((c) => c.missing),
    body: {
      precision: mean((c) => c.bodyPrecision),
      recall: mean((c) => c.bodyRecall),
      f1: mean((c) => c.bodyF1),
    },
    lost: {
      lines: total((c) => c.lost),
      of: total((c) => c.bodyLines),
      letterShare: round(
        share(
          total((c) => c.lostLetters),
          total((c) => c.bodyLetters),
        ),
      ),
    },
    leaked: { lines: total((c) => c.leaked), of: total((c) => c.furniture) },
    headline: {
      right: total((c) => c.headlinesRight),
      of: total((c) => c.headlines),
      invented: total((c) => c.headlinesInvented),
    },
    captions: captionFigures(measured.map(({ counts }) => counts.captions)),
    bareCaptions: captionFigures(measured.map(({ counts }) => counts.bareCaptions)),
    labels: labelFigures(measured.map((page) => page.labels)),
  }
}

function captionFigures(counts) {
  const total = { found: 0, invented: 0, missed: 0 }
  for (const count of counts) for (const key of Object.keys(total)) total[key] += count[key]
  const precision = share(total.found, total.found + total.invented)
  const recall = share(total.found, total.found + total.missed)
  return { f1: round(harmonic(precision, recall)), ...total }
}

function labelFigures(counts) {
  const total = new Map()
  for (const labels of counts) {
    for (const [label, count] of labels) {
      const before = total.get(label) ?? { hit: 0, false: 0, missed: 0 }
      for (const key of Object.keys(before)) before[key] += count[key]
      total.set(label, before)
    }
  }
  const rows = [...total]
    .map(([label, count]) => labelRow(label, count))
    .filter(({ n }) => n > 0)
    .sort((a, b) => b.n - a.n)
  const common = rows.filter((row) => row.common)
  const hits = rows.reduce((all, { hits }) => all + hits, 0)
  const lines = rows.reduce((all, { n }) => all + n, 0)
  return {
    accuracy: round(share(hits, lines)),
    macroF1: round(
      share(
        common.reduce((all, { f1 }) => all + f1, 0),
        common.length,
      ),
    ),
    rows,
  }
}

function labelRow(label, { hit, false: wrong, missed }) {
  const precision = share(hit, hit + wrong)
  const recall = share(hit, hit + missed)
  const n = hit + missed
  const f1 = round(harmonic(precision, recall))
  const common = n >= ENOUGH_LINES
  return { label, n, hits: hit, precision: round(precision), recall: round(recall), f1, common }
}

function share(part, whole) {
  return whole === 0 ? 0 : part / whole
}

function round(figure) {
  return Math.round(figure * 10000) / 10000
}
