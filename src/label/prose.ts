/** Marks that may follow the full stop of a sentence. */
const CLOSERS = new Set(' \t\u00a0"\'“”‘’«»)]}\u200e\u200f\u202c\u2069')
const FULL_STOPS = new Set('.!?؟…۔')

/** Whether a text ends with a full stop of any kind, closing marks after it aside. */
export function endsAsSentence(text: string): boolean {
  let at = text.length - 1
  while (at >= 0 && CLOSERS.has(text.charAt(at))) at--
  return at >= 0 && FULL_STOPS.has(text.charAt(at))
}

/** Headlines stay under about this many letters (98 of 100 in the labelled pages). */
const HEADLINE_LETTERS = 110
/** A closed line of fewer letters may as well be a headline or a slogan. */
const SENTENCE_LETTERS = 45
const SENTENCE_WORDS = 8

/** A copyright notice is a sentence too, but never a paragraph of an article. */
const COPYRIGHT = /©|حقوق (?:النشر|الطبع) محفوظ|الحقوق محفوظ|all rights reserved/i
const NOTICE_LETTERS = 200
/** A notice names the year or the house; `rights are reserved` may be news as well. */
const OWNED = /©|reserved|\d{4}|[\u0660-\u0669]{4}|موقع|صحيفة|جريدة|بوابة|شبكة|وكالة|مؤسسة/

/** A line as far as its length and its end go. */
interface Measured {
  readonly plain: string
  readonly letters: number
  readonly words: number
  readonly closed: boolean
  hasWords(least: number): boolean
}

/** Whether a line reads as running text. */
export function isProse(line: Measured): boolean {
  const { plain, letters, closed } = line
  if (letters < SENTENCE_LETTERS || !line.hasWords(SENTENCE_WORDS)) return false
  if (!closed && letters <= STRIP_LETTERS && isRowOfParts(line)) return false
  if (letters < NOTICE_LETTERS && COPYRIGHT.test(plain) && (!closed || OWNED.test(plain))) return false
  return letters >= HEADLINE_LETTERS || (closed && !asks(plain)) || plain.trimEnd().endsWith(':')
}

function isRowOfParts(line: Measured): boolean {
  return isStrip(line) || isTicker(line)
}

/** Headlines may ask or exclaim; a line that ends so is not yet running text. */
function asks(plain: string): boolean {
  const last = plain.trimEnd().slice(-1)
  return last === '؟' || last === '?' || last === '!'
}

/** Marks between the entries of a menu or a ticker; a guillemet only where it opens nothing and stands apart. */
const BARS = /[|•·]|\s»\s/u
const GAPS = /\s{3,}/u
const MENU_PARTS = 5
/** A ticker of a dozen headlines has some 500 letters; a longer line is a page whose line breaks were lost. */
const STRIP_LETTERS = 500
/** Rows of tables and verse have wide gaps too, and are shorter than this. */
const TICKER_LETTERS = 150
const PART_WORDS = 14

/**
 * Whether a line is a row of menu entries or ticker headlines: five parts and more, set apart by bars or bullets, or by
 * wide gaps where the line is longer than rows of tables and verse are.
 */
export function isStrip(line: Worded & Pick<Measured, 'letters'>): boolean {
  if (line.letters > STRIP_LETTERS) return false
  return isRow(line, BARS) || (line.letters >= TICKER_LETTERS && isRow(line, GAPS))
}

/** A line whose words are counted when they are asked for. */
type Worded = Pick<Measured, 'plain' | 'words'>

function isRow(line: Worded, separator: RegExp): boolean {
  const { plain } = line
  if (!separator.test(plain) || line.words < MENU_PARTS) return false
  const parts = plain.split(separator).filter((part) => part.trim() !== '')
  const figures = parts.filter((part) => !/\p{L}/u.test(part)).length
  return parts.length >= MENU_PARTS && line.words / parts.length < PART_WORDS && figures * 3 < parts.length
}

const TICKER_PARTS = 4
const TICKER_WORDS = 3

/** Whether a line is headlines with wide gaps between them, as running tickers are printed; verse has shorter parts. */
export function isTicker(line: Worded): boolean {
  if (!GAPS.test(line.plain)) return false
  const parts = line.plain.trim().split(GAPS).length
  return parts >= TICKER_PARTS && line.words / parts >= TICKER_WORDS
}
