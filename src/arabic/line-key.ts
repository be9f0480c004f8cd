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
  if (line !== lastLine) {
    lastKey = fold(line.includes('&') ? decodeHTMLStrict(line) : line)
    lastLine = line
  }
  return lastKey
}

/** A line is asked about by one table after another. */
let lastLine = ''
let lastKey = ''

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
function menuPieces(line: string): readonly string[] {
  if (line.length > LONGEST || !PARTED.test(line)) return [line]
  return line.split(PARTED).filter((piece) => piece.trim() !== '')
}

/** Whether a line is a menu most of whose pieces pass a test: all of two, three quarters of three and more. */
export function isMenuOf(line: string, passes: (piece: string) => boolean): boolean {
  const pieces = menuPieces(line)
  if (pieces.length < 2) return false
  const known = pieces.filter(passes).length
  return pieces.length === 2 ? known === 2 : known * 4 >= pieces.length * 3
}
