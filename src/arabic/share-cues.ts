import { fold } from './fold.ts'
import { firstWordOf, isMenuOf, isParted, lineKey, openingsOf, phraseSet } from './line-key.ts'
import { openingLook } from './openings.ts'

/** Labels of the share bar, the reading tools and the comment box, as whole lines. */
const WIDGETS = phraseSet(
  'شارك|شاركها|شاركه|شاركنا|مشاركة|المشاركة|مشاركات|شارك الخبر|شارك المقال|شارك الموضوع|شارك هذا الخبر|شارك هذا المقال|شارك على',
  'شارك عبر|شارك مع أصدقائك|شاركها مع أصدقائك|مشاركة الخبر|مشاركة المقال|مشاركة عبر|انشر|انشر الخبر|نشر الخبر|شارك على فيسبوك',
  'شارك على تويتر|شارك على واتساب|شارك على واتس اب|مشاركة على فيسبوك|مشاركة على تويتر|مشاركة عبر البريد|غرد|غرد الخبر|تغريد',
  'فيسبوك|فيس بوك|الفيسبوك|تويتر|واتساب|واتس اب|واتس آب|تليجرام|تيليجرام|تلغرام|تيليغرام|تلجرام|انستجرام|انستغرام|إنستغرام|يوتيوب|لينكدإن|لينكد إن|لينكدان',
  'بينتريست|ماسنجر|تيك توك|سناب شات|نبض|جوجل بلس|rss|facebook|twitter|whatsapp|telegram|instagram|youtube|linkedin|pinterest|messenger',
  'tiktok|snapchat|google|google news|google plus|email|e mail|print|share|tweet|like|copy link|copy|x|reddit|viber|فايبر|pocket|tumblr',
  'طباعة|اطبع|طباعة الخبر|طباعة المقال|اطبع الخبر|نسخة للطباعة|ارسل لصديق|أرسل لصديق|إرسال لصديق|أرسل إلى صديق|ارسال الى صديق|أرسل الخبر',
  'أرسل هذه الصفحة|إرسال بالبريد|البريد الإلكتروني|بريد إلكتروني|حفظ|احفظ|احفظ المقال|حفظ المقال|نسخ الرابط|انسخ الرابط|نسخ|رابط مختصر|الرابط المختصر',
  'تم نسخ الرابط|تكبير الخط|تصغير الخط|حجم الخط|تكبير|تصغير|خط أصغر|خط أكبر|استمع|استمع للخبر|استمع إلى المقال|استماع|إعجاب|أعجبني|لم يعجبني|تقييم',
  'تابعنا|تابعونا|تابعونا على|تابعنا على|تابعنا عبر|تابعونا عبر|أين يمكنك متابعتنا|تواصل معنا على|انضم إلينا|انضم الينا|متابعة|متابعة القراءة|تابع',
  'تعليقات|التعليقات|تعليق|اترك تعليقا|أترك تعليقا|أضف تعليقا|أضف تعليقك|اضف تعليق|إضافة تعليق|اكتب تعليقك|اكتب تعليقا|شاركنا برأيك|شارك برأيك|شاركنا رأيك|التعليقات مغلقة',
  'تعليقات الفيسبوك|تعليقات فيسبوك|تعليقات القراء|لا توجد تعليقات|لا يوجد تعليقات|لا تعليقات|كن أول من يعلق|أرسل تعليقك|إلغاء الرد|الرد|رد|إبلاغ|أبلغ عن خطأ|الإبلاغ عن خطأ',
  'لن يتم نشر عنوان بريدك الإلكتروني|الحقول الإلزامية مشار إليها بـ|اشترك|اشترك الآن|الاشتراك|اشترك معنا|اشترك في النشرة البريدية|النشرة البريدية|القائمة البريدية',
  'اشترك في النشرة الإخبارية|النشرة الإخبارية|اشترك في خدمة الإشعارات|تفعيل الإشعارات|تسجيل الدخول|تسجيل|إنشاء حساب|حمل التطبيق|تحميل التطبيق|حمل تطبيقنا|بحث|ابحث',
  'comments|leave a comment|add a comment|subscribe|newsletter|sign up|log in|login|follow us|search|listen|save',
)

