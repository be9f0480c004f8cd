import { bylineCue, isCameraCue, isDesk } from './byline-cues.ts'
import { agenciesAlone, type BylinePiece, peopleOf, sortPiece } from './byline-pieces.ts'
import { isPlace } from './places.ts'
import { plain } from './plain.ts'
import { tidy } from './tidy.ts'

/** What a line says of who wrote the article. */
export interface BylineReading {
  readonly isByline: boolean
  /** False where the line could also be a caption, a headline of the same shape or a masthead name. */
  readonly certain: boolean
  readonly authors: readonly string[]
  readonly agencies: readonly string[]
  readonly place: string | null
}

const NONE: BylineReading = { isByline: false, certain: false, authors: [], agencies: [], place: null }

/** The longest byline seen, four names and a town, has 90 characters. */
const LONGEST = 120
const LONGEST_RAW = 300
const DASH = /\s*(?:--|[-\u2013\u2014\u0640](?![\u0620-\u064A])|\s\u0640|[-\u2013\u2014])\s*/

function reading(pieces: readonly BylinePiece[], certain: boolean): BylineReading {
  const place = pieces.find((piece) => piece.kind === 'place')?.text ?? null
  const agencies = [...new Set(pieces.flatMap((piece) => piece.agencies))]
  return { isByline: true, certain, authors: authorsOf(pieces), agencies, place }
}

/** Names with a known given name count; without any such, names by shape do, unless an agency signs. */
function authorsOf(pieces: readonly BylinePiece[]): readonly string[] {
  const sure = pieces.filter((piece) => piece.kind === 'person')
  if (sure.length > 0 || pieces.some((piece) => piece.kind === 'agency'))
    return sure.flatMap((piece) => piece.authors)
  return pieces.flatMap((piece) => piece.authors)
}

interface Cued {
  readonly cue: 'writes' | 'desk'
  /** Whether `:`, `/` or a dash parts the cue from the name. */
  readonly marked: boolean
  readonly rest: string
}

const MARK = /[:/\u2013\u2014\u0640-]/
const LEADING_MARKS = /^[:/\u2013\u2014\u0640\s-]+/

/** The longest cue at the line's start, up to three words. */
function cueOf(line: string): Cued | null {
  const words = line.split(' ')
  for (let count = Math.min(3, words.length); count > 0; count--) {
    const head = words.slice(0, count).join(' ')
    const mark = MARK.exec(head)
    const cue = bylineCue(plain(mark === null ? head : head.slice(0, mark.index)).trim())
    if (cue === undefined) continue
    const after = line.slice(mark === null ? head.length : mark.index).trimStart()
    const marked = MARK.exec(after)?.index === 0
    const rest = after.replace(LEADING_MARKS, '')
    if (rest !== '') return { cue, marked, rest }
  }
  return null
}

/** `كتب: …`, `بقلم/ …`, `إعداد - …`, `تقرير: …`. */
function readCued(line: string): BylineReading {
  const cued = cueOf(line)
  if (cued === null) return NONE
  const pieces = piecesOf(cued.rest)
  const people = peopleIn(pieces, cued.cue === 'desk' || !cued.marked)
  const known = pieces.every((piece) => piece.kind !== 'other')
  const words = cued.rest.split(' ').length
  if (!cued.marked && cued.cue === 'desk') return NONE
  if (!cued.marked) return people.length > 0 && known && words <= 4 ? reading(pieces, false) : NONE
  // `كتب: …` before two or three words is a signature whatever the words are; only known ones tell who.
  if (cued.cue === 'writes' && words <= 3) return reading(pieces, true)
  if (!known || words > 12) return NONE
  if (cued.cue === 'writes') return reading(pieces, true)
  const sourced = pieces.some((piece) => piece.kind === 'agency' || piece.kind === 'desk')
  const placed = pieces.length > 1 && pieces.some((piece) => piece.kind === 'place')
  return people.length > 0 || sourced || placed ? reading(pieces, people.length > 0 || sourced) : NONE
}

function peopleIn(pieces: readonly BylinePiece[], sure: boolean): readonly string[] {
  return pieces
    .filter((piece) => piece.kind === 'person' || (!sure && piece.kind === 'maybe-person'))
    .flatMap((p) => p.authors)
}

