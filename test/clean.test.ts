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
    for (const file of ['1.txt', '/abs/daily/1.txt', '../x/1.txt', './1.txt'])
      expect(cleanArticle(bytes(PAGE), { file }).source.site).toBeNull()
  })

  it('has a checksum of its own where the platform gives none', () => {
    expect(cleanArticle(bytes('')).source.sha256).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    )
  })
})

describe('the page', () => {
  it('is bytes or text, and nothing else', () => {
    const others: readonly unknown[] = [undefined, null, {}, [], 3, Promise.resolve(PAGE), new Uint16Array(2)]
    const given: (page: unknown) => unknown = (page) => Reflect.apply(cleanArticle, null, [page])
    for (const page of others) expect(() => given(page)).toThrow(TypeError)
    expect(() => given(Promise.resolve(PAGE))).toThrow('not Promise: await it')
    const { buffer } = bytes(PAGE).slice()
    expect(given(buffer)).toEqual(cleanArticle(PAGE))
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

  it('that there are none of are refused, with the nearest', () => {
    const near = (option: string) =>
      optionError(() => cleanArticle(PAGE, JSON.parse(`{"${option}": true}`))).nearest
    expect(near('with')).toEqual(['extra'])
    expect(near('fld')).toContain('fold')
    expect(near('quote')[0]).toBe('quotes')
    const error = optionError(() => cleanArticle(PAGE, JSON.parse('{"colour": 1}')))
    expect(error).toMatchObject({ option: 'colour', nearest: [] })
    expect(error.message).toMatch(/no such option \(known: file, quotes, .*\)/)
  })

  it('of the wrong type are refused', () => {
    const wrong = [
      ...[
        '{"fold": "yes"}',
        '{"site": {}}',
        '{"site": {"files": 9, "counts": {}}}',
        '{"file": 3}',
        '{"file": null}',
      ],
      ...[
        '{"without": {}}',
        '{"extra": 3}',
        '{"without": [3]}',
        '{"quotes": null}',
        '{"sha256": "x"}',
        '{"utf8": 1}',
      ],
      ...['null', '3', '"ascii"'],
    ]
    for (const options of wrong)
      expect(() => cleanArticle(PAGE, JSON.parse(options)), options).toThrow(OptionError)
    expect(optionError(() => cleanArticle(PAGE, JSON.parse('{"fold": "yes"}'))).message).toBe(
      'fold: it must be true or false, not "yes"',
    )
  })

  it('name what is known of few names, and the name that another one stands for', () => {
    const message = (options: string) => optionError(() => cleanArticle(PAGE, JSON.parse(options))).message
    expect(message('{"encoding": "win1256"}')).toContain('did you mean windows-1256?')
    expect(message('{"encoding": "cp1256"}')).toContain('did you mean windows-1256?')
    expect(message('{"encoding": "latin9"}')).toContain('(known: utf-8, utf-16le, ')
    expect(message('{"digits": "arab"}')).toContain('did you mean arabic?')
    expect(message('{"diacritics": "remove"}')).toContain('(known: keep, strip)')
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