/** Calls to follow a page's channels: an imperative in front and a channel behind. */
const CALL = new RegExp(
  '^(?:و?(?:تابع|تابعوا|تابعونا|تابعنا|تابعي|لمتابعه|للمتابعه|لمتابعتنا|اشترك|اشتركوا|للاشتراك|انضم|انضموا|للانضمام|حمل|حملوا|لتحميل|احصل|شارك|شاركوا|شاركونا|شاركنا|كن))' +
    '(?: (?:الان|معنا|علي|عبر|في|من|الي|كل|جميع|احدث|اخر|اهم|المزيد|المزيد من|صفحتنا|قناتنا|خدمه|نشره|نشرتنا|النشره|تطبيق|تطبيقنا|اخبار|الاخبار|هذا|اول|موقع|لحظه))',
)
/** `You can follow the news through the app …`. */
const OFFER =
  /^و?(?:يمكنكم|يمكنك|بامكانكم|بامكانك)(?: الان)? (?:متابعه|تحميل|الاشتراك|الانضمام|تسلم|استلام|تلقي|الحصول)(?: [^ ]+){0,2} (?:اشعارات|باهم|اهم|اخبار|الاخبار|اخبارنا|تطبيق|قناه|نشره|التطبيق)(?: |$)/
const CHANNEL =
  /(?:^| )(?:google|جوجل|غوغل|فيسبوك|الفيسبوك|فيس|تويتر|تليجرام|تيليجرام|تلغرام|تيليغرام|تلجرام|واتساب|الواتساب|واتس|انستجرام|انستغرام|يوتيوب|اليوتيوب|(?:علي|عبر|تطبيق) نبض|نبض$|تطبيق|تطبيقنا|التطبيق|قناتنا|صفحتنا|النشره|نشرتنا|نشره|البريديه|اشعارات|الاشعارات|facebook|twitter|telegram|whatsapp|youtube)(?: |$)/
const LONGEST_CALL_WORDS = 18

/** Rules of the comment box; they speak of the site itself. */
const POLICY_START =
  /^(?:جميع |كافه |كل |ان )?(?:التعليقات|الاراء|المقالات|المواد|ما ينشر|ترحب|نرحب|يرجي|الرجاء|نرجو|ملحوظه|تنويه|تنبيه|ملاحظه|اخلاء مسؤوليه|اخلاء مسئوليه)/
const POLICY =
  /لا (?:تعبر|يعبر|تمثل|يمثل)(?: بالضروره)? (?:عن )?(?:راي|وجهه نظر|موقف) (?:الموقع|موقع|الصحيفه|صحيفه|الجريده|البوابه|الشبكه|شبكه|القناه|الاداره|اداره|هيئه التحرير|اسره التحرير|الناشر|اصحاب)|ارشادات الاستخدام|قواعد النشر|شروط النشر|شروط التعليق|سياسه التعليق|عدم الاساءه|تعليقكم|تعليقاتكم|بتعليقاتكم/

/** Such rules name the house or speak to the reader; news about comments names others. */
const HOUSE =
  /(?:^| )(?:و|ب|ل|لل|ال|بال|وال)?(?:موقع|موقعنا|صحيفه|جريده|بوابه|شبكه|قناه|مجله|اداره الموقع|اداره التحرير|هيئه التحرير|تعليقك|تعليقكم|تعليقاتكم|تعليقاتك|اصحابها|كتابها)(?: |$)/

/** `The editors reserve the right to delete comments`: only the house itself says so. */
const HOUSE_RIGHT =
  /^(?:و?(?:ترحب|نرحب|تحتفظ|يحتفظ|نحتفظ))(?: [^ ]+){1,8} (?:بحق|بالحق|بحقها|بحقه|الحق)(?: في)? (?:حذف|عدم نشر|نشر|تعديل|اختصار)(?: [^ ]+){0,3} (?:تعليق|التعليق|تعليقات|التعليقات)(?: |$)/

function isCall(key: string): boolean {
  return (
    (CALL.test(key) || OFFER.test(key)) && CHANNEL.test(key) && key.split(' ').length <= LONGEST_CALL_WORDS
  )
}

/** Channels that only the paper itself calls its own. */
const OWN_CHANNEL = /(?:^| )(?:قناتنا|صفحتنا|صفحاتنا|تطبيقنا|نشرتنا|حسابنا|حساباتنا)(?: |$)/

/** Whether a raw line asks the reader in a whole sentence to follow the paper: `you can get our news through the app`. */
export function isAppeal(line: string): boolean {
  if (line.length > 400) return false
  const key = lineKey(line)
  return isCall(key) && (OFFER.test(key) || OWN_CHANNEL.test(key))
}

