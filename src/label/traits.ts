import { readByline } from '../arabic/bylines.ts'
import { isPhotoCredit } from '../arabic/credits.ts'
import {
  isEndMark,
  isFooter,
  isNavigationWord,
  isPlaceholder,
  isPrayerTimes,
  isReadMore,
  isShareWidget,
  isTagsCue,
  readRelatedCue,
} from '../arabic/cues.ts'
import { likenessToName } from '../arabic/person-names.ts'
import { isPartyOffice, isRole } from '../arabic/roles.ts'
import { splitStaffLine } from '../arabic/staff-lines.ts'

/** What a short line is by its wording alone. One bit each, since a line can be several things. */
export const TRAITS = {
  endMark: 1,
  placeholder: 2,
  widget: 4,
  prayerTimes: 8,
  readMore: 16,
  tags: 32,
  footer: 64,
  navigation: 128,
  relatedCue: 256,
  relatedTitle: 512,
  office: 1024,
  partyOffice: 2048,
  staff: 4096,
  byline: 8192,
  certainByline: 16384,
  photoCredit: 32768,
  /** Shaped like a person's name. */
  name: 65536,
  /** Begins with a given name of the trade's table. */
  givenName: 131072,
} as const

export type Trait = keyof typeof TRAITS

/** Looks for some traits at once; lines of more words than `words` cannot have them. */
interface Reader {
  readonly words: number
  /** What a line of more than {@link FEW} words must have for it to be read: most headlines have none of it. */
  readonly long?: RegExp
  readonly traits: number
  read(line: string): number
}

const FEW = 6
const TIMES = /\d|[\u0660-\u0669\u06f0-\u06f9]/
const CREDITED = /[:()[\]{}|\u2013\u2014-]|رشيف/
/** A byline of more words than a name has a mark between name, town and outlet. */
const PARTED = /[-\u2013\u2014\u0640:/(\u00ab]/
const is = (trait: Trait, test: (line: string) => boolean) => (line: string) =>
  test(line) ? TRAITS[trait] : 0

const READERS: readonly Reader[] = [
  { words: 4, traits: TRAITS.endMark, read: is('endMark', isEndMark) },
  { words: 6, traits: TRAITS.placeholder, read: is('placeholder', isPlaceholder) },
  { words: 40, traits: TRAITS.navigation, read: is('navigation', isNavigationWord) },
  { words: 40, traits: TRAITS.widget, read: is('widget', isShareWidget) },
  { words: 20, long: TIMES, traits: TRAITS.prayerTimes, read: is('prayerTimes', isPrayerTimes) },
  { words: 14, traits: TRAITS.readMore, read: is('readMore', isReadMore) },
  { words: 60, traits: TRAITS.tags, read: is('tags', isTagsCue) },
  { words: 40, traits: TRAITS.footer, read: is('footer', isFooter) },
  { words: 8, traits: TRAITS.partyOffice, read: is('partyOffice', isPartyOffice) },
  { words: 14, long: CREDITED, traits: TRAITS.photoCredit, read: is('photoCredit', isPhotoCredit) },
  { words: 40, traits: TRAITS.relatedCue | TRAITS.relatedTitle, read: readRelated },
  { words: 24, traits: TRAITS.office | TRAITS.staff, read: readOffice },
  { words: 16, long: PARTED, traits: TRAITS.byline | TRAITS.certainByline, read: readAuthor },
  { words: 6, traits: TRAITS.name | TRAITS.givenName, read: readName },
]

function readRelated(line: string): number {
  const cue = readRelatedCue(line)
  if (cue === null) return 0
  return cue.title === null ? TRAITS.relatedCue : TRAITS.relatedTitle
}

function readOffice(line: string): number {
  if (isRole(line)) return TRAITS.office | TRAITS.staff
  return splitStaffLine(line).length > 0 ? TRAITS.staff : 0
}

function readAuthor(line: string): number {
  const { isByline, certain } = readByline(line)
  if (!isByline) return 0
  return certain ? TRAITS.byline | TRAITS.certainByline : TRAITS.byline
}

function readName(line: string): number {
  const likeness = likenessToName(line)
  if (likeness === 'none') return 0
  return likeness === 'given' ? TRAITS.name | TRAITS.givenName : TRAITS.name
}

/** Longer lines are texts about such things; the longest cue with its title has some 250 UTF-16 units. */
const LONGEST = 320

/** What has been found out about a line's wording so far. */
export interface Known {
  asked: number
  found: number
}

/**
 * Furniture comes back page after page, so what a line is gets remembered. The memory is a pure function's: it never
 * changes a result, and it is emptied when full, so that it stays small.
 */
const MEMORY = 2048
const memory = new Map<string, Known>()

/** A line as far as its wording goes. */
interface Worded {
  /** The line without entities and wrappers; longer than 320 UTF-16 units it has no trait. */
  readonly plain: string
  readonly words: number
  /** Kept with the line, so that it is looked up once. */
  known: Known | null
}

/** Whether a line has a trait by its wording. */
export function hasTrait(line: Worded, trait: Trait): boolean {
  if (line.plain.length > LONGEST) return false
  const bit = TRAITS[trait]
  // Headlines hardly ever come back: only short lines are worth remembering.
  line.known ??= line.words > FEW ? { asked: 0, found: 0 } : knownOf(line.plain)
  if ((line.known.asked & bit) === 0) ask(line.known, line.plain, line.words, bit)
  return (line.known.found & bit) !== 0
}

function knownOf(plain: string): Known {
  let known = memory.get(plain)
  if (known === undefined) {
    if (memory.size >= MEMORY) memory.clear()
    known = { asked: 0, found: 0 }
    memory.set(detached(plain), known)
  }
  return known
}

/** A copy that does not keep alive the text it was cut from: V8 makes a slice a window on the whole page. */
function detached(text: string): string {
  const units = new Uint16Array(text.length)
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i)
  return String.fromCharCode(...units)
}

/** Asks the one reader that knows the trait; what it finds out beside stays known, too. */
function ask(known: Known, plain: string, words: number, bit: number): void {
  for (const reader of READERS) {
    if ((reader.traits & bit) === 0) continue
    const pass = words <= FEW || reader.long === undefined || reader.long.test(plain)
    if (pass && words <= reader.words) known.found |= reader.read(plain)
    known.asked |= reader.traits
  }
}
