import { readCued, readPlacedCue } from './byline-cued.ts'
import { isDesk, opensCue } from './byline-cues.ts'
import { readPairs, readRow } from './byline-forms.ts'
import { agenciesAlone, bareText, opensAgencies, peopleOf } from './byline-pieces.ts'
import { type BylineReading, NO_BYLINE } from './byline-reading.ts'
import { hasDigit } from './digits.ts'
import { isGivenName } from './given-names.ts'
import { firstWordOf } from './line-key.ts'
import { isPlace } from './places.ts'
import { plain } from './plain.ts'
import { readDates } from './read-dates.ts'
import { tidy } from './tidy.ts'

export type { BylineReading } from './byline-reading.ts'

/** The longest byline seen, four names and a town, has 90 characters. */
const LONGEST = 120
const MOST_WORDS = 16
const LONGEST_RAW = 300
/** An agency alone, or a person alone. */
function readAlone(line: string): BylineReading {
  const agencies = agenciesAlone(line)
  if (agencies !== null) return { ...NO_BYLINE, isByline: true, certain: true, agencies }
  if (/["«»“”]/.test(line)) return NO_BYLINE
  const authors = peopleOf(line, true)
  const whole =
    authors.length > 0 && authors.every((name) => name.includes(' ') && name.split(' ').length <= 4)
  return whole && !isDesk(plain(line)) ? { ...NO_BYLINE, isByline: true, authors } : NO_BYLINE
}

/** The forms of a byline, surest first. */
const FORMS: readonly ((line: string, colon: boolean) => BylineReading)[] = [
  readCued,
  readPlacedCue,
  readRow,
  readPairs,
]

const INITIAL_DOT = /(?<=(?:^|[ .(])[\u0620-\u064A])\./g
const SENTENCE = /[.؟?!؛;]\s*$|[.؟?!؛]\s|\d{3}/

const DATE_START =
  /(?:^|[\s|،,(-])(?=(?:يوم\s)?ال(?:[أاإ]حد|[اإأ]ثنين|ثلاثاء|[أا]ربعاء|خميس|جمعة|سبت)[\s،,-]|[0-9\u0660-\u0669])/
const DATE_EDGE = /[\s|،,(\u2013\u2014-]+$/

/** `كتب: سلمى الحداد | الأربعاء 25-03-2015 17:36`: the date that ends a byline is not its business. */
function withoutDate(text: string): string {
  if (!hasDigit(text)) return text
  const found = DATE_START.exec(text)
  if (found === null || found.index === 0) return text
  const at = found.index + found[0].length
  return readDates(text.slice(at)).kind === 'date' ? text.slice(0, at).replace(DATE_EDGE, '') : text
}

/** Whether a line has a sentence's marks; the dots of initials (`أ. ف. ب.`) are none. */
function isSentence(text: string): boolean {
  return SENTENCE.test(text) && SENTENCE.test(text.replace(INITIAL_DOT, ''))
}

/** A byline of many words is a row or a list, two pairs behind a town (`لندن: «الصحيفة»`), or opens with who wrote it. */
const IN_A_ROW = /[-\u2013\u2014/(|&+]|\u0640(?![\u0620-\u064A])/
const IN_PAIRS = /[:{}«»]/
const LONGEST_TOWN = 60
const WORD = /[\u0620-\u064Aa-z0-9]+/

/** A cheap look whether a raw line of more words than a name has can be a byline. */
export function mayBeByline(line: string): boolean {
  const [first] = firstWordOf(line).match(WORD) ?? []
  if (first !== undefined && (opensCue(first) || opensAgencies(first) || isGivenName(first))) return true
  if (IN_A_ROW.test(line)) return true
  const town = line.search(IN_PAIRS)
  return town > 0 && town <= LONGEST_TOWN && isPlace(bareText(line.slice(0, town)))
}

/**
 * Reads a raw line as a byline: behind a cue (`كتب: …`), in pieces (name, paper, town, agency between dashes or with
 * a bracket), or alone. Authors and place come out as printed, agencies under their canonical name. A name alone is
 * a byline, never a certain one.
 */
export function readByline(line: string): BylineReading {
  if (line.length > LONGEST_RAW) return NO_BYLINE
  const text = withoutDate(tidy(line))
  if (text.length < 2 || text.length > LONGEST || text.split(' ').length > MOST_WORDS) return NO_BYLINE
  const colon = /:\s*$/.test(text)
  const bare = text.replace(/\s*:\s*$/, '')
  if (isSentence(bare)) return NO_BYLINE
  const alone = readAlone(bare)
  if (alone.certain) return alone
  for (const read of FORMS) {
    const found = read(bare, colon)
    if (found.isByline) return found
  }
  return alone
}