/** Whether a raw line is a rule of the comment box (`التعليقات المنشورة لا تعبر عن رأي الموقع`). */
export function isCommentPolicy(line: string): boolean {
  if (line.length > 900) return false
  const key = lineKey(line.slice(0, 400))
  // What must stand in front is looked for first, since that is found out at once.
  const rules = (POLICY_START.test(key) && POLICY.test(key)) || HOUSE_RIGHT.test(key)
  return rules && HOUSE.test(key)
}

/** What appeals and the rules of the comment box open with; a و may stand before each. */
const APPEAL_OPENINGS = openingsOf(
  [],
  'تابع|تابعوا|تابعونا|تابعنا|تابعي|لمتابعة|للمتابعة|لمتابعتنا|اشترك|اشتركوا|للاشتراك|انضم|انضموا|للانضمام|حمل|حملوا|لتحميل|احصل',
  'شارك|شاركوا|شاركونا|شاركنا|كن|يمكنكم|يمكنك|بامكانكم|بامكانك|ترحب|نرحب|تحتفظ|يحتفظ|نحتفظ|جميع|كافة|كل|ان|ما|يرجي|اخلاء|تنويه',
)
/** A suffix may be glued to these. */
const POLICY_STEMS = 'التعليقات|الاراء|المقالات|المواد|ترحب|نرحب|يرجي|الرجاء|نرجو|ملحوظه|تنويه|تنبيه|ملاحظه'
const POLICY_OPENINGS = new RegExp(`^(?:${POLICY_STEMS})`)
const OPENING_UNITS = 32
const mayOpen = openingLook([
  ...[...APPEAL_OPENINGS].flatMap((word) => [word, `و${word}`]),
  ...POLICY_STEMS.split('|'),
])

/** A cheap look whether a raw line may be an appeal or a rule of the comment box: by the word it opens with. */
export function mayBeHouseRule(line: string): boolean {
  if (!mayOpen(line)) return false
  const head = fold(line.slice(0, OPENING_UNITS))
  const end = head.indexOf(' ')
  return end < 0 || opensHouseRule(head.slice(0, end))
}

function opensHouseRule(first: string): boolean {
  if (APPEAL_OPENINGS.has(first) || POLICY_OPENINGS.test(first)) return true
  return first.startsWith('و') && APPEAL_OPENINGS.has(first.slice(1))
}

const WIDGET_OPENINGS = openingsOf([WIDGETS], 'شاركوا|شاركها|شاركه')

/** A cheap look whether a raw line of many words can be a part of the share bar. */
export function mayBeShareWidget(line: string): boolean {
  const first = firstWordOf(line)
  return WIDGET_OPENINGS.has(first) || opensHouseRule(first) || isParted(line)
}

/** `تعليقات (3)`, `0 تعليق`, `12 مشاركة`, `1,204 مشاهدة`: a counter of the share bar. */
const COUNTER =
  /^(?:\d{1,3}(?: ?\d{3})* (?:تعليق|تعليقات|تعليقا|مشاركه|مشاركات|مشاهده|مشاهدات|اعجاب|قراءه|likes?|shares?|views?|comments?)|(?:تعليقات|التعليقات|عدد التعليقات|عدد المشاهدات|مشاهدات|المشاهدات|عدد القراءات|القراءات|عدد الزوار|الزيارات|عدد الزيارات) \d{1,7})$/

/** Whether a raw line is a part of the share bar, the reading tools, the comment box or a call to follow. */
export function isShareWidget(line: string): boolean {
  if (line.length > 400) return isCommentPolicy(line)
  const key = lineKey(line)
  if (key === '') return false
  if (key.length <= 45 && (WIDGETS.has(key) || COUNTER.test(key))) return true
  if (isButtonRow(key, firstWordOf(line)) || SHARE_THIS.test(key)) return true
  return isCall(key) || isMenuOf(line, isWidgetWord) || isCommentPolicy(line)
}

/** `Facebook Twitter WhatsApp print`: the buttons of a share bar in a row, of four words and more. */
function isButtonRow(key: string, first: string): boolean {
  if (!WIDGETS.has(first)) return false
  const words = key.split(' ')
  return words.length >= 3 && words.length <= 14 && words.every((word) => WIDGETS.has(word))
}

const SHARE_THIS =
  /^شارك(?:وا|ها|ه)? (?:هذا |هذه )?(?:الخبر|المقال|الموضوع|الصفحه|التقرير)(?: مع (?:اصدقائك|الاصدقاء|اصدقاءك))?(?: (?:عبر|علي|من خلال))?$/

function isWidgetWord(piece: string): boolean {
  const key = lineKey(piece)
  return WIDGETS.has(key) || /^خدمه .{1,40}$/.test(key)
}
