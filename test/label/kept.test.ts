import { describe, expect, it } from 'vitest'
import { cleanArticle } from '../../src/clean.ts'
import { divide } from '../../src/divide.ts'
import { Gathering, siteLinesOf } from '../../src/gather.ts'

const H = 'افتتاح الجسر الجديد في المدينة'
const L =
  'افتتح وزير النقل صباح اليوم الجسر الجديد الذي يربط ضفتي النهر في المدينة بعد عامين من العمل المتواصل.'
const S = 'وأضاف الوزير أن العمل استمر ثلاثة أعوام كاملة وشارك فيه مئات العمال والمهندسين من أبناء المدينة.'
const bytes = (text: string) => new TextEncoder().encode(text)
const removedFrom = (page: string) =>
  cleanArticle(bytes(page))
    .removed.flatMap((entry) => entry.text.split('\n'))
    .map((line) => line.trim())

/** Pages in shapes of the press that look like furniture somewhere and are text from end to end. */
const WHOLE: readonly (readonly [string, string])[] = [
  ['a headline with three quotations', `«النسور» و«الصقور» و«العقبان» في مجموعة واحدة\n\n${L}`],
  [
    'a paragraph without a full stop, with quotations',
    `${H}\n\nقال مدير «المركز» إن «الجسر» سيفتح أمام «الشاحنات» والسيارات الصغيرة طوال أيام الأسبوع وإن العمل فيه لن يتوقف حتى نهاية العام المقبل\n\n${L}`,
  ],
  [
    'a table of rates',
    'أسعار العملات في البنوك\n\nالعملة   شراء   بيع   متوسط\nالدولار   30.90   31.00   30.95',
  ],
  [
    'verse with wide gaps',
    `قصيدة النهر\n\nيا نهر   خذني إلى   ضفاف   الأحبة\nيا ليل   لا تطل   سهر   المحبين\n\n${L}`,
  ],
  ['a headline with bars', `حوار | وزير النقل: لا زيادة | في الأسعار | هذا العام\n\n${L}`],
  [
    'comments as news',
    `${H}\n\n${L}\n\nالتعليقات المسيئة على صفحات اللاعبين دفعت الاتحاد إلى دعوة الجماهير إلى عدم الإساءة إلى المنافسين.\n\n${S}`,
  ],
  [
    'an opinion as news',
    `${H}\n\n${L}\n\nالآراء التي قالها المدرب لا تمثل رأي إدارة النادي، بحسب بيان رسمي صدر مساء أمس.`,
  ],
  [
    'a company that deletes comments',
    `${H}\n\n${L}\n\nوتحتفظ شركة النهر للتواصل بحقها في حذف التعليقات المسيئة التي ينشرها المستخدمون على صفحاتهم العامة.`,
  ],
  [
    'an obituary',
    `رحيل صاحب رواية النهر\n\n${L}\n\nسامي الوادي\nسامي الوادي كاتب ولد في المدينة القديمة عام 1950 وتوفي فيها صباح أمس عن سبعين عاما.`,
  ],
  ['rights as news', `${H}\n\n${L}\n\nكل الحقوق محفوظة لأصحاب الأراضي، وستصرف التعويضات قبل نهاية العام.`],
  ['a headline about rights', `كل حقوق العمال محفوظة بعد دمج الشركتين\n\n${L}`],
  ['a headline about design', `تصميم وتنفيذ أكبر جسر في المدينة\n\n${L}`],
  ['a headline with من هنا', `لن نخرج من هنا\n\n${L}`],
  ['a headline about a network', `شارك في تأسيس شبكة فيسبوك وتبرع بنصف ثروته\n\n${L}`],
  ['a headline about an app', `كن أول من يجرب التطبيق\n\n${L}`],
  [
    'a slogan said twice',
    `بيان مجلس البلدية حول الأزمة\n\nأيها المواطنون الكرام\n\nالجسر لن يغلق أبدا\n\nشكرا لصبركم\n\n${L}`,
  ],
  [
    'a result behind the headline',
    `النسور تفوز على الصقور\nالنسور تفوز على الصقور 3-1 وتتصدر الدوري\n\n${L}`,
  ],
  [
    'a denial of the headline',
    `الحكومة ترفع أسعار الوقود\nلا صحة لما تردد: الحكومة ترفع أسعار الوقود\n\n${L}`,
  ],
  [
    'a headline that goes on',
    `الحكومة ترفع أسعار الوقود\nالحكومة ترفع أسعار الوقود - والبرلمان يرفض\n\n${L}`,
  ],
  [
    'a list of sectors',
    `${H}\n\n${L}\n\nوجاءت القطاعات الأكثر إنفاقا في الميزانية الجديدة على النحو التالي:\nالصحة\nالتعليم\nالسياحة\nالبيئة`,
  ],
  [
    'a list of networks',
    `${H}\n\n${L}\n\nوشمل القرار المواقع والتطبيقات الأكثر انتشارا وهي التالية:\nفيسبوك\nتويتر\nيوتيوب\nواتساب`,
  ],
  ['offers below one footer word', `${H}\n\n${L}\n\nخدمات\nتوصيل مجاني للمنازل\nدفع بالبطاقة`],
  [
    'a dialogue',
    `حوار قصير مع وزير النقل\n\nالمحرر: هل اكتمل الجسر؟\nنعم\nالمحرر: هل بدأ المترو؟\nنعم\n\n${L}`,
  ],
  ['results', `نتائج الجولة الثالثة\n\nالنسور\nفوز\nالصقور\nفوز\n\n${L}`],
  ['a live blog above the first report', `${H}\n\n10:30\nركنية للنسور\n10:35\nركنية للنسور\n\n${L}`],
  ['figures with a sign', `درجات الحرارة اليوم في المدن\n\nالقاهرة -5\nالقاهرة 5\n\n${L}`],
  ['figures that begin alike', `${H}\n\nارتفاع القتلى إلى 3\nارتفاع القتلى إلى 30 قتيلا\n\n${L}`],
  [
    'the headline as a closing question',
    `لماذا لا تفوز النسور؟\n\n${L}\n\n${S}\n\nوختم بسؤاله\n\nلماذا لا تفوز النسور؟`,
  ],
  [
    'speakers that are named in the caption',
    `حوار\n\nسامي الوادي\n\n${L}\n\nسامي الوادي\n\n${S}\n\nسلمى الحداد\n\n${L.replace('صباح', 'مساء')}\n\nسامي الوادي\n\n${S.replace('ثلاثة', 'أربعة')}`,
  ],
  [
    'a line below a quotation',
    `${H}\n\n${L} "${S}"\n\n"${S}"\nلم يكن الوزير سهلا\n\n${S.replace('ثلاثة', 'أربعة')}`,
  ],
  [
    'a timetable',
    `${H}\n\n${L}\n\nالأحد 14 يونيو 2026\nالنسور والصقور\nالاثنين 15 يونيو 2026\nالعقبان والحمام\nالثلاثاء 16 يونيو 2026\nالنوارس والبجع`,
  ],
]

