import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode } from '../../src/decode.ts'
import { divide } from '../../src/divide.ts'
import type { Line } from '../../src/label/line.ts'
import { linesOf } from '../../src/label/lines.ts'
import { LABEL_RULES } from '../../src/label/table.ts'
import { READERS, TRAITS } from '../../src/label/trait-readers.ts'
import { hasTrait, type Trait } from '../../src/label/traits.ts'

const FIXTURES = join(import.meta.dirname, '../../fixtures')

/** Long lines that are something, so that a cheap look may not pass them by; one a recogniser and form of it. */
const LONG: readonly (readonly [Trait, string])[] = [
  ['navigation', 'الرئيسية رياضة اقتصاد ثقافة صحة منوعات تكنولوجيا'],
  ['navigation', 'رياضة | اقتصاد | ثقافة وفنون | علوم وتكنولوجيا | منوعات'],
  ['widget', 'فيسبوك تويتر واتساب تليجرام طباعة إعجاب مشاركة'],
  ['widget', 'تابعوا أهم أخبار المدينة عبر قناتنا على تليجرام الآن'],
  ['widget', 'وتابعوا أهم أخبار المدينة عبر قناتنا على تليجرام الآن'],
  ['widget', 'يمكنكم متابعة آخر الأخبار عبر تطبيق نبض على هواتفكم'],
  ['widget', 'التعليقات المنشورة لا تعبر عن رأي الموقع بل عن رأي أصحابها'],
  ['widget', 'شارك الخبر | غرد | أرسل لصديق | طباعة الخبر'],
  ['readMore', 'لقراءة الخبر كاملا من موقع البوابة اضغط هنا'],
  ['readMore', 'التفاصيل الكاملة لهذا الخبر المهم من هنا'],
  ['tags', 'كلمات مفتاحية: الجسر، النهر، وزارة النقل، المدينة، الميناء'],
  ['footer', 'جميع الحقوق محفوظة لمؤسسة النهر للصحافة والنشر 2024'],
  ['footer', '2024 بوابة النهر الإخبارية جميع الحقوق محفوظة للمؤسسة'],
  ['footer', '© 2024 مؤسسة النهر للصحافة والنشر كل الحقوق لها'],
  ['footer', 'من نحن | اتصل بنا | سياسة الخصوصية | شروط الاستخدام'],
  ['prayerTimes', 'الفجر 04:30 الظهر 12:05 العصر 03:40 المغرب 06:20 العشاء 07:45'],
  ['relatedTitle', 'اقرأ أيضا: افتتاح الجسر الجديد على النهر صباح اليوم'],
  ['relatedTitle', 'رابط الخبر في بوابة النهر: افتتاح الجسر الجديد على النهر'],
  ['relatedTitle', 'وقد يهمك أيضا افتتاح الجسر الجديد على النهر صباح اليوم'],
  ['photoCredit', 'عدسة: سامي الوادي وسلمى الحداد ونور النهر'],
  ['office', 'رئيس مجلس الإدارة ورئيس التحرير والمشرف العام'],
  ['staff', 'رئيس مجلس الإدارة: سامي الوادي رئيس التحرير: سلمى الحداد'],
  ['byline', 'كتب: محمد الوادي وسلمى الحداد وأحمد علي ومحمود حسن'],
  ['byline', 'القاهرة - رويترز - أ ف ب - د ب أ'],
  ['byline', 'أ ف ب، د ب أ، رويترز'],
  ['certainByline', 'وكالة الصحافة الفرنسية، وكالة الأنباء السعودية، رويترز'],
  ['byline', 'سلمى الحداد، محمد علي، أحمد سالم، حسن علي'],
  ['byline', 'سلمى الحداد ومحمد علي وأحمد سالم، القاهرة'],
  ['byline', 'سلمى الحداد ومحمد علي وأحمد سالم وحسن علي'],
  ['widget', 'تحتفظ هيئة التحرير بحق حذف أي تعليق مسيء'],
  ['widget', 'إخلاء مسؤولية: المواد المنشورة لا تعبر عن رأي الموقع بالضرورة'],
  ['relatedTitle', 'اقرؤوا أيضا وزير النقل يفتتح الجسر الجديد'],
  ['staff', 'بوابة النهر 2030رئیس مجلس الإدارة: سامي الوادي'],
  ['byline', 'محمد الوادي، أحمد علي، محمود حسن - القاهرة'],
]

