/*
 * Floors: figures below which a change must not fall. A figure is better the greater it is (`up`) or the smaller (`down`).
 */

const FIGURES = [
  { name: 'pages without an article', better: 'down', of: ({ missing }) => missing },
  { name: 'body F1', better: 'up', of: ({ body }) => body.f1 },
  { name: 'body lines lost', better: 'down', of: ({ lost }) => lost.lines },
  { name: 'furniture lines leaked', better: 'down', of: ({ leaked }) => leaked.lines },
  { name: 'headlines wrong', better: 'down', of: ({ headline }) => headline.of - headline.right },
  { name: 'headlines invented', better: 'down', of: ({ headline }) => headline.invented },
  { name: 'captions F1', better: 'up', of: ({ bareCaptions }) => bareCaptions.f1 },
  { name: 'labels right', better: 'up', of: ({ labels }) => labels.accuracy },
  { name: 'labels macro F1', better: 'up', of: ({ labels }) => labels.macroF1 },
]
const LABEL = 'label F1: '

/** The figures that floors are set for, by name; labels on few lines have none. */
export function flooredFigures(figures) {
  const all = FIGURES.map(({ name, of }) => [name, of(figures)])
  const labels = figures.labels.rows
    .filter(({ common }) => common)
    .map(({ label, f1 }) => [`${LABEL}${label}`, f1])
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries([...all, ...labels])
}

function falls(name, from, to) {
  const better = FIGURES.find((figure) => figure.name === name)?.better ?? 'up'
  return better === 'up' ? to < from : to > from
}

/**
 * What fell below its floor, in words.
 *
 * @param floors of the collection; undefined where none were ever set
 * @param now its figures of today, from {@link flooredFigures}
 */
export function fallen(floors, now) {
  if (floors === undefined) return ['it has no floors yet: npm run quality -- --pin']
  return Object.entries(floors).flatMap(([name, floor]) => {
    if (now[name] === undefined) return [`${name}: floor ${floor}, and nothing to measure it on any more`]
    if (!falls(name, floor, now[name])) return []
    const by = Math.round(Math.abs(now[name] - floor) * 10000) / 10000
    return [`${name}: ${now[name]}, floor ${floor}, ${by} ${now[name] < floor ? 'below' : 'above'} it`]
  })
}

/** Floors as high as the figures of today; a floor is lowered only where that is asked for. */
export function raised(floors, now, allowLower) {
  if (floors === undefined || allowLower) return now
  const kept = Object.entries(floors).map(([name, floor]) => {
    const figure = now[name]
    return [name, figure === undefined || falls(name, floor, figure) ? floor : figure]
  })
  return { ...now, ...Object.fromEntries(kept) }
}
