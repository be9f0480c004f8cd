import { describe, expect, it } from 'vitest'
import { OptionError } from '../src/choose.ts'
import { cleanArticle, explainArticle } from '../src/clean.ts'
import { decode } from '../src/decode.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const PAGE =
  'افتتاح الجسر الجديد في المدينة\n\nalt="جسر المدينة" />\n\nافتتح وزير النقل صباح اليوم الجسر الجديد الذي يربط ضفتي النهر.\n'

describe('cleanArticle', () => {
  it('takes a text, its bytes, or the buffer they lie in', () => {
    const wanted = cleanArticle(bytes(PAGE))
    expect(cleanArticle(PAGE)).toEqual(wanted)
    expect(cleanArticle(new Uint8Array(bytes(PAGE)).buffer)).toEqual(wanted)
    expect(cleanArticle(`\ufeff${PAGE}`).headline).toBe(wanted.headline)
  })

  it('reads a text as what it is, whatever encoding its bytes would be taken for', () => {
    expect(cleanArticle(PAGE, { encoding: 'windows-1256' }).headline).toBe('افتتاح الجسر الجديد في المدينة')
    const zeros = 'ab\0\0'.replaceAll('a', '\u0006').replaceAll('b', ' ')
    expect(explainArticle(zeros).source.text).toBe(zeros)
  })

  it('keeps a cut-off tag as printed unless its optional rule is asked for', () => {
    expect(cleanArticle(bytes(PAGE)).captions).toEqual([{ text: 'alt="جسر المدينة" />', credit: null }])
    expect(cleanArticle(bytes(PAGE), { extra: new Set(['polish/attributes']) }).captions).toEqual([
      { text: 'جسر المدينة', credit: null },
    ])
  })

  it('takes the site from the first folder of the path', () => {
    expect(cleanArticle(bytes(PAGE), { file: 'river/2024/1.txt' }).source.site).toBe('river')
    expect(cleanArticle(bytes(PAGE), { file: '1.txt' }).source.site).toBeNull()
  })

  it('has a checksum of its own where the platform gives none', () => {
    expect(cleanArticle(bytes('')).source.sha256).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    )
  })
})

describe('the options', () => {
  const optionError = (run: () => unknown): OptionError => {
    try {
      run()
    } catch (error) {
      if (error instanceof OptionError) return error
      throw error
    }
    throw new Error('nothing was thrown')
  }

  it('that are undefined say nothing', () => {
    const nothing = {
      ...{ file: undefined, quotes: undefined, without: undefined, extra: undefined, site: undefined },
      ...{ encoding: undefined, sha256: undefined, utf8: undefined },
    }
    expect(cleanArticle(PAGE, nothing)).toEqual(cleanArticle(PAGE))
  })

  it('take rules in any list', () => {
    const wanted = cleanArticle(PAGE, {
      extra: new Set(['polish/attributes']),
      without: new Set(['label/title']),
    })
    function* one(id: string) {
      yield id
    }
    expect(cleanArticle(PAGE, { extra: ['polish/attributes'], without: one('label/title') })).toEqual(wanted)
    expect(wanted.headline).not.toBe(cleanArticle(PAGE).headline)
  })

  it('refuse a rule that nobody knows, and name the nearest', () => {
    const error = optionError(() => cleanArticle(PAGE, { without: ['polish/qoutes'] }))
    expect(error.option).toBe('without')
    expect(error.nearest[0]).toBe('polish/quotes')
    expect(error.message).toContain('there is no rule "polish/qoutes"; did you mean polish/quotes')
  })

  it('refuse a rule as optional that acts anyway, and a rule that stands in no list', () => {
    expect(optionError(() => cleanArticle(PAGE, { extra: ['polish/quotes'] })).option).toBe('extra')
    expect(optionError(() => cleanArticle(PAGE, { without: 'polish/quotes' })).message).toContain('in a list')
  })

  it('refuse a quote style and an encoding that nobody knows', () => {
    const typed = JSON.parse('{ "style": { "quotes": "guillemet" }, "encoding": { "encoding": "utf8" } }')
    expect(optionError(() => cleanArticle(PAGE, typed.style)).nearest).toEqual(['guillemets'])
    expect(optionError(() => cleanArticle(PAGE, typed.encoding)).nearest).toContain('utf-8')
  })

  it('refuse digits and a treatment of vowel marks that nobody knows', () => {
    const typed = JSON.parse('{ "set": { "digits": "latine" }, "marks": { "diacritics": "stripp" } }')
    expect(optionError(() => cleanArticle(PAGE, typed.set))).toMatchObject({
      option: 'digits',
      nearest: ['latin'],
    })
    expect(optionError(() => cleanArticle(PAGE, typed.marks))).toMatchObject({
      option: 'diacritics',
      nearest: ['strip'],
    })
  })

  it('convert digits, take vowel marks off and add a search form where asked to, and only there', () => {
    const printed = `${PAGE}\nوأضاف أنّ الكلفة بلغت ٣٠ مليون دينار، وأن العمل استمر عامين في المدينة كلها.\n`
    const plain = cleanArticle(printed)
    expect(plain.paragraphs.at(-1)).toContain('أنّ الكلفة بلغت ٣٠')
    expect(plain).not.toHaveProperty('folded')
    const asked = cleanArticle(printed, { digits: 'latin', diacritics: 'strip', fold: true })
    expect(asked.paragraphs.at(-1)).toContain('أن الكلفة بلغت 30')
    expect(asked.folded?.text.paragraphs.at(-1)).toContain('ان الكلفه بلغت 30')
    expect(cleanArticle(printed, { without: ['polish/digits'], digits: 'latin' })).toEqual(plain)
  })
})

describe('decode', () => {
  it('finds the encoding by itself where nothing is asked', () => {
    expect(decode(bytes('خبر'))).toMatchObject({ text: 'خبر', encoding: 'utf-8' })
  })
})
