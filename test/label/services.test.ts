import { describe, expect, it } from 'vitest'
import { explainArticle } from '../../src/clean.ts'

const INTRO =
  'ننشر لكم في هذا الباب كل صباح ما وردنا من الجهات المعنية في المدينة القديمة والضفة الشرقية من أخبار.'
const DAY = 'يوم هادئ في العمل فلا تتسرع في قرارك ولا تؤجل عمل اليوم إلى الغد مهما كان السبب.'

/** Whole pages of daily services: the first line is the headline, and all below it the text. */
const PAGES: Readonly<Record<string, readonly string[]>> = {
  'prayer times alone': [
    'مواعيد الصلاة في القاهرة',
    'الفجر 4:10',
    'الشروق 5:40',
    'المغرب 6:40',
    'العشاء 8:10',
  ],
  'prayer times of two towns': [
    'مواقيت الصلاة اليوم في المدن',
    'القاهرة',
    'الفجر 4:10',
    'المغرب 6:40',
    'الإسكندرية',
    'الفجر 4:12',
    'المغرب 6:42',
  ],
  'the times of Ramadan': [
    'إمساكية شهر رمضان 2026',
    '',
    INTRO,
    '',
    'القاهرة',
    'الإمساك: 4:00',
    'الفجر: 4:10',
    'المغرب: 6:40',
  ],
  'a match on television': [
    'موعد مباراة النسور والصقور',
    '',
    INTRO,
    '',
    'موعد المباراة',
    'الأحد 14 يونيو 2026',
    'الساعة 8:00 مساء',
    'القناة الناقلة',
    'القناة الأولى',
  ],
  'matches and their hours': ['مباريات اليوم', '', 'الدوري المحلي', 'النسور - الصقور', '8:00 مساء'],
  'two signs with one forecast': [
    'الأبراج اليوم',
    '',
    'الحمل (21 مارس - 19 أبريل)',
    DAY,
    'الثور (20 أبريل - 20 مايو)',
    DAY,
  ],
  'names of winners': [
    'أسماء الفائزين بجائزة النهر',
    '',
    'أعلنت لجنة التحكيم مساء أمس أسماء الفائزين بجائزة النهر للرواية والقصة القصيرة في دورتها العاشرة.',
    '',
    'الرواية',
    'سامي الوادي',
    'الشعر',
    'هند النجار',
  ],
  'sections and their shares': [
    'ميزانية الوزارات',
    '',
    'الصحة',
    '10 مليارات',
    'التعليم',
    '12 مليارا',
    'الرياضة',
    'مليار',
  ],
  'rates of banks': [
    'أسعار الدولار اليوم',
    'البنك الأول',
    'شراء 30.10',
    'بيع 30.20',
    'بنك النهر',
    'شراء 30.10',
    'بيع 30.20',
  ],
  'weather in columns': ['حالة الطقس اليوم', '', INTRO, '', 'القاهرة', '35', '24', 'أسوان', '35', '24'],
  'a town above its weather': [
    'الطقس',
    '',
    'القاهرة',
    'تشهد القاهرة اليوم طقسا حارا نهارا معتدلا ليلا مع رياح خفيفة على الضواحي وأتربة عالقة في الصحراء.',
    'أسوان',
    'تشهد أسوان اليوم طقسا شديد الحرارة نهارا مائلا للحرارة ليلا مع رياح خفيفة وسماء صافية على النيل.',
  ],
  'the days of feasts': ['أيام الإجازات', '1 يناير 2026', 'رأس السنة', '25 يناير 2026', 'عيد النهر'],
  'an exam timetable': [
    'جدول امتحانات الثانوية',
    '',
    'الأحد 14 يونيو 2026',
    'اللغة العربية',
    'الاثنين 15 يونيو 2026',
    'الرياضيات',
  ],
  'a court roll': [
    'جدول جلسات المحكمة',
    '',
    'الدائرة الأولى',
    'الساعة 9:00',
    'قضية السوق',
    'الدائرة الثانية',
    'الساعة 9:00',
    'قضية الجسر',
  ],
  'a recipe': [
    'طريقة عمل الكعكة',
    '',
    'المقادير:',
    '3 أكواب دقيق',
    'رشة ملح',
    'الطريقة:',
    'يخلط الدقيق.',
    'بالهناء والشفاء',
  ],
  'questions and answers': [
    'اسألوا الطبيب',
    '',
    'س: ما علاج الصداع؟',
    'ج: الراحة',
    'س: ما علاج الأرق؟',
    'ج: الراحة',
  ],
}

describe('a daily service comes out whole', () => {
  it.each(Object.entries(PAGES))('%s', (_name, page) => {
    const { verdicts } = explainArticle(new TextEncoder().encode(page.join('\n')))
    const [first, ...rest] = verdicts.map((verdict) => verdict.label)
    expect(first).toBe('headline')
    expect(rest.filter((label) => label !== 'paragraph' && label !== 'subhead')).toEqual([])
  })
})

describe('what stands around a text still goes', () => {
  const labelsOf = (page: readonly string[]) =>
    explainArticle(new TextEncoder().encode(page.join('\n'))).verdicts.map((verdict) => verdict.label)

  it('prayer times that are no news', () => {
    const page = [
      'افتتاح الجسر الجديد في المدينة',
      '',
      INTRO,
      '',
      'مواقيت الصلاة',
      'الفجر 4:10',
      'المغرب 6:40',
    ]
    expect(labelsOf(page).slice(2)).toEqual(['junk', 'junk', 'junk'])
  })

  it('the hour of an agency', () => {
    expect(labelsOf(['افتتاح الجسر الجديد في المدينة', 'القاهرة 14:30', '', INTRO])[1]).toBe('date')
  })

  it('a caption that touches the body, above a sub-heading', () => {
    const caption = 'الضفة الشرقية'
    const page = ['افتتاح الجسر الجديد في المدينة', '', caption, INTRO, 'ثلاثة أعوام من العمل', DAY]
    expect(labelsOf(page)[1]).toBe('caption')
  })

  it('a summary that the first paragraph says again', () => {
    const page = ['افتتاح الجسر الجديد في المدينة', '', DAY, 'الجسر القديم', `${DAY} ${INTRO}`]
    expect(labelsOf(page)[1]).toBe('duplicate')
  })
})
