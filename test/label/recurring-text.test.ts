import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanArticle } from '../../src/clean.ts'
import { divide } from '../../src/divide.ts'
import { Gathering, siteLinesOf } from '../../src/gather.ts'
import type { Article } from '../../src/model/article.ts'
import { pageOf, SERVICES, type Service } from './daily-pages.ts'

const DAYS = 18
const bytes = (text: string) => new TextEncoder().encode(text)

/** The articles of a service that has a folder of its own, and knows all its pages. */
function articlesOf(service: Service): readonly Article[] {
  const pages = Array.from({ length: DAYS }, (_, day) => pageOf(service, day))
  const gathering = new Gathering()
  for (const page of pages) gathering.add('river', divide(page))
  const site = siteLinesOf(gathering.freeze(), 'river')
  return pages.map((page) => cleanArticle(bytes(page), { site }))
}

const removedFrom = (articles: readonly Article[]) => [
  ...new Set(articles.flatMap(({ removed }) => removed.flatMap(({ text }) => text.split('\n')))),
]

const FOOT = ['تابعونا على فيسبوك', 'من نحن', 'اتصل بنا', 'بوابة الوادي الإخبارية', 'جميع الحقوق محفوظة']
const HEAD = ['بوابة الوادي الإخبارية', 'الرئيسية', 'رياضة', 'اقتصاد']

describe('every line stays of', () => {
  it.each(Object.entries(SERVICES))('%s', (_name, service) => {
    expect(removedFrom(articlesOf(service))).toEqual([])
  })

  it.each(Object.entries(SERVICES))('%s, above the foot of the site', (_name, service) => {
    const { end = [] } = service
    const taken = removedFrom(articlesOf({ ...service, end: [...end, '', ...FOOT] }))
    expect(taken).toEqual(FOOT)
  })

  it.each(Object.entries(SERVICES))('%s, below the menu of the site', (_name, service) => {
    const { above = [] } = service
    const taken = removedFrom(articlesOf({ ...service, above: [...HEAD, '', ...above] }))
    expect(taken).toEqual(HEAD)
  })
})

it('a prayer between two buttons of the page stays, and the buttons go', () => {
  const end = ['شارك الخبر', 'رحم الله الفقيد', 'تابعونا على فيسبوك']
  expect(removedFrom(articlesOf({ end }))).toEqual(['شارك الخبر', 'تابعونا على فيسبوك'])
})

/** What many pages of a site have and what must still go, in forms of the press everywhere. */
const FRAMES: Readonly<Record<string, readonly string[]>> = {
  'an imprint': [
    'جريدة يومية سياسية مستقلة',
    'تصدر عن مؤسسة الوادي للنشر',
    'هاتف: 02/1234567',
    'فاكس: 02/7654321',
  ],
  'appeals to follow': [
    'صفحتنا على فيسبوك',
    'تابعونا على منصات التواصل الاجتماعي',
    'انضموا إلى قناة الوادي على تلغرام',
  ],
  'a newsletter and an application': [
    'اشترك في النشرة البريدية',
    'حملوا تطبيق الوادي',
    'متوفر على Google Play',
  ],
  'a menu of sections': ['سياسة', 'حكايات الناس', 'اقتصاد وأعمال', 'ثقافة ومنوعات', 'رياضة'],
  'a menu in one line': ['الرئيسية | حكايات الناس | رأي', 'من نحن | اتصل بنا | هيئة التحرير'],
  'the way through the page': ['الخبر السابق', 'الخبر التالي', 'العودة إلى أعلى', 'خريطة الموقع'],
  'rules of the house': ['شروط النشر في الموقع', 'سياسة الخصوصية', 'الآراء المنشورة لا تعبر عن رأي الموقع'],
  'an outlet and its addresses': ['الوادي نيوز', 'www.example.com', 'هاتف: 02/1234567', 'للإعلان في الموقع'],
  'the makers of the site': ['جميع الحقوق محفوظة لصحيفة الوادي', 'تصميم وتطوير الوادي', 'Powered by Wadi'],
}

describe('a learned site still takes out', () => {
  it.each(Object.entries(FRAMES))('%s, below the text', (_name, frame) => {
    expect(removedFrom(articlesOf({ end: frame }))).toEqual(frame)
  })

  it.each(Object.entries(FRAMES))('%s, above the headline', (_name, frame) => {
    expect(removedFrom(articlesOf({ above: [...frame, ''] }))).toEqual(frame)
  })
})

