import { bylineCue, isCameraCue } from './byline-cues.ts'
import { type BylinePiece, sortPiece } from './byline-pieces.ts'
import { isPlace } from './places.ts'
import { plain } from './plain.ts'

/** A dateline glued to the front of a paragraph. `end` is the UTF-16 offset where the news itself begins. */
export interface Dateline {
  readonly place: string | null
  readonly agencies: readonly string[]
  readonly authors: readonly string[]
  readonly end: number
}

/** Datelines end within this many UTF-16 units; the longest seen (cue, name, paper, town, photographer) has 75. */
const REACH = 110
const MARK = /\s*(?:--|\)\s*(?:--|[-\u2013\u2014:\u0640])?|[(:\u2013\u2014/،,-]|\s\u0640(?=\s))\s*/g

interface Step {
  readonly piece: BylinePiece
  readonly mark: string
  readonly end: number
}

/** The sorted pieces in front of the first one that is no part of a dateline. */
function stepsOf(paragraph: string): readonly Step[] {
  const head = paragraph.slice(0, REACH)
  const steps: Step[] = []
  let from = 0
  MARK.lastIndex = 0
  for (let found = MARK.exec(head); found !== null; found = MARK.exec(head)) {
    const text = head.slice(from, found.index)
    const end = found.index + found[0].length
    if (plain(text) !== '') {
      const piece = sortStep(text, steps[steps.length - 1])
      if (piece.kind === 'other') break
      steps.push({ piece, mark: found[0].trim(), end })
    } else if (steps.length > 0) {
      const last = steps[steps.length - 1]
      if (last !== undefined) steps[steps.length - 1] = { ...last, mark: found[0].trim(), end }
    } else if (found[0].trim() !== '(') break
    from = end
    if (found[0].includes(':') || steps.length > 5) break
  }
  return steps
}

/** A cue (`أجرى الحوار/`) is no name, and whom `تصوير/` names wrote nothing. */
function sortStep(text: string, before: Step | undefined): BylinePiece {
  const key = plain(text)
  const piece = sortPiece(text)
  const cue = bylineCue(key) !== undefined || isCameraCue(key)
  const camera = before !== undefined && isCameraCue(plain(before.piece.text))
  return cue || camera ? { ...piece, kind: 'desk', authors: [] } : piece
}

const CLOSERS = /^(?:--|-|\u2013|\u2014|\u0640|:|\)|\).*)$/

/** How many of the steps make a dateline: up to the last one that a dash, a colon or a bracket closes. */
function reachOf(steps: readonly Step[]): number {
  for (let count = steps.length; count > 0; count--) {
    const last = steps[count - 1]
    if (last === undefined || !CLOSERS.test(last.mark)) continue
    if (makesDateline(steps.slice(0, count), last)) return count
  }
  return 0
}

function makesDateline(steps: readonly Step[], last: Step): boolean {
  const kinds = new Set(steps.map((step) => step.piece.kind))
  const colon = last.mark.includes(':')
  if (kinds.has('other')) return false
  const [first] = steps
  // `(رويترز) - …` stands alone; a bracket after other words may be a gloss, so the words must be a place or name.
  if (steps.length === 1) return loneStep(first, last)
  if (kinds.has('agency')) return kinds.has('place') || kinds.has('person') || steps.length === 2
  if (!kinds.has('place')) return kinds.has('person') && colon && steps.length <= 3
  if (kinds.size === 1) return colon || last.mark === '-' || last.mark === '--' || last.mark === '\u2013'
  return colon || (kinds.has('person') && !last.mark.startsWith(')'))
}

function loneStep(first: Step | undefined, last: Step): boolean {
  if (first === undefined) return false
  const { kind } = first.piece
  if (kind === 'agency') return true
  return kind === 'place' && !last.mark.startsWith(')')
}

function cityOf(steps: readonly Step[]): string | null {
  const places = steps.filter((step) => step.piece.kind === 'place')
  const [first, second] = places
  if (first === undefined) return null
  // `دمشق، سوريا`: the country belongs to the place as printed.
  const joined = first.mark === '،' || first.mark === ','
  return joined && second !== undefined
    ? `${first.piece.text}${first.mark} ${second.piece.text}`
    : first.piece.text
}

/** What must follow a dateline: a paragraph, not the second half of a headline (`السودان: …`), in UTF-16 units. */
const SHORTEST_REST = 25
const SHORTEST_REST_OF_PLACE = 80

/**
 * Reads a dateline in front of a raw paragraph: `القدس (CNN) -- …`, `القاهرة - أ ش أ: …`, `واشنطن (رويترز) - …`,
 * `سلمى الحداد- الصحيفة- الدمام: …`. Null where the paragraph has none. The paragraph's text is the caller's to keep.
 */
export function readDateline(paragraph: string): Dateline | null {
  const steps = stepsOf(paragraph)
  const count = reachOf(steps)
  const used = steps.slice(0, count)
  const last = used[used.length - 1]
  if (last === undefined) return null
  const bare = used.length === 1 && last.piece.kind === 'place'
  if (paragraph.length - last.end < (bare ? SHORTEST_REST_OF_PLACE : SHORTEST_REST)) return null
  const authors = used.flatMap((step) =>
    step.piece.kind === 'person' ? step.piece.authors : maybeAuthors(step, used),
  )
  const agencies = [...new Set(used.flatMap((step) => step.piece.agencies))]
  return { place: cityOf(used), agencies, authors, end: last.end }
}

/** A name without a known given name counts where a place or paper and a colon vouch for it. */
function maybeAuthors(step: Step, used: readonly Step[]): readonly string[] {
  const first = used[0]
  const vouched = used.length > 2 && first === step && used.some((other) => isPlace(other.piece.text))
  return step.piece.kind === 'maybe-person' && vouched ? step.piece.authors : []
}
