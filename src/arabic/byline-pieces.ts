import { isDesk } from './byline-cues.ts'
import { trimEdges } from './edges.ts'
import { type AgencyMention, findAgencies, opensAgency } from './find-agencies.ts'
import { fold } from './fold.ts'
import { isGivenName } from './given-names.ts'
import { isNavigationWord } from './navigation-words.ts'
import { isPhraseWord } from './news-words.ts'
import { likenessToName } from './person-names.ts'
import { isPlace } from './places.ts'
import { plain } from './plain.ts'
import { remember } from './remember.ts'
import { tidy } from './tidy.ts'

/** What one piece of a byline or dateline is. `outlet` is any other short name: the paper's own, mostly. */
export interface BylinePiece {
  readonly kind: 'place' | 'agency' | 'person' | 'maybe-person' | 'desk' | 'outlet' | 'other'
  readonly text: string
  readonly authors: readonly string[]
  readonly agencies: readonly string[]
}

const FRONT = /[\s"'«»()[\]{}:،,.\-\u2013\u2014\u0640]/
/** A full stop at the end may be that of an initial. */
const BACK = /[\s"'«»()[\]{}:،,\-\u2013\u2014\u0640]/

function piece(kind: BylinePiece['kind'], text: string, extra?: Partial<BylinePiece>): BylinePiece {
  return { kind, text, authors: [], agencies: [], ...extra }
}

/** The agencies a piece consists of, joined by و or marks; null where it has other words. */
export function agenciesAlone(text: string): readonly string[] | null {
  const [first] = plain(text.slice(0, OPENING_UNITS)).match(/[\u0620-\u064Aa-z0-9]+/) ?? []
  // A word that the head cuts may be the beginning of one.
  if (first !== undefined && text.length > OPENING_UNITS && !opensAgencies(first)) return null
  return soleAgencies(text, findAgencies(text))
}

/** No agency's name, and none of the words beside it, has as many units. */
const OPENING_UNITS = 40

/** Whether a plain word can be the first of a text that names nothing but agencies. */
export function opensAgencies(word: string): boolean {
  return opensAgency(word) || FILLERS.has(word)
}

function soleAgencies(text: string, found: readonly AgencyMention[]): readonly string[] | null {
  if (found.length === 0) return null
  let rest = ''
  let at = 0
  for (const { start, end } of found) {
    rest += ` ${text.slice(at, start)}`
    at = end
  }
  rest = plain(`${rest} ${text.slice(at)}`)
    .replace(/[^\u0620-\u064Aa-z0-9]+/g, ' ')
    .trim()
  const left = rest.split(' ').filter((word) => word !== '' && !FILLERS.has(word))
  return left.length === 0 ? [...new Set(found.map((hit) => hit.name))] : null
}

const FILLERS = new Set([
  'و',
  'وكاله',
  'وكالات',
  'ووكالات',
  'الوكالات',
  'قناه',
  'شبكه',
  'موقع',
  'صحيفه',
  'عن',
  'المصدر',
])

/**
 * The people a text names: cut at `،`, `/`, `&` and at a و that opens a given name (`أحمد عادل وسلمى نور`).
 * Empty where a part is no name. `sure` asks for a given name in front of each.
 */
export function peopleOf(text: string, sure: boolean): readonly string[] {
  const people: string[] = []
  for (const group of text.split(/[،,/&+]| \u0648 /)) {
    for (const part of splitAtWaw(group)) {
      const name = trimEdges(tidy(part), FRONT, BACK)
      if (name === '') continue
      const likeness = likenessToName(name)
      if (likeness === 'none' || (sure && likeness !== 'given')) return []
      people.push(name)
      if (people.length > MOST_PEOPLE) return []
    }
  }
  return people
}

const MOST_PEOPLE = 6

/** A word that begins with و is a name of its own (`وليد`, `وائل`) or the second person of two. */
function splitAtWaw(text: string): readonly string[] {
  if (!LATER_WAW.test(text)) return [text.trim().replace(/\s+/g, ' ')]
  const words = text.trim().split(/\s+/)
  const parts: string[][] = [[]]
  for (const word of words) {
    const key = fold(word)
    const joins =
      (parts.at(-1)?.length ?? 0) > 0 && key.startsWith('و') && !isGivenName(key) && isGivenName(key.slice(1))
    if (joins) parts.push([word.slice(word.indexOf('و') + 1)])
    else parts.at(-1)?.push(word)
  }
  return parts.map((part) => part.join(' '))
}

/** A word behind another one with a و at its front, marks and invisible characters before it aside. */
const LATER_WAW = /\s[^\s\u0620-\u063f\u0641-\u0647\u0649\u064aa-z0-9]{0,8}[\u0648\ufeed\ufeee]/i

/** One to four words without a particle or a verb can be what a paper calls itself. */
function isOutlet(key: string): boolean {
  return OUTLET.test(key) && !key.split(' ').some(isPhraseWord)
}

/** `بي بي سي بانوراما`: an agency and what it calls a desk or programme, up to two words more. */
function brandOf(text: string, found: readonly AgencyMention[]): readonly string[] {
  const [first] = found
  if (first === undefined || first.start > 0 || found.length > 1) return []
  const rest = plain(text.slice(first.end))
  return /^[\u0620-\u064Aa-z0-9]+(?: [\u0620-\u064Aa-z0-9]+)?$/.test(rest) ? [first.name] : []
}

const LONGEST_PIECE = 48
const OUTLET = /^[\u0620-\u064Aa-z0-9]+(?: [\u0620-\u064Aa-z0-9]+){0,3}$/

/** `صوت الأردن`: a title that ends in a place; a surname in ي may be one too (`الأحمدي`). */
function namesPlace(text: string): boolean {
  const last = text.slice(text.lastIndexOf(' ') + 1)
  return last !== text && !last.endsWith('ي') && isPlace(last)
}

/** A piece without the marks around it. */
export function bareText(raw: string): string {
  return trimEdges(tidy(raw), FRONT, BACK)
}

/** Sorts one piece, the text between two marks of a line. */
export function sortPiece(raw: string): BylinePiece {
  if (raw.length <= LONGEST_PIECE) return sorted(raw)
  const text = bareText(raw)
  // Prose does not come back, so that it is not to be remembered.
  const isProse = raw.length > LONGEST_PIECE * 2 || text.length > LONGEST_PIECE
  return isProse ? piece('other', text) : sorted(raw)
}

/** Towns, agencies and authors come back page after page. */
const sorted = remember(sort)

function sort(raw: string): BylinePiece {
  const text = bareText(raw)
  if (text === '' || text.length > LONGEST_PIECE) return piece('other', text)
  // The marks around a piece are its position, so an agency whose name is also a word is believed here.
  const found = findAgencies(text)
  const agencies = soleAgencies(text, found)
  if (agencies !== null) return piece('agency', text, { agencies })
  if (isPlace(text)) return piece('place', text)
  const named = brandOf(text, found)
  if (named.length > 0) return piece('agency', text, { agencies: named })
  const key = plain(text)
  if (isDesk(key)) return piece('desk', text)
  const sure = peopleOf(text, true)
  if (sure.length > 0) return piece('person', text, { authors: sure })
  if (isNavigationWord(text)) return piece('desk', text)
  const people = peopleOf(text, false)
  if (people.length > 0 && !namesPlace(text)) return piece('maybe-person', text, { authors: people })
  return piece(isOutlet(key) ? 'outlet' : 'other', text)
}
