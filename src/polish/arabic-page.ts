import { decodeHTMLStrict } from 'entities/decode'
import { AMPERSAND, OTHER_LETTER, PRESENTATION } from './bits.ts'

/** Letters, and the article, that Arabic prints all the time and Persian, Urdu and Kurdish hardly ever. */
const ARABIC = /[ةىأإ]|ا[\u064b-\u0652]{0,4}[\u0654\u0655]|(?<![\u0620-\u06ff])[وبفك]?ال(?=[\u0621-\u064a])/g
/** Letters that those languages print all the time and Arabic only in foreign names. */
const OTHER = /[پچژگےںٹڈڑۆێڕڵەۀ]/g

/** What may stand between two letters of a word and is no letter: the stretching stroke, and what no reader sees. */
const BETWEEN =
  /[\u0640\xad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\0-\x08\x0e-\x1b\x7f-\x84\x86-\x9f]/g
/** Letters in the shape of their place in a word; marks with a carrier of their own and whole words are left out. */
const FORM = /[\ufb50-\ufbff\ufe80-\ufefc]/g

/**
 * Whether a page is Arabic rather than Persian, Urdu or Kurdish. In Arabic news about one letter in fourteen is one of
 * ة ى أ إ; in Persian about one in thirty is one of پ چ ژ گ, and ة ى أ إ are rare. Letters count however they were
 * printed, as entities, as presentation forms, or in parts, so that a page that was cleaned says the same.
 *
 * @param found what surveys of all its lines found
 */
export function isArabicPage(text: string, found: number): boolean {
  // Nothing needs to be counted: no letter of the others, and one that is Arabic wherever it stands.
  if ((found & OTHERS_OR_HIDDEN) === 0 && SURE.test(text)) return true
  const letters = plainLetters(text)
  return count(letters, ARABIC) > count(letters, OTHER)
}

const OTHERS_OR_HIDDEN = OTHER_LETTER | PRESENTATION | AMPERSAND
const SURE = /[ةىأإ]/

function plainLetters(text: string): string {
  const decoded = text.includes('&#') ? decodeHTMLStrict(text) : text
  return decoded.replace(BETWEEN, '').replace(FORM, (form) => form.normalize('NFKC'))
}

function count(text: string, letters: RegExp): number {
  let found = 0
  for (const _ of text.matchAll(letters)) found++
  return found
}
