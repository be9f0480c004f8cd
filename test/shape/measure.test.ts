import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languageOf } from '../../src/arabic/language.ts'
import { Census, countLetters } from '../../src/arabic/letters.ts'
import { explainArticle } from '../../src/index.ts'
import { pageBytes } from '../arbitrary.ts'

const LETTER = /\p{L}/u
const ARABIC = /[\u0600-\u077f\u08a0-\u08ff\ufb50-\ufefc]/

/** Letters one by one, in the plainest way. */
function plainly(text: string) {
  const letters = text.split('').filter((char) => char !== '\u0640' && LETTER.test(char))
  const arabic = letters.filter((char) => ARABIC.test(char)).length
  return { arabic, other: letters.length - arabic }
}

describe('a census', () => {
  it('is the sum of its parts, each counted unit by unit', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 40 })), (parts) => {
        const census = new Census()
        for (const part of parts) census.add(part)
        const { arabic, other, spaces } = census
        const all = parts.join('')
        expect({ arabic, other }).toEqual(plainly(all))
        expect(spaces).toBe(all.split(' ').length - 1)
      }),
    )
  })

  it('counts stretches that are longer than one number holds', () => {
    const text = 'سلمى الحداد Salma '.repeat(5_000)
    expect(countLetters(text)).toMatchObject({ arabic: 50_000, other: 25_000 })
    expect(countLetters(text, 1, text.length - 7)).toMatchObject({ arabic: 49_999, other: 24_995 })
  })
})

describe('the figures of an article', () => {
  it('count the words and units of the paragraphs, whatever polishing did to them', () => {
    fc.assert(
      fc.property(pageBytes, (bytes) => {
        const { paragraphs, stats } = explainArticle(bytes).article
        const words = paragraphs.flatMap((text) => (text === '' ? [] : text.split(' ')))
        expect(stats.words).toBe(words.length)
        expect(stats.characters).toBe(paragraphs.join('').length)
      }),
    )
  })

  it('and the letters of its lines tell the language as its paragraphs do', () => {
    fc.assert(
      fc.property(pageBytes, (bytes) => {
        const { page, places, article } = explainArticle(bytes)
        const kept = page.blocks.filter((_, at) => places[at]?.field.startsWith('/removed') === false)
        const letters = countLetters(kept.map(({ text }) => text).join(''))
        expect(article.language).toBe(languageOf(article.paragraphs, letters))
      }),
    )
  })
})
