import { isFooter, isNavigationWord, isPlaceholder, isReadMore, isRelatedCue, isShareWidget } from './cues.ts'
import {
  HOUSE_CALLS,
  HOUSE_CHANNELS,
  HOUSE_ENDS,
  HOUSE_LINES,
  HOUSE_OPENINGS,
  HOUSE_PERIODS,
  HOUSE_TRAITS,
  HOUSE_VERBS,
  HOUSE_WORDS,
  NO_HOUSES,
  OTHER_HOUSES,
  PRESS_WORDS,
  PRINTED_HOUSES,
} from './house-words.ts'
import { isParted, lineKey } from './line-key.ts'
import { isOwnAddress } from './own-address.ts'
import { remember } from './remember.ts'
import { isRole } from './roles.ts'
import { splitStaffLine } from './staff-lines.ts'

/**
 * What a line says of the house that prints it. `house`: it speaks of the paper, the site or the page. `entry`: a word of a
 * menu, which a text may say too, so that it needs company. `sender`: a name that listings and credits give as well, such as
 * a channel's, so that its place must tell. `address`: a number, a mail or a web address and nothing else. `none`: all else.
 */
export type HouseWording = 'house' | 'entry' | 'sender' | 'address' | 'none'

/** Longer lines are texts about such things. */
const LONGEST = 400

/** What a short raw line says of the house; asked only of lines that many pages of a site have. */
export const houseWording = remember((line: string): HouseWording => {
  if (line.length > LONGEST) return 'none'
  const words = lineKey(line).split(' ')
  if (isOwnAddress(line)) return 'address'
  if (isOfPage(line) || isSections(words)) return isEntry(line, words) ? 'entry' : 'house'
  if (saysHouse(line, words) || isBar(line)) return 'house'
  return namesHouse(words, OTHER_HOUSES) ? 'sender' : 'none'
})

/** What phrase rules know as parts of a page, wherever it stands. */
function isOfPage(line: string): boolean {
  const phrase = isFooter(line) || isShareWidget(line) || isNavigationWord(line)
  return phrase || isPlaceholder(line) || isReadMore(line) || isRelatedCue(line)
}

/** A section or a word alone: `energy`, `services`. */
function isEntry(line: string, words: readonly string[]): boolean {
  return !isParted(line) && (words.length === 1 || isNavigationWord(line))
}

const MOST_SECTION_WORDS = 4

/** `Culture and variety`: sections that one entry of a menu joins. */
function isSections(words: readonly string[]): boolean {
  if (words.length < 2 || words.length > MOST_SECTION_WORDS) return false
  return words.every(
    (word) => isNavigationWord(word) || (/^و../.test(word) && isNavigationWord(word.slice(1))),
  )
}

function saysHouse(line: string, words: readonly string[]): boolean {
  if (HOUSE_LINES.has(words.join(' ')) || opensWith(HOUSE_OPENINGS, words) || isOfStaff(line)) return true
  if (words.some((_, at) => opensWith(HOUSE_WORDS, words.slice(at, at + LONGEST_PHRASE)))) return true
  if (HOUSE_CALLS.has(words[0] ?? '') && words.some((word) => HOUSE_CHANNELS.has(word))) return true
  if (namesHouse(words, PRINTED_HOUSES) || isSelfPraise(words)) return true
  return (
    endsAsHouse(words) || (namesHouse(words, OTHER_HOUSES) && words.some((word) => PRESS_WORDS.has(word)))
  )
}

const LONGEST_PHRASE = 5
const lengths = Array.from({ length: LONGEST_PHRASE }, (_, i) => i + 1)
/** A preposition or conjunction may be glued to `our page`. */
const JOINED = /^[وبلف](?=.{4})/

function opensWith(table: ReadonlySet<string>, words: readonly string[]): boolean {
  const key = words.slice(0, LONGEST_PHRASE).join(' ')
  return lengths.some((length) => {
    const phrase = length >= words.length ? key : words.slice(0, length).join(' ')
    return table.has(phrase) || table.has(phrase.replace(JOINED, ''))
  })
}

/** A bare `publisher` is one of the data of a book. */
function isOfStaff(line: string): boolean {
  const pairs = splitStaffLine(line)
  return isRole(line) || pairs.some(({ role }) => role !== null && lineKey(role) !== 'الناشر')
}

const MOST_NAME_WORDS = 6

/** `River Newspaper`, `the gate of the valley, a window on the world`; no sentence that has the house for its subject. */
function namesHouse(words: readonly string[], kinds: ReadonlySet<string>): boolean {
  const [first = '', name] = words
  if (name === undefined || !kinds.has(first) || words.length > MOST_NAME_WORDS) return false
  return !NO_HOUSES.has(name) && !words.some((word) => HOUSE_VERBS.test(word))
}

const MOST_BARE_WORDS = 3

function endsAsHouse(words: readonly string[]): boolean {
  return words.length > 1 && words.length <= MOST_BARE_WORDS && HOUSE_ENDS.has(words.at(-1) ?? '')
}

const LEAST_TRAITS = 3

function isSelfPraise(words: readonly string[]): boolean {
  if (words.length < LEAST_TRAITS) return false
  const bare = words.map((word) => (HOUSE_TRAITS.has(word) ? word : word.replace(/^و(?=.{3})/, '')))
  if (!bare.every((word) => HOUSE_TRAITS.has(word) || PRINTED_HOUSES.has(word))) return false
  return bare.some((word) => HOUSE_PERIODS.has(word))
}

const PARTS = /[|\u2022\u00b7\u00bb\u203a/\u00a6]| - /
const LEAST_PARTS = 3
const MOST_PART_WORDS = 4

/** `a | b | c` with a section or a link of the page among them; a row of a table has figures, or names alone. */
function isBar(line: string): boolean {
  if (!isParted(line) || /\d/.test(line)) return false
  const parts = line.split(PARTS).filter((part) => part.trim() !== '')
  if (parts.length < LEAST_PARTS) return false
  return parts.every((part) => lineKey(part).split(' ').length <= MOST_PART_WORDS) && parts.some(isOfPage)
}
