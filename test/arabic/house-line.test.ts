import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type HouseWording, houseWording } from '../../src/arabic/house-line.ts'

const LINES: Readonly<Record<HouseWording, readonly string[]>> = {
  house: [
    'جميع الحقوق محفوظة 2026',
    'من نحن | اتصل بنا',
    'رياضة | حكايات الناس | رأي',
    'ثقافة ومنوعات',
    'رئيس التحرير سامي البحراوي',
    'تابعونا على منصات التواصل الاجتماعي',
    'وتواصلوا معنا عبر صفحتنا',
    'اكتبوا إلينا',
    'قسم الإعلانات: الطابق الثاني',
    'اشترك في نشرتنا البريدية',
    'شارك هذا المقال',
    'حملوا التطبيق من Google Play',
    'صحيفة الوادي',
    'بوابة الوادي الإخبارية',
    'وكالة الوادي للأنباء',
    'الوادي نيوز',
    'يومية سياسية مستقلة',
    'أول صحيفة إلكترونية تصدر كل صباح',
    'تصدر عن مؤسسة الوادي',
    'شروط النشر في البوابة.',
    'الآراء المنشورة لا تعبر عن رأي الصحيفة',
    'النسخة المطبوعة',
    'Follow us',
    'Powered by Wadi',
  ],
  entry: ['رياضة', 'اقتصاد وأعمال', 'خدمات', 'فيسبوك', 'أرشيف'],
  sender: ['قناة الوادي', 'بوابة النهر الأزرق', 'وكالة الوادي'],
  address: [
    'www.example.com',
    'https://example.com/a',
    'news@example.com',
    'هاتف: 02/1234567',
    'ت: 1234567 ف: 7654321',
    '@wadi',
  ],
  none: [
    '',
    'الأسعار بالجنيه',
    'نراكم غدا',
    'شارك في التغطية: سلمى الحداد',
    'اشترك في إعداد التقرير سامي البحراوي',
    'شارك على مدى عشرين عاما في المسرح',
    'تابعونا غدا في حلقة جديدة',
    'تابعونا على الهواء',
    'من نحن لولا النهر',
    'اكتب لنا يا قمر',
    'هاتف الطوارئ: 123456',
    'للتقديم: www.example.com',
    '123456789',
    'قناة السويس في أسبوع',
    'موقع العزاء قاعة النور',
    'صحيفة النهر تنشر الأسعار كل صباح',
    'جريدة المساء بعد ربع قرن',
    'النسخة العربية من الرواية',
    'الناشر: دار الوادي',
    'العملة | شراء | بيع',
    'رياضة | 30 | 20',
    'سلمى الحداد',
    'الوادي',
    'سياسية واقتصادية وثقافية',
    'Rating PG',
  ],
}

describe('the wording of a line', () => {
  for (const [wording, lines] of Object.entries(LINES)) {
    it.each(lines.map((line) => [line]))(`is ${wording}: %s`, (line) => {
      expect(houseWording(line)).toBe(wording)
    })
  }

  it('is told of any line, again the same, and of none that is long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (line) => {
        expect(houseWording(line)).toBe(houseWording(line))
      }),
    )
    expect(houseWording('صحيفة '.repeat(100))).toBe('none')
  })
})
