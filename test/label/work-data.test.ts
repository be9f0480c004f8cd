import { describe, expect, it } from 'vitest'
import { cleanArticle } from '../../src/clean.ts'

const BODY =
  'يعرض الليلة في المدينة القديمة عمل جديد عن حياة الصيادين على ضفة النهر وما مر بهم في سنوات الجفاف.'
const FILM = 'فيلم النهر الأزرق في دور العرض'
const CAST = [
  'بطولة: سامي الوادي وسلمى الحداد',
  'إخراج: هند النجار',
  'تصوير: سلمى الحداد',
  'مونتاج: سامي الوادي',
]
const BOOK = ['الكتاب: كان النهر ينام', 'المؤلف: سامي الوادي', 'الناشر: دار النهر', 'عدد الصفحات: 240']
const TITLED = ['"كان النهر ينام"', 'الناشر: دار النهر']

const clean = (lines: readonly string[]) => cleanArticle(new TextEncoder().encode(lines.join('\n')))
const textOf = (lines: readonly string[]) => clean(lines).paragraphs.flatMap((text) => text.split('\n'))

describe('the text keeps', () => {
  it.each([
    ['a cast list', CAST],
    ['a cast list that begins with the director', CAST.slice(1)],
    ['the data of a book', BOOK],
    ['the title of a book above its publisher', TITLED],
  ])('%s, above the body and below it', (_name, list) => {
    expect(textOf([FILM, ...list, '', BODY])).toEqual([...list, BODY])
    expect(textOf([FILM, '', BODY, '', ...list])).toEqual([BODY, ...list])
    expect(textOf([FILM, '', BODY, '', 'شارك على فيسبوك', '', ...list])).toEqual([BODY, ...list])
  })

  it('no headline that touches such a list', () => {
    const page = clean(['فيلم النهر: حكاية مدينة قديمة', ...CAST, '', BODY])
    expect(page.headline).toBe('فيلم النهر: حكاية مدينة قديمة')
    expect(page.paragraphs).toEqual([...CAST, BODY])
  })
})

describe('who made the page stays out of the text', () => {
  it.each([
    ['author and photographer', ['كتب: سامي الوادي', 'تصوير: سلمى الحداد']],
    ['a photographer alone', ['تصوير: سلمى الحداد']],
    ['the crew of a report', ['تقرير: سامي الوادي', 'تصوير: سلمى الحداد']],
  ])('%s', (_name, lines) => {
    expect(textOf([FILM, ...lines, '', BODY])).toEqual([BODY])
  })

  it('the publisher among the staff of the paper', () => {
    const { masthead, paragraphs } = clean([
      'الناشر: دار النهر',
      'رئيس التحرير: سامي الوادي',
      '',
      FILM,
      '',
      BODY,
    ])
    expect(masthead).toHaveLength(2)
    expect(paragraphs).toEqual([BODY])
  })
})
