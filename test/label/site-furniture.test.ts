import { describe, expect, it } from 'vitest'
import { explainArticle } from '../../src/clean.ts'
import { divide } from '../../src/divide.ts'
import { Gathering, siteLinesOf } from '../../src/gather.ts'

type Service = (day: number) => readonly string[]

const DAYS = 24
const SIGNS = [
  'الحمل',
  'الثور',
  'الجوزاء',
  'السرطان',
  'الأسد',
  'العذراء',
  'الميزان',
  'العقرب',
  'القوس',
  'الجدي',
  'الدلو',
]
const TOLD = [
  'يوم هادئ في العمل',
  'لا تتسرع في قرار المال',
  'صديق قديم يعود إليك',
  'خبر سار من بعيد',
  'سفر قريب',
]
const SKIES = ['صحو', 'غائم', 'ممطر', 'مغبر', 'حار', 'معتدل', 'بارد', 'عاصف', 'رطب']
const TOWNS = ['القاهرة', 'الإسكندرية', 'أسوان']
const LARDER = [
  'بصلة مفرومة',
  'كوب ماء',
  'ملعقة ملح',
  'ثلاث بيضات',
  'كوب دقيق',
  'حبة طماطم',
  'فلفل أسود',
  'كوب أرز',
]
const MORE = [
  'ليمونة',
  'ملعقة زيت',
  'رأس ثوم',
  'كوب حليب',
  'ملعقة كمون',
  'حزمة بقدونس',
  'كوب سكر',
  'نصف دجاجة',
]
const intro = (day: number, what: string) => [
  `نعرض لكم في اليوم رقم ${day} من هذا الشهر ${what} في المدينة القديمة والضفة الشرقية كما وردت إلينا هذا الصباح.`,
  `ويجد القارئ ${what} عن اليوم رقم ${day} كاملة في هذا الباب كل صباح، ومن أراد غيرها فليرجع إلى ما نشر من قبل.`,
]
const told = (day: number, row: number) => `${TOLD[(day * 3 + row) % TOLD.length]} ${day * 12 + row}`

/** What sites print day after day, in the same heads over another text. */
const SERVICES: Readonly<Record<string, Service>> = {
  'a recipe whose ingredients end the page': (day) => [
    `طبق اليوم ${day + 1} من الشهر`,
    '',
    ...intro(day, 'مقادير الطبق'),
    '',
    'المقادير',
    ...Array.from({ length: 6 }, (_, row) => [...LARDER, ...MORE][(day * 7 + row * 5) % 16] ?? ''),
  ],
  'a horoscope in short lines': (day) => [
    `حظك اليوم ${day + 1} من الشهر`,
    '',
    ...SIGNS.flatMap((sign, row) => [`برج ${sign}`, told(day, row)]),
  ],
  'a horoscope in sentences': (day) => [
    `حظك اليوم ${day + 1} من الشهر`,
    '',
    ...SIGNS.slice(0, 7).flatMap((sign, row) => [
      `برج ${sign}`,
      `${told(day, row)} فلا تتسرع في قرارك ولا تؤجل عمل اليوم إلى الغد مهما كان السبب.`,
    ]),
  ],
  'a horoscope below a paragraph': (day) => [
    `حظك اليوم ${day + 1} من الشهر`,
    '',
    ...intro(day, 'توقعات الأبراج'),
    '',
    ...SIGNS.flatMap((sign, row) => [`برج ${sign}`, '', `${told(day, row)}.`, '']),
  ],
  'matches on television': (day) => [
    `مباريات اليوم ${day + 1} والقنوات الناقلة`,
    '',
    ...intro(day, 'مواعيد المباريات'),
    '',
    'الدوري المحلي',
    `النسور ${day} والصقور`,
    'دوري الأبطال',
    `العقبان ${day + 3} والبجع`,
    'كأس الاتحاد',
    `النوارس والحمام ${day}`,
  ],
  'competitions below their teams': (day) => [
    `مباريات اليوم ${day + 1} والقنوات الناقلة`,
    '',
    ...intro(day, 'مواعيد المباريات'),
    '',
    `النسور ${day} والصقور`,
    'الدوري المحلي',
    `العقبان ${day + 3} والبجع`,
    'دوري الأبطال',
  ],
  'a fatwa': (day) => [
    `حكم المسألة رقم ${day}`,
    '',
    ...intro(day, 'جواب المفتي عن السؤال'),
    '',
    'والله أعلم.',
  ],
  'an obituary': (day) => [
    `وفاة المعلم رقم ${day}`,
    '',
    ...intro(day, 'وفيات أمس'),
    '',
    'إنا لله وإنا إليه راجعون',
  ],
  'a sermon': (day) => [
    `خطبة الجمعة رقم ${day}`,
    '',
    'بسم الله الرحمن الرحيم',
    ...intro(day, 'خطبة الجمعة'),
    'أقول قولي هذا وأستغفر الله لي ولكم',
  ],
  'what a post asks for': (day) => [
    `فرصة عمل رقم ${day}`,
    '',
    ...intro(day, 'فرص العمل'),
    '',
    'المطلوب',
    told(day, 1),
    'الشروط',
    'خبرة لا تقل عن عامين',
    'مؤهل مناسب',
    'إجادة الإنجليزية',
    'للتقديم',
    told(day, 3),
  ],
  'a recipe': (day) => [
    `طريقة عمل الكعكة رقم ${day}`,
    '',
    ...intro(day, 'طريقة عمل الكعكة'),
    '',
    'المقادير',
    `دقيق ${day} كوبا`,
    'طريقة التحضير',
    `يخبز ${day} دقيقة`,
    'بالهناء والشفاء',
  ],
  'an exam timetable': (day) => [
    `جدول امتحانات الصف ${day}`,
    '',
    ...intro(day, 'جدول الامتحانات'),
    '',
    'الأحد',
    `اللغة العربية ${day}`,
    'الاثنين',
    `الرياضيات ${day}`,
    'الثلاثاء',
    `العلوم ${day}`,
  ],
  'the headlines of the papers': (day) => [
    `عناوين الصحف في اليوم ${day}`,
    '',
    'صحيفة النهر',
    `الحكومة تبحث الملف ${day}`,
    'صحيفة الوادي',
    `الوزير يزور الحي ${day}`,
    'صحيفة الجبل',
    `أسعار السلعة ${day} ترتفع`,
  ],
  'skies that come back': (day) => [
    `الطقس في اليوم رقم ${day}`,
    '',
    ...intro(day, 'حالة الطقس'),
    '',
    ...TOWNS.flatMap((town, row) => [town, SKIES[(day * 2 + row * 5) % SKIES.length] ?? '']),
  ],
}

