import { isFooter, isNavigationWord, isPlaceholder, isReadMore, isRelatedCue, isShareWidget } from './cues.ts'
import {
  ADDRESS_WORDS,
  HOUSE_ENDS,
  HOUSE_OPENINGS,
  HOUSE_PERIODS,
  HOUSE_TRAITS,
  HOUSE_VERBS,
  HOUSE_WORDS,
  NO_HOUSES,
  PRINTED_HOUSES,
  SENDING_HOUSES,
} from './house-words.ts'
import { isParted, lineKey } from './line-key.ts'
import { remember } from './remember.ts'
import { isRole } from './roles.ts'
import { splitStaffLine } from './staff-lines.ts'

/**
 * What a line says of the house that prints it: `house` where it speaks of the paper, the site or the page; `sender` for
 * the name of a channel or an agency, which listings and credits give as well, so that its place must tell; `address` for
 * a number, a mail or a web address and nothing else, which goes with the line above it; `none` for all else.
 */
export type HouseWording = 'house' | 'sender' | 'address' | 'none'

/** Longer lines are texts about such things. */
const LONGEST = 400

/** What a short raw line says of the house; asked only of lines that many pages of a site have. */
export const houseWording = remember((line: string): HouseWording => {
  if (line.length > LONGEST) return 'none'
  const words = lineKey(line).split(' ')
  if (isAddress(line, words)) return 'address'
  if (isHouse(line, words)) return 'house'
  return namesHouse(words, SENDING_HOUSES) ? 'sender' : 'none'
})

function isHouse(line: string, words: readonly string[]): boolean {
  if (isOfPage(line) || isOfStaff(line) || isSections(words)) return true
  if (opensHouse(words) || saysHouse(words)) return true
  return namesHouse(words, PRINTED_HOUSES) || endsAsHouse(words) || isSelfPraise(words) || isBar(line)
}

/** What phrase rules know as parts of a page, wherever it stands. */
function isOfPage(line: string): boolean {
  const phrase = isFooter(line) || isShareWidget(line) || isNavigationWord(line)
  return phrase || isPlaceholder(line) || isReadMore(line) || isRelatedCue(line)
}

/** A bare `publisher` is one of the data of a book. */
function isOfStaff(line: string): boolean {
  const pairs = splitStaffLine(line)
  return isRole(line) || pairs.some(({ role }) => role !== null && lineKey(role) !== 'الناشر')
}

const MOST_SECTION_WORDS = 4

/** `Culture and variety`: sections that one entry of a menu joins. */
function isSections(words: readonly string[]): boolean {
  if (words.length < 2 || words.length > MOST_SECTION_WORDS) return false
  return words.every(
    (word) => isNavigationWord(word) || (/^و../.test(word) && isNavigationWord(word.slice(1))),
  )
}

const LONGEST_PHRASE = 4

function opensHouse(words: readonly string[]): boolean {
  return lengths.some((length) => HOUSE_OPENINGS.has(words.slice(0, length).join(' ')))
}

const lengths = Array.from({ length: LONGEST_PHRASE }, (_, i) => i + 1)
/** A preposition or conjunction may be glued to `our page`. */
const JOINED = /^[وبلف](?=.{4})/

function saysHouse(words: readonly string[]): boolean {
  return words.some(
    (word, at) =>
      HOUSE_WORDS.has(word.replace(JOINED, '')) ||
      lengths.some((length) => HOUSE_WORDS.has(words.slice(at, at + length).join(' '))),
  )
}

const MOST_NAME_WORDS = 6

/** `River Newspaper`, `the gate of the valley, the first of its kind`; no sentence that has the house for its subject. */
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
  const traits = bare.filter((word) => HOUSE_TRAITS.has(word) || PRINTED_HOUSES.has(word))
  return traits.length === bare.length && bare.some((word) => HOUSE_PERIODS.has(word))
}

const PARTS = /[|\u2022\u00b7\u00bb\u203a/\u00a6]| - /
const LEAST_PARTS = 3
const MOST_PART_WORDS = 4

/** `a | b | c` with a section or a link of the page among them; a row of a table has figures or names alone. */
function isBar(line: string): boolean {
  if (!isParted(line)) return false
  const parts = line
    .split(PARTS)
    .map((part) => part.trim())
    .filter(Boolean)
  if (parts.length < LEAST_PARTS || parts.some((part) => /\d/.test(part))) return false
  if (parts.some((part) => lineKey(part).split(' ').length > MOST_PART_WORDS)) return false
  return parts.some(isOfPage)
}

const LINK =
  /^(?:https?:\/\/|www\.)[^\s]+$|^[\w-]+(?:\.[\w-]+)*\.(?:com|net|org|info|news|tv|eg|sa|ae|jo|ma|tn|dz|ly|iq|sy|lb|ps|kw|qa|om|bh|ye|sd)(?:\/[^\s]*)?$/i
const MAIL = /^[^\s@]+@[^\s@]+$|^@\w{2,30}$/
/** Figures of a telephone, with what is printed between them. */
const NUMBER = /^[+(]?\d[\d()+./-]*$/
const LEAST_FIGURES = 6

/** A number, a mail or a web address with no more than the word for it: not where to apply for a post. */
function isAddress(line: string, words: readonly string[]): boolean {
  const tokens = line.split(/[\s:،,|]+/).filter((token) => /[\p{L}\d]/u.test(token))
  if (tokens.some((token) => LINK.test(token) || MAIL.test(token))) {
    return tokens.every((token) => LINK.test(token) || MAIL.test(token) || isAddressWord(token))
  }
  const figures = words.join('').replace(/\D/g, '').length
  if (figures < LEAST_FIGURES || !tokens.some((token) => !NUMBER.test(token))) return false
  return tokens.every((token) => NUMBER.test(token) || isAddressWord(token))
}

function isAddressWord(token: string): boolean {
  const key = lineKey(token)
  return key.split(' ').every((word) => ADDRESS_WORDS.has(word) || ADDRESS_WORDS.has(word.replace(/^و/, '')))
}
