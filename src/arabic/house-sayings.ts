import { namesNetwork } from './channels.ts'
import {
  ADDRESS_WORDS,
  HEAD_TAILS,
  HOUSE_HEADS,
  HOUSE_IMPRINTS,
  HOUSE_LINES,
  HOUSE_OPENINGS,
  HOUSE_WORDS,
  OUR_CALLS,
  OUR_WORDS,
} from './house-words.ts'
import { hasAddress } from './own-address.ts'

const LONGEST_PHRASE = 5
const lengths = Array.from({ length: LONGEST_PHRASE }, (_, i) => i + 1)
/** A preposition or conjunction may be glued to the first word. */
const JOINED = /^[وبلف](?=.{4})/

/** Whether a raw line, with its folded words, says what nobody says but a house of its page. */
export function saysHouse(line: string, words: readonly string[]): boolean {
  if (HOUSE_LINES.has(words.join(' ')) || opening(HOUSE_OPENINGS, words) > 0 || isHead(words)) return true
  if (words.some((_, at) => opening(HOUSE_WORDS, words.slice(at, at + LONGEST_PHRASE)) > 0)) return true
  return isOurs(line, words)
}

const MOST_IMPRINT_WORDS = 6

/** Whether they open as imprints do, which books and machines have as well. */
export function isImprint(words: readonly string[]): boolean {
  return words.length <= MOST_IMPRINT_WORDS && opening(HOUSE_IMPRINTS, words) > 0
}

/** How many words the longest phrase of a table has that the words open with; 0 for none. */
function opening(table: ReadonlySet<string>, words: readonly string[]): number {
  return (
    lengths.findLast((length) => {
      if (length > words.length) return false
      const phrase = words.slice(0, length).join(' ')
      return table.has(phrase) || table.has(phrase.replace(JOINED, ''))
    }) ?? 0
  )
}

/** A figure or a part of an address. */
const LATIN = /^[a-z\d]+$/

function isHead(words: readonly string[]): boolean {
  const length = opening(HOUSE_HEADS, words)
  if (length === 0) return false
  return words
    .slice(length)
    .every((word) => HEAD_TAILS.has(word) || ADDRESS_WORDS.has(word) || LATIN.test(word))
}

const MOST_OUR_WORDS = 8

function isOurs(line: string, words: readonly string[]): boolean {
  if (words.length > MOST_OUR_WORDS || !words.some(isOur)) return false
  return hasAddress(line) || namesNetwork(words.join(' ')) || words.some((word) => OUR_CALLS.has(word))
}

function isOur(word: string): boolean {
  return OUR_WORDS.has(word) || OUR_WORDS.has(word.replace(JOINED, ''))
}
