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

const TESTS: readonly (readonly [Trait, (line: string) => boolean])[] = [
  ['endMark', isEndMark],
  ['placeholder', isPlaceholder],
  ['widget', isShareWidget],
  ['prayerTimes', isPrayerTimes],
  ['readMore', isReadMore],
  ['tags', isTagsCue],
  ['footer', isFooter],
  ['navigation', isNavigationWord],
  ['relatedCue', (line) => readRelatedCue(line)?.title === null],
  ['relatedTitle', (line) => typeof readRelatedCue(line)?.title === 'string'],
  ['office', isRole],
  ['partyOffice', isPartyOffice],
  ['staff', (line) => splitStaffLine(line).length > 0],
  ['byline', (line) => readByline(line).isByline],
  ['certainByline', (line) => readByline(line).certain],
  ['photoCredit', isPhotoCredit],
  ['name', (line) => likenessToName(line) !== 'none'],
  ['givenName', (line) => likenessToName(line) === 'given'],
]

/** Longer lines are texts about such things; the longest cue with its title has some 250 UTF-16 units. */
const LONGEST = 320

/**
 * Furniture comes back page after page, so what a line is gets remembered. The memory is a pure function's: it never
 * changes a result, and it is emptied when full, so that it stays small.
 */
const MEMORY = 8192
const memory = new Map<string, number>()

/**
 * The traits of a line, as bits of {@link TRAITS}.
 *
 * @param plain the line without entities and wrappers; longer than 320 UTF-16 units it has none
 */
export function traitsOf(plain: string): number {
  if (plain.length > LONGEST) return 0
  const known = memory.get(plain)
  if (known !== undefined) return known
  let traits = 0
  for (const [trait, test] of TESTS) if (test(plain)) traits |= TRAITS[trait]
  if (memory.size >= MEMORY) memory.clear()
  memory.set(plain, traits)
  return traits
}
