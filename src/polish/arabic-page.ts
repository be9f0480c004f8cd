/** Letters, and the article, that Arabic prints all the time and Persian, Urdu and Kurdish hardly ever. */
const ARABIC = /[ةىأإ]|(?<![\u0620-\u06ff])[وبفك]?ال(?=[\u0621-\u064a])/g
/** Letters that those languages print all the time and Arabic only in foreign names. */
const OTHER = /[پچژگےںٹڈڑۆێڕڵەۀ]/g

/**
 * Whether a page is Arabic rather than Persian, Urdu or Kurdish. In Arabic news about one letter in fourteen is one of
 * ة ى أ إ; in Persian about one in thirty is one of پ چ ژ گ, and ة ى أ إ are rare.
 */
export function isArabicPage(text: string): boolean {
  return count(text, ARABIC) > count(text, OTHER)
}

function count(text: string, letters: RegExp): number {
  let found = 0
  for (const _ of text.matchAll(letters)) found++
  return found
}
