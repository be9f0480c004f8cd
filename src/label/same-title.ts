import type { Line } from './line.ts'

/** How one line says another's headline again. */
export type TitleLikeness = 'equal' | 'affix' | 'cut'

/** Fewer words may be a name that a menu entry has in it. */
const WRAPPED_WORDS = 3
const CUT_WORDS = 4
const AFFIX_WORDS = 5
/** Letters of such a name at most; a paragraph is known by them without counting its words. */
const AFFIX_LETTERS = 100
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

/** Site and section names are set off from the headline by a mark at its edge, and are few words without news in them. */
function wraps(copy: Line, title: Line): boolean {
  if (copy.letters > title.letters + AFFIX_LETTERS) return false
  if (copy.hasWords(title.words + AFFIX_WORDS + 1) || !isSetOff(copy)) return false
  if (copy.key.startsWith(`${title.key} `)) {
    return (
      isName(copy.key.slice(title.key.length + 1)) &&
      AFTER.test(copy.plain.slice(title.plain.trim().length - 1))
    )
  }
  if (!copy.key.endsWith(` ${title.key}`)) return false
  return isName(copy.key.slice(0, copy.key.length - title.key.length - 1))
}

/** Behind the headline a colon goes on with it; names follow a dash or a bar. */
const AFTER = /^.{0,4}\s*(?:[-|–—•/]|ــ|»)/u
const NEWS = /\d|(?:^| )(?:لا|لم|لن|ليس|ليست|غير|دون|بدون|نفي|تنفي|ينفي|صحه)(?: |$)|^و/

function isName(key: string): boolean {
  return !NEWS.test(key)
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