/** `القاهرة - كتب: …`: the town may stand before the cue. */
function readPlacedCue(line: string): BylineReading {
  const dash = MARK.exec(line)
  if (dash === null || dash.index > 25 || !isPlace(line.slice(0, dash.index))) return NONE
  const cued = readCued(line.slice(dash.index + 1).trim())
  return cued.isByline ? { ...cued, place: tidy(line.slice(0, dash.index)) } : NONE
}

const BRACKET_END = /^([^()]*)\(([^()]{2,40})\)\s*[:.]?\s*$/

/** Cuts at dashes and at a bracket that ends the line; a comma list stays one piece unless it ends in a place. */
function piecesOf(text: string): readonly BylinePiece[] {
  const bracket = BRACKET_END.exec(text)
  const parts = bracket === null ? [text] : [bracket[1] ?? '', bracket[2] ?? '']
  const cut = parts.flatMap((part) => part.split(DASH)).filter((part) => plain(part) !== '')
  return sortPieces(cut.flatMap(splitLastPlace), bracket !== null)
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

/** `موسكو - رويترز`, `سلمى الحداد - الدمام`, `الصحيفة - سلمى الحداد:`, `واس (المدينة المنورة)`. */
function readPieces(line: string, colon: boolean): BylineReading {
  const pieces = piecesOf(line)
  if (pieces.length < 2 || pieces.length > 4 || pieces.some((piece) => piece.kind === 'other')) return NONE
  if (isCaptioned(line, pieces)) return NONE
  const has = (kind: BylinePiece['kind']) => pieces.some((piece) => piece.kind === kind)
  const signed = has('person') || has('agency')
  const anchored = has('place') || has('agency') || (has('person') && colon)
  if (signed && (anchored || pieces.length === 2))
    return reading(pieces, anchored && signedWhole(pieces, colon))
  const loose = has('maybe-person') || has('outlet') || has('desk')
  if (has('place') && loose) return reading(pieces, colon)
  return colon && has('desk') && pieces.length === 2 ? reading(pieces, false) : NONE
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
function readPairs(line: string): BylineReading {
  const parts = line.split(PAIR_MARKS).filter((part) => plain(part) !== '')
  const pieces = parts.map(withoutGloss).map(sortPiece)
  const [first] = pieces
  if (first?.kind !== 'place' || pieces.length < 2 || pieces.length > 6) return NONE
  if (pieces.some((piece) => piece.kind === 'other')) return NONE
  const signed = pieces.some((piece) => piece.kind === 'person' || piece.kind === 'agency')
  const wrapped = /[:\s][{«][^{}«»]+[}»]/.test(line)
  return signed || wrapped
    ? reading(pieces, wrapped || pieces.some((piece) => piece.kind === 'agency'))
    : NONE
}

/** An agency alone, or a person alone. */
function readAlone(line: string): BylineReading {
  const agencies = agenciesAlone(line)
  if (agencies !== null) return { ...NONE, isByline: true, certain: true, agencies }
  if (/["«»“”]/.test(line)) return NONE
  const authors = peopleOf(line, true)
  const whole =
    authors.length > 0 && authors.every((name) => name.includes(' ') && name.split(' ').length <= 4)
  return whole && !isDesk(plain(line)) ? { ...NONE, isByline: true, authors } : NONE
}

const SENTENCE = /[.؟?!؛;]\s*$|[.؟?!؛]\s|\d{3}/

/**
 * Reads a raw line as a byline: behind a cue (`كتب: …`), in pieces (name, paper, town, agency between dashes or with
 * a bracket), or alone. Authors and place come out as printed, agencies under their canonical name. A name alone is
 * a byline, never a certain one.
 */
export function readByline(line: string): BylineReading {
  if (line.length > LONGEST_RAW) return NONE
  const text = tidy(line)
  if (text.length < 2 || text.length > LONGEST) return NONE
  const colon = /:\s*$/.test(text)
  const bare = text.replace(/\s*:\s*$/, '')
  const alone = readAlone(bare)
  if (alone.certain) return alone
  if (SENTENCE.test(bare.replace(/(?<=(?:^|[ .])[\u0620-\u064A])\./g, ''))) return NONE
  const cued = readCued(bare)
  if (cued.isByline) return cued
  const placed = readPlacedCue(bare)
  if (placed.isByline) return placed
  const pieces = readPieces(bare, colon)
  if (pieces.isByline) return pieces
  const pairs = PAIR_MARKS.test(bare) ? readPairs(bare) : NONE
  return pairs.isByline ? pairs : alone
}
