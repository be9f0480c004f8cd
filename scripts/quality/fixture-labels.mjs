import { fold, unwrap } from './words.mjs'

/** Letters and digits alone: scrapers glue an office to its holder and leave entities and look-alikes in words. */
function letters(text) {
  return fold(unwrap(text).replace(/&[a-z]+;/g, ' '))
    .replaceAll('ھ', 'ه')
    .replaceAll(' ', '')
}

/**
 * What a fixture's lines are and must say, read off the article that a person wrote for it: `removed` says what became of the lines in
 * no field, and every other line stands in one.
 *
 * @param lines the page, cut at LF
 * @param expected the article it must become
 * @returns `labels` by line number, from 1, and `lines` with the text of the field where a line is all of one: what the
 *   page says once entities, invisible characters and look-alikes are repaired
 * @throws where a line stands nowhere in the article
 */
export function fixtureLabels(lines, expected) {
  const labels = {}
  const said = [...lines]
  const fields = fieldsOf(expected)
  const removed = removedLabels(expected)
  lines.forEach((text, i) => {
    if (isBlank(text)) return
    const field = removed.has(i + 1) ? null : whole(fields, text)
    const label = removed.get(i + 1) ?? field?.label ?? part(expected, text)
    if (label === null) throw new Error(`line ${i + 1} stands in no field: ${text.slice(0, 80)}`)
    labels[i + 1] = label
    if (field !== null) said[i] = field.text
  })
  return { labels, lines: said }
}

/** U+FEFF is no white space, though `trim` takes it for one: a line of it is a leftover to account for. */
function isBlank(text) {
  return text.trim() === '' && !text.includes('\ufeff')
}

function removedLabels({ removed }) {
  const labels = new Map()
  for (const { lines, label } of removed) {
    for (let line = lines[0]; line <= lines[1]; line++) labels.set(line, label)
  }
  return labels
}

/** Every text of the article with the label of a line that says it, in the order of a page. */
function fieldsOf(article) {
  const { masthead, kicker, headline, standfirst, byline, captions, subheads, paragraphs, tags, related } =
    article
  const texts = [
    ['masthead', masthead.flatMap(({ role, name }) => [role, name])],
    ['kicker', [kicker]],
    ['headline', [headline]],
    ['standfirst', [standfirst]],
    ['byline', byline?.split('\n') ?? []],
    ['caption', captions.map(({ text }) => text)],
    ['subhead', subheads.map(({ text }) => text)],
    ['paragraph', paragraphs],
    ['tags', tags],
    ['related', related],
  ]
  return texts.flatMap(([label, values]) =>
    values.filter((text) => text !== null).map((text) => ({ label, text, key: letters(text), taken: false })),
  )
}

/** A line that is all of a field. Each text is taken once, since a name may be an editor's and a caption as well. */
function whole(fields, line) {
  const key = letters(line)
  const same = fields.filter((field) => field.key === key)
  const field = same.find((one) => !one.taken) ?? same[0]
  if (field === undefined) return null
  field.taken = true
  return field
}

/** A line with more on it than its field shows: a cue, a colon, a credit, several names. */
function part({ captions, masthead, tags, related, published, updated }, line) {
  const key = letters(line)
  const says = (text) => text === null || key.includes(letters(text))
  if (masthead.some(({ role, name }) => says(role) && says(name))) return 'masthead'
  if (captions.some(({ text, credit }) => says(text) && says(credit))) return 'caption'
  if (related.some(says)) return 'related'
  if (tags.length > 0 && tags.every(says)) return 'tags'
  return (published !== null || updated !== null) && /\p{Nd}/u.test(line) ? 'date' : null
}