const bytes = (lines: readonly string[]) => new TextEncoder().encode(lines.join('\n'))

function furnitureOf(service: Service): readonly string[] {
  const pages = Array.from({ length: DAYS }, (_, day) => service(day))
  const gathering = new Gathering()
  for (const page of pages) gathering.add('river', divide(page.join('\n')))
  const site = siteLinesOf(gathering.freeze(), 'river')
  const taken = pages.flatMap((page) => {
    const lines = page.filter((line) => line !== '')
    const { verdicts } = explainArticle(bytes(page), { site })
    return lines.filter((_, i) => verdicts[i]?.rule === 'label/site-furniture')
  })
  return [...new Set(taken)]
}

const FOOT = ['خدمة القراء: اكتبوا إلينا', 'نشرة النهر', 'شروط النشر في البوابة.']
const NEWS: Service = (day) => [
  `عنوان الخبر رقم ${day} في المدينة`,
  '',
  ...intro(day, 'أخبار الجسر الجديد'),
  '',
  ...FOOT,
]

describe('a learned site keeps every line of', () => {
  it.each(Object.entries(SERVICES))('%s', (_name, service) => {
    expect(furnitureOf(service)).toEqual([])
  })

  it.each(Object.entries(SERVICES))('%s above the foot of the site', (_name, service) => {
    const taken = furnitureOf((day) => [...service(day), '', ...FOOT])
    expect(taken.filter((line) => !FOOT.includes(line))).toEqual([])
  })
})

describe('a learned site still takes out', () => {
  it('the foot of the site', () => {
    expect(furnitureOf(NEWS)).toEqual(FOOT)
  })

  it('the foot of the site below a daily service', () => {
    const service = SERVICES['a horoscope in sentences'] ?? NEWS
    expect(furnitureOf((day) => [...service(day), '', ...FOOT])).toEqual(FOOT)
  })

  it('what stands around a line that no other page has', () => {
    const counted: Service = (day) => [
      ...NEWS(day),
      `قرأ هذا الخبر ${day * 31} قارئا`,
      'من نحن في البوابة',
      'سجل الزوار',
      'أرشيف الصحيفة',
    ]
    expect(furnitureOf(counted)).toEqual([...FOOT, 'من نحن في البوابة', 'سجل الزوار', 'أرشيف الصحيفة'])
  })
})