describe('of what stays', () => {
  it('one warning a page names the lines', () => {
    const [article] = articlesOf({ end: ['الأسعار بالجنيه', 'نراكم غدا'] })
    expect(article?.warnings).toEqual([
      {
        code: 'furniture-doubtful',
        line: 7,
        message:
          "2 lines (7-8), printed on other pages of the site, too, were kept: their wording is no site's own",
      },
    ])
  })

  it('nothing is said where nothing comes back, and nothing is known', () => {
    expect(articlesOf({}).flatMap(({ warnings }) => warnings)).toEqual([])
    expect(cleanArticle(bytes(pageOf({ end: ['الأسعار بالجنيه'] }, 3))).warnings).toEqual([])
  })

  it('what stands below the headline is no byline but where it signs', () => {
    const below = (line: string) => articlesOf({ below: [line] }).map(({ byline }) => byline)
    expect(new Set(below('الأسعار بالجنيه'))).toEqual(new Set([null]))
    expect(new Set(below('صحيفة الوادي'))).toEqual(new Set(['صحيفة الوادي']))
  })

  it('a word of a menu alone is one, as it may be the name of a column', () => {
    expect(removedFrom(articlesOf({ end: ['بريد القراء'] }))).toEqual([])
    expect(removedFrom(articlesOf({ end: ['بريد القراء', 'شروط النشر'] }))).toEqual([
      'بريد القراء',
      'شروط النشر',
    ])
  })

  it('sections above rows of this page are their headings', () => {
    const box = ['الطقس', 'حار نهارا', 'أسعار العملات']
    const rows = (day: number) => [...box, `الدولار ${day + 30}.${day % 7}`, 'الذهب', 'عيار 21']
    expect(removedFrom(articlesOf({ rows }))).toEqual([])
    expect(removedFrom(articlesOf({ rows, end: FOOT }))).toEqual(FOOT)
    expect(removedFrom(articlesOf({ end: [...box, 'الذهب'] })).slice(0, 1)).toEqual(['الطقس'])
  })

  it('between a few sections alone nothing is taken along, between a handful it is a menu', () => {
    const taken = (end: readonly string[], line: string) => removedFrom(articlesOf({ end })).includes(line)
    const obituary = ['وفيات', 'إنا لله وإنا إليه راجعون', 'تعازينا للأسرة', 'مجتمع', 'منوعات']
    expect([obituary[1], obituary[2]].map((line = '') => taken(obituary, line))).toEqual([false, false])
    const menu = ['سياسة', 'رياضة', 'حكايات الناس', 'اقتصاد', 'مجتمع', 'منوعات']
    expect(taken(menu, 'حكايات الناس')).toBe(true)
    expect(taken([...menu.slice(0, 4), 'شروط النشر'], 'حكايات الناس')).toBe(true)
  })

  it('between lines of the site entries of a few words go, persons, figures and sentences do not', () => {
    const between = (line: string) => {
      const frame = ['خدمة القراء', 'سجل الزوار', line, 'شروط النشر', 'سياسة التعليقات']
      return removedFrom(articlesOf({ end: frame })).includes(line)
    }
    expect(['حكايات الناس', 'ملحق الوادي'].map(between)).toEqual([true, true])
    const text = ['سلمى الحداد', 'الطبعة 3', 'الأسعار بالجنيه.', 'كلمة حق لا تموت أبدا']
    expect(text.map(between)).toEqual([false, false, false, false])
  })

  it('where most lines of a run do not speak of the site, none is taken along', () => {
    const end = ['خدمة القراء', 'حكايات الناس', 'ملحق الوادي', 'شروط النشر']
    expect(removedFrom(articlesOf({ end }))).toEqual(['خدمة القراء', 'شروط النشر'])
  })

  it('an address below what it is for is text, in the foot of the site too', () => {
    const foot = ['شروط النشر', 'سجل الزوار', 'خدمة القراء']
    const glued = ['للتقديم', 'www.example.com', ...foot]
    expect(removedFrom(articlesOf({ end: glued }))).toEqual(foot)
    const apart = ['للتقديم:', 'www.example.com', ...foot].flatMap((line) => [line, ''])
    expect(removedFrom(articlesOf({ end: apart }))).toEqual(foot)
  })

  it('blank lines part the text from the foot, but where they stand between all lines', () => {
    const foot = ['شروط النشر', 'سجل الزوار']
    expect(removedFrom(articlesOf({ end: ['بريد القراء', '', ...foot] }))).toEqual(foot)
    const even = ['بريد القراء', ...foot]
    expect(removedFrom(articlesOf({ end: even.flatMap((line) => [line, '']) }))).toEqual(even)
  })

  it('what other rules know of the page is company, too', () => {
    const end = ['تابعونا على فيسبوك', 'بريد القراء']
    expect(removedFrom(articlesOf({ end }))).toEqual(end)
    const buttons = ['شارك الخبر', 'تابع']
    expect(removedFrom(articlesOf({ end: buttons }))).toEqual(buttons)
  })

  it('nothing is warned of that goes by another rule', () => {
    const end = ['جميع الحقوق محفوظة', 'الأسعار بالجنيه']
    const articles = articlesOf({ end })
    expect(removedFrom(articles)).toEqual(end)
    expect(articles.flatMap(({ warnings }) => warnings)).toEqual([])
  })

  it('a menu above the headline goes as without the site, in words of its own, too', () => {
    const above = ['حكايات الناس', 'ملحق الوادي', 'على الضفة', 'وجوه', 'أسرار البيوت', 'مع القهوة', '']
    expect(removedFrom(articlesOf({ above }))).toEqual(above.slice(0, -1))
  })

  it('a title above the headline is a kicker, with a warning', () => {
    for (const { kicker, warnings } of articlesOf({ above: ['كلام عن المدينة', 'سلمى الحداد'] })) {
      expect(kicker).toBe('كلام عن المدينة')
      expect(warnings.map(({ code, line }) => [code, line])).toEqual([['furniture-doubtful', 1]])
    }
  })

  it('a title that opens as a name does is no author', () => {
    for (const { byline, kicker } of articlesOf({ above: ['على الهامش'] })) {
      expect({ byline, kicker }).toEqual({ byline: null, kicker: 'على الهامش' })
    }
  })

  it.each(['نور على نور', 'جمال الحياة', 'ربيع القلوب', 'وفاء', 'سعيد ومريم', 'محمود وبثينة'])(
    'a title of names and nouns is a kicker: %s',
    (title) => {
      for (const above of [[title], [title, '']]) {
        const found = articlesOf({ above }).map(({ byline, kicker }) => ({ byline, kicker }))
        expect(new Set(found.map((one) => JSON.stringify(one)))).toEqual(
          new Set([JSON.stringify({ byline: null, kicker: title })]),
        )
      }
    },
  )

  it('a name above the headline is no author where another signs, beside the staff, and in a row', () => {
    const bylines = (service: Service) => new Set(articlesOf(service).map(({ byline }) => byline))
    const signed = { above: ['سلمى الحداد'], below: ['كتب: سامي البحراوي'] }
    expect(bylines(signed)).toEqual(new Set(['كتب: سامي البحراوي']))
    expect(bylines({ above: ['رئيس التحرير', 'ليلى الوادي', 'سامي البحراوي'] })).toEqual(new Set([null]))
    const three = { above: ['سلمى الحداد', 'ليلى الوادي', 'سامي البحراوي'] }
    expect(bylines(three)).toEqual(new Set([null]))
    expect(removedFrom(articlesOf(three))).toEqual([])
  })

  it('a writer above the headline is the author', () => {
    for (const { byline, authors, kicker } of articlesOf({ above: ['حديث المدينة', 'سلمى الحداد'] })) {
      expect({ byline, authors, kicker }).toEqual({
        byline: 'سلمى الحداد',
        authors: ['سلمى الحداد'],
        kicker: 'حديث المدينة',
      })
    }
  })
})

