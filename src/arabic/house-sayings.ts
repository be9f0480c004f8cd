import {
  ADDRESS_WORDS,
  CALL_KINDS,
  CALL_LINKS,
  HEAD_TAILS,
  HOUSE_CALLS,
  HOUSE_CHANNELS,
  HOUSE_HEADS,
  HOUSE_IMPRINTS,
  HOUSE_LINES,
  HOUSE_OPENINGS,
  HOUSE_WORDS,
  OTHER_HOUSES,
  OUR_CALLS,
  OUR_WORDS,
  PRINTED_HOUSES,
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
  return callsToChannel(words) || isOurs(line, words)
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

/** `Join the channel of the valley on Telegram`: between the call and the channel stands no object of its own. */
function callsToChannel(words: readonly string[]): boolean {
  if (!HOUSE_CALLS.has(words[0] ?? '')) return false
  const channel = words.findIndex((_, at) => isChannel(words, at))
  if (channel < 1) return false
  let named = 0
  for (const word of words.slice(1, channel)) {
    if (isKind(word)) named = MOST_NAME_WORDS
    else if (!CALL_LINKS.has(word) && named-- <= 0) return false
  }
  return true
}

const MOST_NAME_WORDS = 2

function isKind(word: string): boolean {
  return CALL_KINDS.has(word) || PRINTED_HOUSES.has(word) || OTHER_HOUSES.has(word)
}

/** `Solidarity` is social, too, and `pulse` is a word as well as an application. */
function isChannel(words: readonly string[], at: number): boolean {
  const word = words[at] ?? ''
  const before = words[at - 1] ?? ''
  if (word === 'الاجتماعي') return before === 'التواصل'
  if (word === 'نبض') return at === words.length - 1 || before === 'علي' || before === 'تطبيق'
  return HOUSE_CHANNELS.has(word)
}

const MOST_OUR_WORDS = 8

function isOurs(line: string, words: readonly string[]): boolean {
  if (words.length > MOST_OUR_WORDS || !words.some(isOur)) return false
  return hasAddress(line) || words.some((word, at) => isChannel(words, at) || OUR_CALLS.has(word))
}

function isOur(word: string): boolean {
  return OUR_WORDS.has(word) || OUR_WORDS.has(word.replace(JOINED, ''))
}
