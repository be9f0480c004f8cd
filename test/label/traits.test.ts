import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
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
  ['byline', 'محمد الوادي، أحمد علي، محمود حسن - القاهرة'],
]

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

  it('is the same as without a cheap look first, on every line of every fixture and example', () => {
    const lines = [...fixtureLines(), ...exampleLines()].filter(({ plain }) => plain.length <= 320)
    const missed = lines.filter((line) => found(line) !== foundSlowly(line)).map(({ plain }) => plain)
    expect(missed).toEqual([])
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
