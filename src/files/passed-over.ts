import { Refusal } from './reason.ts'
import type { Walk } from './walk.ts'

const NAMED = 3

/** What a search passed over that a user may have wanted, a line a kind. */
export function notesOf({ notes, hidden, linked, again, matched, ...walk }: Walk): readonly string[] {
  return [
    ...notes,
    ...pathsNote('hidden', hidden, BY_NAME),
    ...pathsNote('linked by **', linked, BY_NAME),
    ...pathsNote(again.length === 1 ? AGAIN_ONE : AGAIN_MANY, again, 'each folder is read once'),
    ...pathsNote(matched.length === 1 ? 'folder' : 'folders', matched, AS_FILES),
    ...kindsNote(walk),
  ]
}

const BY_NAME = 'name them as inputs to have them read'
const AGAIN_ONE = 'path to a folder that is read already'
const AGAIN_MANY = 'paths to folders that are read already'
const AS_FILES = 'patterns name files: end them in /**/*.txt to have all in such folders read'

function pathsNote(what: string, paths: readonly string[], hint: string): readonly string[] {
  return paths.length === 0 ? [] : [`passed over ${paths.length} ${what}: ${firstOf(paths)} (${hint})`]
}

type Kinds = Pick<Walk, 'extensions' | 'others'>

/** Files that may be pages under another extension; data and pictures are not worth a word. */
function kindsNote({ extensions, others }: Kinds): readonly string[] {
  const kinds = ranked(others).filter(([extension]) => !NO_PAGES.has(extension))
  if (kinds.length === 0) return []
  const count = kinds.reduce((sum, [, files]) => sum + files, 0)
  const files = `${count} ${count === 1 ? 'file that is' : 'files that are'} no ${kindsOf(extensions)}`
  return [`passed over ${files}: ${firstOf(kinds.map(counted))} (${wayToRead(extensions, kinds)})`]
}

function wayToRead(extensions: readonly string[], kinds: readonly Kind[]): string {
  const named = kinds.map(([extension]) => extension).filter((extension) => extension !== '')
  const text = named.find((extension) => !MARKUP.has(extension))
  if (text !== undefined) return `have them read, too, with --ext ${[...extensions, text].join(',')}`
  return named.length > 0 ? 'extract the text of HTML and XML first' : 'name them as inputs to have them read'
}

/** The refusal of inputs without a page, with what is there instead. */
export function nothingFound(inputs: readonly string[], walk: Walk): Refusal {
  const kinds = ranked(walk.others).slice(0, NAMED)
  const hint = hintFor(kinds.map(([extension]) => extension).filter((extension) => extension !== ''))
  const others = kinds.length === 0 ? '' : `; there are others (${kinds.map(counted).join(', ')})`
  const { hidden, matched } = walk
  const none = `no ${kindsOf(walk.extensions)} in ${inputs.join(', ')}`
  if (others === '' && hidden.length > 0)
    return new Refusal(`${none} but hidden ones: ${firstOf(hidden)}: name them as inputs to have them read`)
  if (others === '' && matched.length > 0)
    return new Refusal(`${none} but folders: ${firstOf(matched)}: ${AS_FILES}`)
  return new Refusal(`${none}${others}: ${hint}`)
}

const MARKUP = new Set(['.html', '.htm', '.xhtml', '.xml'])
/** Files that are no pages whatever they are called: articles, data, pictures. */
const NO_PAGES = new Set([
  '.json',
  '.jsonl',
  '.ndjson',
  '.csv',
  '.tsv',
  '.pdf',
  '.jpg',
  '.jpeg',
  '.png',
  '.gif',
])

function hintFor(extensions: readonly string[]): string {
  const [first] = extensions.filter((extension) => !NO_PAGES.has(extension))
  if (first === undefined) return 'name a folder that holds pages'
  if (MARKUP.has(first))
    return `clean-news takes text: extract it from HTML and XML first; what is text already is read with --ext ${first}`
  return `have them read with --ext ${first}`
}

/** An extension in lower case and how many files have it. */
type Kind = readonly [extension: string, files: number]

function ranked(others: Walk['others']): readonly Kind[] {
  return [...others].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
}

function counted([extension, files]: Kind): string {
  return `${files} ${extension === '' ? 'without extension' : extension}`
}

function kindsOf(extensions: readonly string[]): string {
  return extensions.map((extension) => `*${extension}`).join(', ')
}

function firstOf(names: readonly string[]): string {
  return names.slice(0, NAMED).join(', ') + (names.length > NAMED ? ', \u2026' : '')
}
