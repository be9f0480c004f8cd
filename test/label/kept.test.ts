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

/** Sentences of a text that have the verbs of an appeal, or the words of a notice, in them. */
const SENTENCES = [
  'وتابع عبر حسابه على تويتر أن الجسر سيبقى مفتوحا.',
  'وتابع في منشور عبر فيسبوك: "شكرا لكل من عمل في هذا الجسر".',
  'وتابع على تويتر: "لن نغلق الجسر مهما حدث".',
  'وتابع من خلال صفحته على فيسبوك أن الجسر للجميع',
  'وشارك في الحملة على تويتر آلاف المستخدمين من خمس دول.',
  'واشترك في الهجوم على فيسبوك قراصنة من ثلاث دول',
  'انضم إلى الحملة عبر فيسبوك أكثر من مئة متطوع.',
  'انضم إلى تويتر الشهر الماضي رئيس الوزراء السابق',
  'انضم إلى نبض المدينة كل خميس في الحديقة',
  'وحمل على تويتر الحكومة مسؤولية انهيار الجسر.',
  'شارك على تويتر مقطعا من الحفل، ثم حذفه بعد ساعة.',
  'للاشتراك في تطبيق الحجز يدفع المسافر خمسة دنانير.',
  'يمكنك تلقي إشعارات البنك على هاتفك عند كل سحب.',
  'تابع على يوتيوب: "كانت الرحلة طويلة"',
  'المقالات لا تعبر عن رأي الصحيفة، هكذا دافع رئيس التحرير عن نفسه أمام المحكمة.',
  'تحتفظ إدارة الموقع بحق حذف التعليقات، قال المحامي أمام القاضي.',
  'كل حقوق المرأة والطفل محفوظة في هذا القانون.',
  'جميع حقوق العمال محفوظة.',
  'حقوق الملكية للورثة محفوظة بحكم المحكمة.',
  'جميع الحقوق محفوظة بموجب الدستور الجديد.',
  'تصميم وتنفيذ الجسر شركة النهر.',
  'اقرأ أيضا في هذا العدد من سيرته ما كتبه عن أمه.',
]

describe('between two paragraphs stays', () => {
  it.each(SENTENCES)('%s', (sentence) => {
    expect(removedFrom([H, L, sentence, S].join('\n\n'))).toEqual([])
  })
})

/** What a page says of itself in much the same words. */
const APPEALS = [
  'تابعونا على فيسبوك',
  'تابعنا عبر تويتر',
  'تابع آخر الأخبار عبر تطبيق الوادي على جوجل بلاي',
  'تابعوا أهم الأخبار عبر Google News.',
  'اشترك في قناة الوادي على يوتيوب',
  'انضم إلى قناتنا على تلغرام',
  'لمتابعة آخر الأخبار اشتركوا في قناتنا على تلغرام.',
  'اشترك في نشرة الوادي ليصلك كل جديد',
  'يمكنكم متابعة أخبارنا عبر تطبيق الوادي',
  'شارك على فيسبوك',
  'جميع الحقوق محفوظة لصحيفة الوادي 2020',
  'جميع حقوق النشر محفوظة',
  'تصميم وتطوير شركة النهر',
  'التعليقات المنشورة لا تعبر عن رأي الموقع بل عن رأي أصحابها.',
  'تحتفظ إدارة الموقع بحق حذف التعليقات المسيئة',
]

describe('below the text goes', () => {
  it.each(APPEALS)('%s', (appeal) => {
    expect(removedFrom([H, L, S, appeal].join('\n\n'))).toEqual([appeal])
  })
})

/** One line above the headline that is furniture from its first word to its last. */
const FIRST_LINES = [
  'الرئيسية | سياسة | اقتصاد | رياضة | ثقافة',
  'الرئيسية | سياسة | اقتصاد | رياضة',
  'جميع الحقوق محفوظة لصحيفة الوادي 2020',
  'تابعونا على فيسبوك وتويتر',
  'اشترك في النشرة البريدية',
]

describe('the headline stands below a first line that is', () => {
  it.each(FIRST_LINES)('%s', (first) => {
    for (const gap of ['\n', '\n\n']) {
      const article = cleanArticle(bytes([first, H, L, S].join(gap)))
      expect(article).toMatchObject({ headline: H, paragraphs: [L, S] })
      expect(article.removed.map(({ text }) => text)).toEqual([first])
    }
  })
})

it('a page of very many buttons is cleaned like any other', () => {
  const page = `${H}\n\n${L}\n${'شارك هذا الخبر على\n'.repeat(140_000)}`
  expect(cleanArticle(bytes(page))).toMatchObject({ headline: H, paragraphs: [L] })
})

it('titles below `read more:` are those of other articles', () => {
  for (const cue of ['اقرأ المزيد:', 'للمزيد:']) {
    const page = [H, L, S, '', cue, 'ارتفاع أسعار النفط', 'هبوط البورصة'].join('\n')
    expect(cleanArticle(bytes(page))).toMatchObject({
      paragraphs: [L, S],
      related: ['ارتفاع أسعار النفط', 'هبوط البورصة'],
    })
  }
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
