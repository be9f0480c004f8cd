import { fold, unwrap } from './words.mjs'

/** Letters and digits alone: scrapers glue an office to its holder and leave entities and look-alikes in words. */
function letters(text) {
  return fold(text.replace(/&[a-z]+;/g, ' '))
    .replaceAll('ھ', 'ه')
    .replaceAll(' ', '')
}

/**
 * Labels of a fixture's lines, read off the article that a person wrote for it: `removed` says what became of the lines in
 * no field, and every other line stands in one.
 *
 * @param lines the page, cut at LF
 * @param expected the article it must become
 * @returns by line number, from 1
 * @throws where a line stands nowhere in the article
 */
export function fixtureLabels(lines, expected) {
  const labels = {}
  const fields = fieldsOf(expected)
  const removed = removedLabels(expected)
  lines.forEach((text, i) => {
    if (text.trim() === '') return
    const label = removed.get(i + 1) ?? whole(fields, text) ?? part(expected, text)
    if (label === null) throw new Error(`line ${i + 1} stands in no field: ${text.slice(0, 80)}`)
    labels[i + 1] = label
  })
  return labels
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
    values.filter((text) => text !== null).map((text) => ({ label, key: letters(text), taken: false })),
  )
}

/** A line that is all of a field. Each text is taken once, since a name may be an editor's and a caption as well. */
function whole(fields, line) {
  const key = letters(unwrap(line))
  const same = fields.filter((field) => field.key === key)
  const field = same.find((one) => !one.taken) ?? same[0]
  if (field === undefined) return null
  field.taken = true
  return field.label
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