/** Lines of a page that are copies and may go. */
const COPIES = new Set([`"${S}"`])

describe('nothing is taken out of', () => {
  it.each(WHOLE)('%s', (_what, page) => {
    expect(removedFrom(page).filter((line) => !COPIES.has(line))).toEqual([])
  })
})

describe('a learned site keeps', () => {
  const pages = Array.from({ length: 21 }, (_, i) =>
    [
      i < 12 ? 'نشرة الطقس' : `خبر رقم ${i} عن المدينة والنهر`,
      '',
      `توقع الخبير رقم ${i} أن تتغير حالة الجو في المدينة رقم ${i * 7} خلال الأيام المقبلة تغيرا كبيرا وملحوظا.`,
      '',
      'وجاءت درجات الحرارة المتوقعة في المدن الكبرى اليوم على النحو التالي:',
      'القاهرة',
      `${20 + i}`,
    ].join('\n'),
  )
  const gathering = new Gathering()
  for (const page of pages) gathering.add('river', divide(page))
  const site = siteLinesOf(gathering.freeze(), 'river')

  it('the articles of a daily service', () => {
    const article = cleanArticle(bytes(pages[3] ?? ''), { site })
    expect(article.headline).toBe('نشرة الطقس')
    expect(article.removed).toEqual([])
  })
})
