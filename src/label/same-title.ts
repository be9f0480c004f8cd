import type { Line } from './line.ts'

/** How one line says another's headline again. */
export type TitleLikeness = 'equal' | 'affix' | 'cut'

/** Fewer words may be a name that a menu entry has in it. */
const WRAPPED_WORDS = 3
const CUT_WORDS = 4
const AFFIX_WORDS = 5
const CUT_SHARE = 0.5

/**
 * Whether `copy` says what `title` says: the same folded words, the title with a site or section name before or after
 * it (`affix`), or its beginning only (`cut`).
 *
 * Words are compared whole and in order, so lines that differ in a number, a negation or a name are never the same:
 * folding drops marks and spelling variants, no word.
 */
export function likeTitle(title: Line, copy: Line): TitleLikeness | null {
  if (title.letters === 0) return null
  if (title.says(copy)) return 'equal'
  if (title.words < WRAPPED_WORDS) return null
  if (copy.letters > title.letters) return wraps(copy, title) ? 'affix' : null
  return isCut(title, copy) ? 'cut' : null
}

/** Site and section names are set off from the headline by a mark, and are few words. */
function wraps(copy: Line, title: Line): boolean {
  if (copy.words - title.words > AFFIX_WORDS || !isSetOff(copy)) return false
  return copy.key.startsWith(`${title.key} `) || copy.key.endsWith(` ${title.key}`)
}

const SEPARATED = /[-|–—:/»«•]|ــ/u

/** Whether a line has a mark that sets one part of it off from another. */
export function isSetOff(line: Line): boolean {
  return SEPARATED.test(line.plain)
}

function isCut(title: Line, copy: Line): boolean {
  if (copy.words < CUT_WORDS || copy.letters < title.letters * CUT_SHARE) return false
  return title.key.startsWith(`${copy.key} `)
}
