import { mayBeByline, readByline } from '../arabic/bylines.ts'
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
  mayBeFooter,
  mayBeNavigation,
  mayBePhotoCredit,
  mayBeReadMore,
  mayBeRelatedCue,
  mayBeShareWidget,
  mayBeTagsCue,
  readRelatedCue,
} from '../arabic/cues.ts'
import { likenessToName } from '../arabic/person-names.ts'
import { isPartyOffice, isRole, mayNameOffice } from '../arabic/roles.ts'
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
export interface Reader {
  readonly words: number
  /** Whether a line of more than {@link FEW} words is worth reading: by what it opens with or holds, most headlines are not. */
  readonly long?: (line: string) => boolean
  readonly traits: number
  read(line: string): number
}

/** Up to so many words a line may be a name, a button or a menu entry. */
export const FEW = 6
const TIMES = /\d|[\u0660-\u0669\u06f0-\u06f9]/
const is = (trait: Trait, test: (line: string) => boolean) => (line: string) =>
  test(line) ? TRAITS[trait] : 0

/** The readers; each trait has one. */
export const READERS: readonly Reader[] = [
  { words: 4, traits: TRAITS.endMark, read: is('endMark', isEndMark) },
  { words: 6, traits: TRAITS.placeholder, read: is('placeholder', isPlaceholder) },
  { words: 40, long: mayBeNavigation, traits: TRAITS.navigation, read: is('navigation', isNavigationWord) },
  { words: 40, long: mayBeShareWidget, traits: TRAITS.widget, read: is('widget', isShareWidget) },
  {
    words: 20,
    long: (line) => TIMES.test(line),
    traits: TRAITS.prayerTimes,
    read: is('prayerTimes', isPrayerTimes),
  },
  { words: 14, long: mayBeReadMore, traits: TRAITS.readMore, read: is('readMore', isReadMore) },
  { words: 60, long: mayBeTagsCue, traits: TRAITS.tags, read: is('tags', isTagsCue) },
  { words: 40, long: mayBeFooter, traits: TRAITS.footer, read: is('footer', isFooter) },
  { words: 8, traits: TRAITS.partyOffice, read: is('partyOffice', isPartyOffice) },
  { words: 14, long: mayBePhotoCredit, traits: TRAITS.photoCredit, read: is('photoCredit', isPhotoCredit) },
  { words: 40, long: mayBeRelatedCue, traits: TRAITS.relatedCue | TRAITS.relatedTitle, read: readRelated },
  { words: 24, long: mayNameOffice, traits: TRAITS.office | TRAITS.staff, read: readOffice },
  {
    words: 16,
    long: mayBeByline,
    traits: TRAITS.byline | TRAITS.certainByline,
    read: readAuthor,
  },
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
