// Invented pages in the shapes that scrapers leave behind, the same for the same seed: page n depends on seed and n alone.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

const PEOPLE = [
  'سلمى الحداد',
  'نادر الكيلاني',
  'ليلى البستاني',
  'عمر الزهراوي',
  'هناء القادري',
  'ياسر الفيومي',
  'رنا السالمي',
]
const OFFICES = [
  'وزير النقل',
  'رئيس البلدية',
  'مدير الميناء',
  'وزيرة التعليم',
  'محافظ الإقليم',
  'نقيب الصيادين',
  'رئيسة المجلس',
]
const DEEDS = ['يفتتح', 'يتفقد', 'يعلن تشغيل', 'يناقش مستقبل', 'يدعو إلى توسيع', 'يؤجل افتتاح', 'يزور']
const THINGS = [
  'جسر النورس',
  'محطة القطار الشرقية',
  'مستشفى الواحة',
  'سوق السمك الجديد',
  'مكتبة الحي القديم',
  'ميناء الصيد',
  'حديقة النخيل',
  'محطة تحلية المياه',
]
const PLACES = [
  'في الضاحية الشمالية',
  'على ضفة النهر',
  'في وسط المدينة',
  'عند مدخل الوادي',
  'في القرية العليا',
  'قرب الساحل الغربي',
]
const TIMES = [
  'صباح اليوم',
  'مساء أمس',
  'الأسبوع المقبل',
  'بعد عامين من العمل',
  'خلال الشهر الجاري',
  'في ختام جولة ميدانية',
]
const LINKS = ['وأضاف أن', 'وأوضح أن', 'وأشار إلى أن', 'وبين أن', 'وأكد أن', 'ولفت إلى أن']
const FACTS = [
  'العمل كلف 3.5 مليون دينار ، وأن الأهالي شاركوا في اختيار المكان',
  'الخدمة تصل إلى 12,400 أسرة ,وأن الطلبات تقدم عبر الموقع www.example.test',
  'الازدحام تراجع بنسبة 18 % منذ بداية العام',
  'الفرق الفنية أنجزت المرحلة الأولى قبل موعدها بشهرين',
  'المشروع يوفر 250 فرصة عمل للشباب من أبناء المنطقة',
  'النتائج ستعلن يوم الأحد عند الساعة 10:30 صباحا',
  'الصيانة الدورية لن توقف الحركة إلا ساعات قليلة في الليل',
  'المياه عادت إلى الأحياء المرتفعة بعد إصلاح الخط الرئيسي',
]
const SAYINGS = [
  'حلم انتظرناه طويلا',
  'العبور كان يستغرق أربعين دقيقة',
  'لم نكن نتوقع هذا الإقبال',
  'الأطفال هم أول المستفيدين',
  'كل حي له حق في الخدمة',
]
const QUOTES = [
  ['"', '"'],
  ['“', '”'],
  ['«', '»'],
  ['“ ', ' ”'],
  ["''", "''"],
  ['„', '“'],
]
const RELATED = [
  'بدء تجارب التشغيل على خط الترام الجديد',
  'تمديد ساعات العمل في الأسواق',
  'حملة لتشجير الطرق الداخلية',
  'دورة تدريبية للمرشدين في المتحف',
]
const SITES = ['بوابة النورس', 'صحيفة الواحة', 'منبر الوادي', 'أخبار الضفة']
const HABITS = [
  (text) => text.replace(/ /, '  '),
  (text) => text.replace(/ /, '\u00a0'),
  (text) => text.replace(/،/, ' ،'),
  (text) => `${text} \u200f`,
  (text) => text.replace(/و(?=\S{4})/, 'و '),
  (text) => text,
]

/** Draws from lists, the same way for the same number. */
function dice(seed, n) {
  const generator = xoroshiro128plus((seed * 1_000_003 + n) | 0)
  const below = (count) => uniformInt(generator, 0, count - 1)
  return { below, one: (list) => list[below(list.length)], chance: (share) => below(1000) < share * 1000 }
}

function sentence({ one, chance }) {
  const [open, close] = one(QUOTES)
  const said = chance(0.5) ? `، وقال إن ${open}${one(SAYINGS)}${close}` : ''
  return `${one(LINKS)} ${one(FACTS)} ${one(PLACES)}${said}.`
}

function paragraph(draw) {
  const count = 1 + draw.below(3)
  return draw.one(HABITS)(Array.from({ length: count }, () => sentence(draw)).join(' '))
}

/** One page as a scraper left it: some 4 kB of UTF-8. */
export function page(seed, n) {
  const draw = dice(seed, n)
  const { one, chance, below } = draw
  const site = one(SITES)
  const [office, thing] = [one(OFFICES), one(THINGS)]
  const title = `${office} ${one(DEEDS)} "${thing}" ${one(PLACES)} ${one(TIMES)}`
  const staff = ['رئيس التحرير', one(PEOPLE)]
  const lead = `${office} ${one(PEOPLE)} ${one(DEEDS)} ${one(TIMES)} ${thing} ${one(PLACES)}، بحضور عدد من الأهالي ومن ${one(OFFICES)}.`
  const body = Array.from({ length: 8 + below(9) }, () => paragraph(draw))
  if (chance(0.1)) body.push(body[0])
  return [
    site,
    ...staff,
    ...(chance(0.7) ? staff : []),
    '',
    title,
    '',
    title.replaceAll('"', ''),
    '',
    thing,
    thing,
    '',
    `كتب: ${one(PEOPLE)}`,
    '',
    lead,
    '',
    ...body.flatMap((text) => [text, one(['', '', ' ', '\u00a0'])]),
    'اقرأ أيضا',
    one(RELATED),
    one(RELATED),
    'جميع الحقوق محفوظة',
    site,
  ].join(chance(0.05) ? '\r\n' : '\n')
}

/** Writes the first pages of a seed as files, all in one folder. */
export function writeFolder(folder, count, seed) {
  mkdirSync(folder, { recursive: true })
  for (let n = 0; n < count; n++)
    writeFileSync(join(folder, `${String(n).padStart(6, '0')}.txt`), page(seed, n))
}

/** Writes the same pages as records, one a line. */
export function writeRecords(path, count, seed) {
  const rows = Array.from({ length: count }, (_, n) =>
    JSON.stringify({ id: String(n).padStart(6, '0'), text: page(seed, n) }),
  )
  writeFileSync(path, `${rows.join('\n')}\n`)
}
