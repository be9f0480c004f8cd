import { bylineCue, opensCue } from './byline-cues.ts'
import type { BylinePiece } from './byline-pieces.ts'
import { type BylineReading, NO_BYLINE, reading } from './byline-reading.ts'
import { piecesOf } from './byline-row.ts'
import { isPlace } from './places.ts'
import { plain } from './plain.ts'
import { tidy } from './tidy.ts'

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
  if (!opensCue(plain(/^[^\s:/\u2013\u2014\u0640-]*/.exec(line)?.[0] ?? ''))) return null
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
export function readCued(line: string): BylineReading {
  const cued = cueOf(line)
  if (cued === null || (!cued.marked && cued.cue === 'desk')) return NO_BYLINE
  const pieces = piecesOf(cued.rest)
  const people = peopleIn(pieces, cued.cue === 'desk' || !cued.marked)
  const known = pieces.every((piece) => piece.kind !== 'other')
  const words = cued.rest.split(' ').length
  if (!cued.marked) return people.length > 0 && known && words <= 4 ? reading(pieces, false) : NO_BYLINE
  // `كتب: …` before two or three words is a signature whatever the words are; only known ones tell who.
  if (cued.cue === 'writes' && words <= 3) return reading(pieces, true)
  if (!known || words > 12) return NO_BYLINE
  if (cued.cue === 'writes') return reading(pieces, true)
  const sourced = pieces.some((piece) => piece.kind === 'agency' || piece.kind === 'desk')
  const placed = pieces.length > 1 && pieces.some((piece) => piece.kind === 'place')
  return people.length > 0 || sourced || placed ? reading(pieces, people.length > 0 || sourced) : NO_BYLINE
}

function peopleIn(pieces: readonly BylinePiece[], sure: boolean): readonly string[] {
  return pieces
    .filter((piece) => piece.kind === 'person' || (!sure && piece.kind === 'maybe-person'))
    .flatMap((p) => p.authors)
}

/** `القاهرة - كتب: …`: the town may stand before the cue. */
export function readPlacedCue(line: string): BylineReading {
  const dash = MARK.exec(line)
  if (dash === null || dash.index > 25 || !isPlace(line.slice(0, dash.index))) return NO_BYLINE
  const cued = readCued(line.slice(dash.index + 1).trim())
  return cued.isByline ? { ...cued, place: tidy(line.slice(0, dash.index)) } : NO_BYLINE
}
