import { decodeHTMLStrict } from 'entities/decode'
import { fold } from './fold.ts'
import { phrases } from './phrases.ts'

/** Trade phrases are short; no recogniser needs to look at more of a line than this. */
const LONGEST = 400

/**
 * The words of a raw line as the tables of trade phrases are looked up by: entities read, then folded.
 * Empty for a line longer than 400 UTF-16 units, which is no such phrase.
 */
export function lineKey(line: string): string {
  if (line.length > LONGEST) return ''
  if (line !== lastLine) read(line)
  return lastKey
}

/** Says what the key of a line is that the tables are about to be asked for; for lines without entities. */
export function knowLineKey(line: string, key: string): void {
  if (line.length > LONGEST || line.includes('&')) return
  lastLine = line
  lastKey = key
  lastFirst = null
  lastParted = null
}

/** The first word of a raw line's key: what the openings of trade phrases are looked up by. */
export function firstWordOf(line: string): string {
  if (line.length > LONGEST) return ''
  if (line !== lastLine) read(line)
  lastFirst ??= wordUpTo(lastKey)
  return lastFirst
}

/** A line is asked about by one table after another. */
let lastLine = ''
let lastKey = ''
let lastFirst: string | null = null
let lastParted: boolean | null = null

function read(line: string): void {
  lastKey = fold(line.includes('&') ? decodeHTMLStrict(line) : line)
  lastLine = line
  lastFirst = null
  lastParted = null
}

function wordUpTo(key: string): string {
  const end = key.indexOf(' ')
  return end < 0 ? key : key.slice(0, end)
}

/** The first words of folded phrases, and more words that phrases open with: a line with none of them in front is no such phrase. */
export function openingsOf(
  tables: readonly ReadonlySet<string>[],
  ...more: readonly string[]
): ReadonlySet<string> {
  return new Set([...tables.flatMap((table) => [...table].map(wordUpTo)), ...phrases(...more).map(fold)])
}

/** A table of phrases as the press prints them, separated by `|` or line ends, as folded keys. */
export function phraseSet(...printed: readonly string[]): ReadonlySet<string> {
  return new Set(
    phrases(...printed)
      .map(fold)
      .filter(Boolean),
  )
}

/** Marks between the entries of a menu. */
const PARTED = /[|\u2022\u00b7\u00bb\u203a/\u00a6]| - /

/** The pieces of a menu printed on one line: `الرئيسية | رياضة | فيديو`; one piece where the line is no menu. */
export function menuPieces(line: string): readonly string[] {
  if (!isParted(line)) return [line]
  return line.split(PARTED).filter((piece) => piece.trim() !== '')
}

/** Whether a raw line has a mark that menus have between their entries. */
export function isParted(line: string): boolean {
  if (line.length > LONGEST) return false
  if (line !== lastLine) read(line)
  lastParted ??= PARTED.test(line)
  return lastParted
}

/** Whether a line is a menu most of whose pieces pass a test: all of two, three quarters of three and more. */
export function isMenuOf(line: string, passes: (piece: string) => boolean): boolean {
  if (!isParted(line)) return false
  const pieces = menuPieces(line)
  if (pieces.length < 2) return false
  const known = pieces.filter(passes).length
  return pieces.length === 2 ? known === 2 : known * 4 >= pieces.length * 3
}
