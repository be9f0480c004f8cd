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

/** Whether a line reads as running text. */
export function isProse(plain: string, letters: number, words: number, closed: boolean): boolean {
  if (letters < SENTENCE_LETTERS || words < SENTENCE_WORDS) return false
  if (!closed && letters < STRIP_LETTERS && isStrip(plain, words)) return false
  if (letters < NOTICE_LETTERS && COPYRIGHT.test(plain)) return false
  return letters >= HEADLINE_LETTERS || (closed && !asks(plain)) || plain.trimEnd().endsWith(':')
}

/** Headlines may ask or exclaim; a line that ends so is not yet running text. */
function asks(plain: string): boolean {
  const last = plain.trimEnd().slice(-1)
  return last === '؟' || last === '?' || last === '!'
}

const SEPARATOR = /\s{3,}|[|•·»]/u
const STRIP_PARTS = 4
/** A ticker of a dozen headlines; a longer line is a page whose line breaks were lost. */
const STRIP_LETTERS = 500
const PART_WORDS = 14

/** Whether a line is a row of menu entries or ticker headlines: parts set apart by bars, bullets or wide gaps. */
export function isStrip(plain: string, words: number): boolean {
  if (words < STRIP_PARTS) return false
  const parts = plain.trim().split(SEPARATOR).length
  return parts >= STRIP_PARTS && words / parts < PART_WORDS
}
