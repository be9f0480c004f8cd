/** Hebrew to Arabic Extended-A, and the presentation forms. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/g
const LETTER = /\p{L}/gu
/** The beginning of a long text tells. */
const LOOKED_AT = 400

/**
 * Which way a text runs, by most of its letters: its first one may be that of a name or of a tag that a scraper left.
 *
 * @returns `auto` where it has no letters
 */
export function directionOf(text: string): 'rtl' | 'ltr' | 'auto' {
  const start = text.slice(0, LOOKED_AT)
  const letters = start.match(LETTER)?.length ?? 0
  if (letters === 0) return 'auto'
  return (start.match(RIGHT_TO_LEFT)?.length ?? 0) * 2 >= letters ? 'rtl' : 'ltr'
}
