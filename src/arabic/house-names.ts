import {
  HOUSE_ENDS,
  HOUSE_PERIODS,
  HOUSE_TRAITS,
  HOUSE_VERBS,
  NO_HOUSES,
  NO_NAMES,
  OTHER_HOUSES,
  PRESS_WORDS,
  PRINTED_HOUSES,
} from './house-words.ts'

/** Whether folded words are the name of a house of the press: `River Newspaper`, `the River News`. */
export function isHouseName(words: readonly string[]): boolean {
  if (namesHouse(words, PRINTED_HOUSES) || endsAsHouse(words)) return true
  return namesHouse(words, OTHER_HOUSES) && words.some((word) => PRESS_WORDS.has(word))
}

/** Whether they name a house of a kind that is not of the press alone: `channel River`. */
export function isSender(words: readonly string[]): boolean {
  return namesHouse(words, OTHER_HOUSES)
}

const MOST_NAME_WORDS = 6
/** So many words behind the kind are its name; behind those a slogan may follow. */
const NAME_WORDS = 2

/** `River Newspaper`, `the gate of the valley, a window on the world`; no sentence and no title that has the house for its subject. */
function namesHouse(words: readonly string[], kinds: ReadonlySet<string>): boolean {
  const [first = '', name] = words
  if (name === undefined || !kinds.has(first) || words.length > MOST_NAME_WORDS) return false
  if (words.slice(1, 1 + NAME_WORDS).some((word) => NO_NAMES.test(word) && !PRESS_WORDS.has(word)))
    return false
  return !NO_HOUSES.has(name) && !words.some((word) => HOUSE_VERBS.test(word))
}

const MOST_BARE_WORDS = 3

function endsAsHouse(words: readonly string[]): boolean {
  return words.length > 1 && words.length <= MOST_BARE_WORDS && HOUSE_ENDS.has(words.at(-1) ?? '')
}

const LEAST_TRAITS = 3

/** Whether folded words are what papers call themselves below their names. */
export function isSelfPraise(words: readonly string[]): boolean {
  if (words.length < LEAST_TRAITS) return false
  const bare = words.map((word) => (HOUSE_TRAITS.has(word) ? word : word.replace(/^و(?=.{3})/, '')))
  if (!bare.every((word) => HOUSE_TRAITS.has(word) || PRINTED_HOUSES.has(word))) return false
  return bare.some((word) => HOUSE_PERIODS.has(word))
}
