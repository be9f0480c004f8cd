import { FOREIGN_LETTER, type LetterCount } from './letters.ts'

/** Words that hardly a sentence of the language does without, and that Arabic does not have. */
const STOP_WORDS: readonly (readonly [string, readonly string[]])[] = [
  ['fa', ['است', 'این', 'که', 'را', 'برای', 'شد']],
  ['ur', ['ہے', 'کے', 'میں', 'نے', 'ہیں', 'اور']],
  ['ckb', ['لە', 'بۆ', 'کە', 'ئەو', 'بە', 'ئەم']],
  ['en', ['the', 'of', 'and', 'to', 'in', 'was', 'is']],
  ['fr', ['le', 'la', 'les', 'des', 'est', 'dans', 'une']],
]

/** Below this share of the words the stop words are names and quotations. */
const MIN_SHARE = 0.06
/** Enough of a page to tell its language. */
const SAMPLE = 1500
/**
 * The BCP 47 tag of a text.
 *
 * @param paragraphs the body
 * @param letters its letters by script
 * @param foreign false where it is known that the body has no letter that Arabic does not write
 * @returns `ar` for Arabic script unless another language's stop words stand out, `und` where nothing fits
 */
export function languageOf(paragraphs: readonly string[], letters: LetterCount, foreign = true): string {
  const arabicScript = letters.arabic >= letters.other
  if (letters.arabic + letters.other === 0 || (arabicScript && !foreign)) return 'ar'
  const sample = sampleOf(paragraphs)
  if (arabicScript && !sample.some((text) => FOREIGN_LETTER.test(text))) return 'ar'
  const words = sample
    .map((text) => `${text} `)
    .join('')
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
  let best = arabicScript ? 'ar' : 'und'
  let most = Math.max(2, words.length * MIN_SHARE)
  for (const [tag, stops] of STOP_WORDS) {
    const found = words.filter((word) => stops.includes(word)).length
    if (found >= most && isArabicTag(tag) === arabicScript) {
      best = tag
      most = found
    }
  }
  return best
}

function isArabicTag(tag: string): boolean {
  return tag === 'fa' || tag === 'ur' || tag === 'ckb'
}

/** The first paragraphs, each cut where it alone is enough. */
function sampleOf(paragraphs: readonly string[]): string[] {
  const sample: string[] = []
  let length = 0
  for (const text of paragraphs) {
    if (length >= SAMPLE) break
    sample.push(text.length > SAMPLE ? text.slice(0, SAMPLE) : text)
    length += Math.min(text.length, SAMPLE) + 1
  }
  return sample
}
