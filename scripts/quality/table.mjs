/** The figures of a collection as a person reads them. */
export function tableOf(name, figures) {
  return [`== ${name}: ${figures.pages} pages, ${figures.lines} labelled lines`, ...overall(figures)]
    .concat(['', ...labelTable(figures.labels), '', ...siteTable(figures.sites)])
    .join('\n')
}

/** Lines that came out wrong, the worst kinds first. */
export function worstOf(wrong, most) {
  const rows = wrong.slice(0, most).map(({ file, line, why, text }) => {
    return `! ${file}:${line}  ${why}  ${JSON.stringify((text ?? '').trim().slice(0, 100))}`
  })
  const rest = wrong.length - rows.length
  return rest > 0 ? [...rows, `  … and ${rest} more: --worst ${wrong.length}`].join('\n') : rows.join('\n')
}

function overall({ missing, body, lost, leaked, headline, captions, bareCaptions, labels }) {
  const rows = [
    ['body', `precision ${four(body.precision)}  recall ${four(body.recall)}  F1 ${four(body.f1)}`],
    ['lost', `${lost.lines} of ${lost.of} body lines, ${four(lost.letterShare)} of the body's letters`],
    ['leaked', `${leaked.lines} of ${leaked.of} furniture lines`],
    ['headline', `${headline.right} of ${headline.of} right, ${headline.invented} invented`],
    ['captions', captionRow(bareCaptions)],
    ['  as labelled', `${captionRow(captions)}; the cut-off tags around some count as words here`],
    ['labels', `${four(labels.accuracy)} right, macro F1 ${four(labels.macroF1)}`],
  ]
  if (missing > 0) rows.unshift(['MISSING', `${missing} pages became no article`])
  return rows.map(([what, figure]) => `${what.padEnd(13)} ${figure}`)
}

function captionRow({ f1, found, invented, missed }) {
  return `F1 ${four(f1)}  found ${found}  invented ${invented}  missed ${missed}`
}

function labelTable({ rows }) {
  const head = `${'label'.padEnd(13)} ${'n'.padStart(5)}  precision  recall  F1`
  return [head, ...rows.map(labelRow)]
}

function labelRow({ label, n, precision, recall, f1, common }) {
  const few = common ? '' : '  (too few for a floor)'
  return `${label.padEnd(13)} ${String(n).padStart(5)}  ${four(precision)}     ${four(recall)}  ${four(f1)}${few}`
}

function siteTable(sites) {
  const width = Math.max(4, ...Object.keys(sites).map((site) => site.length))
  const head = `${'site'.padEnd(width)}  pages  body F1  lost  leaked  headline  labels right`
  return [head, ...Object.entries(sites).map(([site, figures]) => siteRow(site.padEnd(width), figures))]
}

function siteRow(site, { pages, body, lost, leaked, headline, accuracy }) {
  const head = `${headline.right}/${headline.of}`
  const counts = [String(lost.lines).padStart(4), String(leaked.lines).padStart(6), head.padStart(8)].join(
    '  ',
  )
  return `${site}  ${String(pages).padStart(5)}  ${four(body.f1)}   ${counts}  ${four(accuracy)}`
}

function four(figure) {
  return figure.toFixed(4)
}
