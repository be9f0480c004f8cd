import { isCameraCue } from './byline-cues.ts'
import { type BylinePiece, sortPiece } from './byline-pieces.ts'
import { isPlace } from './places.ts'
import { plain } from './plain.ts'

const DASH = /\s*(?:--|[-\u2013\u2014\u0640](?![\u0620-\u064A])|\s\u0640|[-\u2013\u2014])\s*/

const BRACKET_END = /^([^()]*)\(([^()]{2,40})\)\s*[:.]?\s*$/

/** More pieces than this, or longer ones, are no byline. */
const MOST_PIECES = 8

/**
 * Cuts a text at dashes and at a bracket that ends it, and sorts the pieces; a comma list stays one piece unless it
 * ends in a place. Empty where the text falls into fewer than `least` pieces or too many.
 */
export function piecesOf(text: string, least = 1): readonly BylinePiece[] {
  const bracket = BRACKET_END.exec(text)
  const parts = bracket === null ? [text] : [bracket[1] ?? '', bracket[2] ?? '']
  const cut = parts.flatMap((part) => part.split(DASH)).filter((part) => plain(part) !== '')
  const row = cut.flatMap(splitLastPlace)
  return row.length < least || row.length > MOST_PIECES ? [] : sortPieces(row, bracket !== null)
}

/** Sorts the pieces as a row: whom `تصوير` names wrote nothing; a bracket behind an agency is its town. */
function sortPieces(parts: readonly string[], bracket: boolean): readonly BylinePiece[] {
  const pieces = parts.map(sortPiece)
  return pieces.map((piece, i) => {
    const before = pieces[i - 1]
    if (before === undefined || piece.kind === 'agency') return piece
    if (isCameraCue(plain(before.text))) return { ...piece, kind: 'desk', authors: [] }
    const town = bracket && i === pieces.length - 1 && before.kind === 'agency' && piece.kind !== 'other'
    return town ? { ...piece, kind: 'place', authors: [] } : piece
  })
}

/** `سلمى الحداد، القاهرة`: the last of a comma list may be the place; `دمشق، سوريا` is one place. */
function splitLastPlace(part: string): readonly string[] {
  const comma = Math.max(part.lastIndexOf('،'), part.lastIndexOf(','), part.lastIndexOf('/'))
  if (comma < 0 || isPlace(part)) return [part]
  const last = part.slice(comma + 1)
  return isPlace(last) ? [part.slice(0, comma), last] : [part]
}