/** Offices whose only sign is the word they open with, and letters of another keyboard. */
const OFFICES = ['صاحب الجريدة', 'أمين عام الصحيفة', 'مساعد قسم الديسك', 'رئیس التحریر', 'هيئة الموقع']

function lineOf(text: string) {
  const [line] = linesOf(divide(text))
  if (line === undefined) throw new Error('the text has no line')
  return line
}

describe('what a line is by its wording', () => {
  it.each(LONG)('%s: %s', (trait, text) => {
    const line = lineOf(text)
    expect(line.words).toBeGreaterThan(6)
    expect(hasTrait(line, trait)).toBe(true)
  })

  it.each(OFFICES)('an office: %s', (text) => {
    expect(hasTrait(lineOf(text), 'office')).toBe(true)
  })

  it('is the same as without a cheap look first, on every line of every fixture and example', () => {
    const lines = [...fixtureLines(), ...exampleLines()].filter(({ plain }) => plain.length <= 320)
    const missed = lines.filter((line) => found(line) !== foundSlowly(line)).map(({ plain }) => plain)
    expect(missed).toEqual([])
  })
})

const PIECES = [
  'سلمى الحداد',
  'محمد علي',
  'أحمد سالم',
  'ومحمد علي',
  'رويترز',
  'أ ف ب',
  'وكالة الأنباء السعودية',
  'القاهرة',
  'دمشق، سوريا',
  'كتب',
  'تقرير',
  'الصحيفة',
  'رئيس التحرير',
  'صاحب الجريدة',
  'رياضة',
  'اقتصاد وأعمال',
  'فيسبوك',
  'اقرأ أيضا',
  'تصوير',
  'جميع الحقوق محفوظة',
  'وقال الوزير إن الجسر',
  '2024',
  'الفجر 04:30',
]
const MARKS = [
  ' ',
  '، ',
  ' - ',
  ' – ',
  ': ',
  ' | ',
  '/',
  ' (',
  ') ',
  ' «',
  '» ',
  ' و',
  ' ـ ',
  '. ',
  ' • ',
  ' & ',
]

const row = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(...MARKS)), { minLength: 2, maxLength: 7 })
  .map((parts) => parts.flat().join('').trim())

describe('a cheap look', () => {
  it('passes by no row of names, agencies, towns, offices and buttons that its reader knows', () => {
    fc.assert(
      fc.property(row, (text) => {
        const line = lineOf(text)
        expect(found(line)).toBe(foundSlowly(line))
      }),
      { numRuns: 2000 },
    )
  })
})

function found(line: Line): number {
  const traits = (Object.keys(TRAITS) as Trait[]).filter((trait) => hasTrait(line, trait))
  return traits.reduce((bits, trait) => bits | TRAITS[trait], 0)
}

function foundSlowly({ plain, words }: Line): number {
  const readers = READERS.filter((reader) => words <= reader.words)
  return readers.reduce((bits, reader) => bits | reader.read(plain), 0)
}

function fixtureLines() {
  const names = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
  const pages = names.filter((name) => name.endsWith('.txt') && !name.endsWith('.audit.txt'))
  expect(pages.length).toBeGreaterThan(100)
  return pages.flatMap((name) => linesOf(divide(decode(readFileSync(join(FIXTURES, name))).text)))
}

function exampleLines() {
  return LABEL_RULES.flatMap((rule) => rule.examples.flatMap(({ page }) => linesOf(divide(page))))
}