describe('known failures', () => {
  it.fails('the slogan of a paper below its text goes', () => {
    expect(removedFrom(articlesOf({ end: ['الوادي صوت القرية والمدينة'] }))).not.toEqual([])
  })

  it.fails('the bare name of a paper below its text goes', () => {
    expect(removedFrom(articlesOf({ end: ['الوادي'] }))).not.toEqual([])
  })
})

const WORDS = [
  'نهر',
  'ليل',
  'الجسر',
  'يا',
  'كلمة',
  'غدا',
  'في',
  'الأسعار',
  'بالجنيه',
  'لا',
  'شارك',
  'هاتف',
  'تابع',
  'من',
]
const anyLine = fc
  .array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 5 })
  .map((words) => words.join(' '))
const anyLines = fc.uniqueArray(anyLine, { maxLength: 3 })

describe('by law', () => {
  it('nothing that does not speak of the site is taken because it comes back', () => {
    fc.assert(
      fc.property(anyLines, anyLines, anyLines, fc.boolean(), (above, below, end, glued) => {
        const service = { above, below, end, glued }
        const alone = Array.from({ length: DAYS }, (_, day) => cleanArticle(bytes(pageOf(service, day))))
        const gone = new Set(removedFrom(alone))
        expect(removedFrom(articlesOf(service)).filter((line) => !gone.has(line))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})
