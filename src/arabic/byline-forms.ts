import { type BylinePiece, bareText, sortPiece } from './byline-pieces.ts'
import { type BylineReading, NO_BYLINE, reading } from './byline-reading.ts'
import { piecesOf } from './byline-row.ts'
import { isPlace } from './places.ts'
import { plain } from './plain.ts'

/** `موسكو - رويترز`, `سلمى الحداد - الدمام`, `الصحيفة - سلمى الحداد:`, `واس (المدينة المنورة)`. */
export function readRow(line: string, colon: boolean): BylineReading {
  const pieces = piecesOf(line, 2)
  if (pieces.length < 2 || pieces.length > 4 || pieces.some((piece) => piece.kind === 'other'))
    return NO_BYLINE
  if (isCaptioned(line, pieces)) return NO_BYLINE
  const has = (kind: BylinePiece['kind']) => pieces.some((piece) => piece.kind === kind)
  const signed = has('person') || has('agency')
  const anchored = has('place') || has('agency') || (has('person') && colon)
  if (signed && (anchored || pieces.length === 2))
    return reading(pieces, anchored && signedWhole(pieces, colon))
  const loose = has('maybe-person') || has('outlet') || has('desk')
  if (has('place') && loose) return reading(pieces, colon)
  return colon && has('desk') && pieces.length === 2 ? reading(pieces, false) : NO_BYLINE
}

/** `الجسر الجديد (رويترز)`: an agency in brackets credits a picture, where no place or person stands before it. */
function isCaptioned(line: string, pieces: readonly BylinePiece[]): boolean {
  const inBracket =
    pieces[pieces.length - 1]?.kind === 'agency' &&
    /\)\s*[:.]?\s*$/.test(line) &&
    !/[-\u2013\u2014]\s*\(/.test(line)
  return inBracket && !pieces.some((piece) => piece.kind === 'place' || piece.kind === 'person')
}

/** How many words a paper's own name has at most, where no place or colon vouches for it. */
const LONGEST_OUTLET = 2

/**
 * A single given name beside a place may be a headline (`مصر - جمال`), an agency with a section and more a page's
 * title (`… - العالم - …`); a colon, or nothing but whole names, places and agencies, settles it.
 */
function signedWhole(pieces: readonly BylinePiece[], colon: boolean): boolean {
  if (colon) return true
  const loose = pieces.filter((piece) => piece.kind === 'desk' || piece.kind === 'maybe-person')
  if (loose.length > 0 && pieces.length > 2) return false
  if (pieces.some((piece) => piece.kind === 'outlet' && piece.text.split(' ').length > LONGEST_OUTLET))
    return false
  return pieces.every((piece) => piece.kind !== 'person' || piece.authors.every((name) => name.includes(' ')))
}

const PAIR_MARKS = /\s*[:{}«»]\s*/
const GLOSS = /^([^()]+)\(([^()]+)\)$/

/** `الحديدة (اليمن)`: the country in brackets belongs to the town. */
function withoutGloss(part: string): string {
  const found = GLOSS.exec(part.trim())
  const [, town, land] = found ?? []
  return town !== undefined && land !== undefined && isPlace(town) && isPlace(land) ? town : part
}

/** `لندن: «الصحيفة»`, `بيروت: سلمى الحداد`: town and signature in pairs, the form of the London dailies. */
export function readPairs(line: string): BylineReading {
  if (!PAIR_MARKS.test(line)) return NO_BYLINE
  const parts = line.split(PAIR_MARKS).filter((part) => plain(part) !== '')
  const [first] = parts
  if (first === undefined || parts.length < 2 || parts.length > 6) return NO_BYLINE
  if (!isPlace(bareText(withoutGloss(first)))) return NO_BYLINE
  if (sortPiece(withoutGloss(first)).kind !== 'place') return NO_BYLINE
  const pieces = parts.map(withoutGloss).map(sortPiece)
  if (pieces.some((piece) => piece.kind === 'other')) return NO_BYLINE
  const signed = pieces.some((piece) => piece.kind === 'person' || piece.kind === 'agency')
  const wrapped = /[:\s][{«][^{}«»]+[}»]/.test(line)
  return signed || wrapped
    ? reading(pieces, wrapped || pieces.some((piece) => piece.kind === 'agency'))
    : NO_BYLINE
}
