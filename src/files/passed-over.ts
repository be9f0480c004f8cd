import { visible } from '../report/printable.ts'
import { mayHoldPages, waysToRead } from './kinds.ts'
import { Refusal } from './reason.ts'
import { seenPart, type Walk } from './walk.ts'

const NAMED = 3

/** What a search passed over that a user may have wanted, a line a kind. */
export function notesOf({
  notes,
  hidden,
  linked,
  again,
  back,
  unseen,
  matched,
  ...walk
}: Walk): readonly string[] {
  return [
    ...notes,
    ...pathsNote('hidden', hidden, BY_NAME),
    ...pathsNote('linked by **', linked, BY_NAME),
    ...pathsNote(again.length === 1 ? AGAIN_ONE : AGAIN_MANY, again, 'each folder is read once'),
    ...back.map((path) => `${path}: a link back to a folder it lies in; not followed`),
    ...pathsNote(matched.length === 1 ? 'folder' : 'folders', matched, AS_FILES),
    ...(unseen.length === 0 ? [] : [`passed over ${unseenNames(unseen)} (${RENAME})`]),
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

/** Files that may be pages under another extension, packed or in the format of an office; data and pictures are not worth a word. */
function kindsNote({ extensions, others }: Kinds): readonly string[] {
  const kinds = ranked(others).filter(([extension]) => mayHoldPages(extension))
  if (kinds.length === 0) return []
  const count = kinds.reduce((sum, [, files]) => sum + files, 0)
  const files = `${count} ${count === 1 ? 'file that is' : 'files that are'} no ${kindsOf(extensions)}`
  const ways = waysToRead(
    kinds.map(([extension]) => extension),
    extensions,
  )
  return [`passed over ${files}: ${firstOf(kinds.map(counted))} (${ways.join('; ')})`]
}

/** The refusal of inputs without a page, with what is there instead. */
export function nothingFound(inputs: readonly string[], walk: Walk): Refusal {
  const { hidden, matched, unseen } = walk
  const none = `no ${kindsOf(walk.extensions)} in ${inputs.join(', ')}`
  if (unseen.length > 0) return new Refusal(`${none} but ${unseenNames(unseen)}: ${RENAME}`)
  const kinds = ranked(walk.others)
  if (kinds.length === 0 && hidden.length > 0)
    return new Refusal(`${none} but hidden ones: ${firstOf(hidden)}: name them as inputs to have them read`)
  if (kinds.length === 0 && matched.length > 0)
    return new Refusal(`${none} but folders: ${firstOf(matched)}: ${AS_FILES}`)
  const others = kinds.length === 0 ? '' : `; there are others (${firstOf(kinds.map(counted))})`
  return new Refusal(`${none}${others}: ${hintFor(kinds)}`)
}

function hintFor(kinds: readonly Kind[]): string {
  const ways = waysToRead(
    kinds.map(([extension]) => extension),
    [],
  )
  return ways.length === 0 ? 'name a folder that holds pages' : ways.join('; ')
}

const RENAME = 'rename them, or name them as inputs'

/** The names of files whose last characters nobody sees, with those. */
function unseenNames(paths: readonly string[]): string {
  const shown = paths.map((path) => {
    const end = seenPart(path).length
    return path.slice(0, end) + visible(path.slice(end))
  })
  const whose = paths.length === 1 ? '1 file whose name ends' : `${paths.length} files whose names end`
  return `${whose} in what cannot be seen: ${firstOf(shown)}`
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
