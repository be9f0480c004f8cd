import { loadSources } from '../load-sources.mjs'

const WORD = /[\u0621-\u064a]{2,}/g
const MARKS = /[\u064b-\u0652\u0640]/g

/**
 * How final ی is read, on pages that tell ى from ي: those that print في and never فى. Each word that ends in one of the two is
 * asked for as if its last letter were ی.
 *
 * @param texts of pages
 * @returns null where there are no such words, else shares of them: `right`, and `safe`, which are right or kept as printed. Words that the page itself
 *   misprints (`إلي`) count as wrong.
 */
export async function finalYehFigures(texts) {
  const { finalYeh } = await loadSources(`export { finalYeh } from './src/arabic/final-alef.ts'`)
  const counts = { words: 0, right: 0, kept: 0 }
  for (const text of texts) {
    const words = text.replace(MARKS, '').match(WORD) ?? []
    if (!words.includes('في') || words.includes('فى')) continue
    for (const word of words.filter((one) => /[ىي]$/.test(one))) {
      const found = finalYeh(word.slice(0, -1))
      counts.words++
      if (found === word.at(-1)) counts.right++
      else if (found === null) counts.kept++
    }
  }
  if (counts.words === 0) return null
  const share = (count) => Math.round((10000 * count) / counts.words) / 10000
  return {
    ...counts,
    figures: {
      'final yeh right': share(counts.right),
      'final yeh right or kept': share(counts.right + counts.kept),
    },
  }
}
