import { describe, expect, it } from 'vitest'
import { cleanArticle } from '../src/clean.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const PAGE =
  'افتتاح الجسر الجديد في المدينة\n\nalt="جسر المدينة" />\n\nافتتح وزير النقل صباح اليوم الجسر الجديد الذي يربط ضفتي النهر.\n'

describe('cleanArticle', () => {
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
