import { type Step, stepsOf } from './dateline-steps.ts'
import { agencyNamed } from './find-agencies.ts'
import { isPlace } from './places.ts'
import { plain } from './plain.ts'

/** A dateline glued to the front of a paragraph. `end` is the UTF-16 offset where the news itself begins. */
export interface Dateline {
  readonly place: string | null
  readonly agencies: readonly string[]
  readonly authors: readonly string[]
  readonly end: number
}

const CLOSERS = /^(?:--|-|\u2013|\u2014|\u0640|:|\)|\).*)$/

/** `الدوحة في 25 مارس /قنا/ …`: an agency between slashes. */
function closesAgency({ piece, mark }: Step): boolean {
  return piece.kind === 'agency' && mark === '/'
}

/** How many of the steps make a dateline: up to the last one that a dash, a colon or a bracket closes. */
function reachOf(steps: readonly Step[]): number {
  for (let count = steps.length; count > 0; count--) {
    const last = steps[count - 1]
    if (last === undefined || !(CLOSERS.test(last.mark) || closesAgency(last))) continue
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

const WORD_AND_SPACE = /^([^\s:،.()-]{3,14})\s+/

/** `دمشق-سانا أعلنت …`: an agency glued to the town by a dash, with no mark behind it. */
function gluedAgency(paragraph: string, last: Step): { readonly name: string; readonly end: number } | null {
  if (last.piece.kind !== 'place' || !/[-\u2013\u2014]/.test(paragraph.charAt(last.end - 1))) return null
  const found = WORD_AND_SPACE.exec(paragraph.slice(last.end, last.end + 20))
  const name = agencyNamed(plain(found?.[1] ?? ''))
  return found === null || name === undefined ? null : { name, end: last.end + found[0].length }
}

/** What must follow a dateline: a paragraph, not the second half of a headline (`السودان: …`), in UTF-16 units. */
const SHORTEST_REST = 25
const SHORTEST_REST_OF_PLACE = 80

/**
 * Reads a dateline in front of a raw paragraph: `القدس (CNN) -- …`, `القاهرة - أ ش أ: …`, `واشنطن (رويترز) - …`,
 * `سلمى الحداد- الصحيفة- الدمام: …`. Null where the paragraph has none. The paragraph's text is the caller's to keep.
 */
export function readDateline(paragraph: string): Dateline | null {
  if (paragraph.length < SHORTEST_REST) return null
  const steps = stepsOf(paragraph)
  const count = reachOf(steps)
  const used = steps.slice(0, count)
  const last = used[used.length - 1]
  if (last === undefined) return null
  const glued = gluedAgency(paragraph, last)
  const end = glued?.end ?? last.end
  const bare = used.length === 1 && last.piece.kind === 'place' && glued === null
  if (paragraph.length - end < (bare ? SHORTEST_REST_OF_PLACE : SHORTEST_REST)) return null
  const authors = used.flatMap((step) =>
    step.piece.kind === 'person' ? step.piece.authors : maybeAuthors(step, used),
  )
  const named = used.flatMap((step) => step.piece.agencies)
  const agencies = [...new Set(glued === null ? named : [...named, glued.name])]
  return { place: cityOf(used), agencies, authors, end }
}

/** A name without a known given name counts where a place or paper and a colon vouch for it. */
function maybeAuthors(step: Step, used: readonly Step[]): readonly string[] {
  const first = used[0]
  const vouched = used.length > 2 && first === step && used.some((other) => isPlace(other.piece.text))
  return step.piece.kind === 'maybe-person' && vouched ? step.piece.authors : []
}
