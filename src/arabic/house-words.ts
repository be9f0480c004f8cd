import { OWN_CHANNELS } from './channels.ts'
import { fold } from './fold.ts'
import { phraseSet } from './line-key.ts'
import { phrases } from './phrases.ts'

/*
 * The words by which a paper, a site or a station speaks of itself and of its page. They are asked of short lines alone
 * that many pages of one site have near an edge, where a menu, an imprint or an appeal stands, and so do the daily words of a
 * column. What a text says too is left out, however often pages print it: `share in the coverage`, `the terms`, `phone`.
 */

const folded = (printed: string): ReadonlySet<string> => new Set(phrases(printed).map(fold))

/** Whole lines open with these, whatever follows: nobody but a house says so. */
export const HOUSE_OPENINGS = phraseSet(
  // Ways to reach the house. To apply for a post, to ask a doctor or to report an accident is the business of a text.
  'اتصل بنا|إتصل بنا|اتصلوا بنا|تواصل معنا|تواصلوا معنا|للتواصل معنا|راسلنا على|راسلونا على|راسلنا عبر|راسلونا عبر|لمراسلتنا|اكتب إلينا على|اكتبوا لنا على|اكتب لنا على',
  'البريد الإلكتروني للصحيفة|البريد الإلكتروني للتحرير|بريد الصحيفة|هاتف التحرير|هواتف الصحيفة|مكاتب الصحيفة',
  // Advertising and sales.
  'أعلن معنا|أعلنوا معنا|للإعلان معنا|للإعلان في صحيفة|للإعلان في الصحيفة|للإعلان في جريدة|للإعلان في الجريدة|للإعلان في مجلة|للإعلان في موقع|للإعلان على موقع|للإعلان في بوابة|لإعلاناتكم|قسم الإعلانات|إدارة الإعلانات|اشتراكات الصحيفة',
  // Subscriptions: to take part in preparing a report opens with the same verb, so the verb alone is none.
  'اشترك معنا|اشتركوا معنا|اشترك في النشرة|اشترك في نشرة|اشترك في نشرتنا|اشترك في القائمة البريدية|اشترك في خدمة الأخبار|اشترك في خدمة الإشعارات|اشترك في خدمة الرسائل|اشتركوا في نشرتنا|اشتركوا في النشرة|للاشتراك في النشرة|للاشتراك في الصحيفة|للاشتراك في نشرة|النشرة البريدية|القائمة البريدية',
  // Sharing, with the thing behind the verb: `he shared this title with …` is news.
  'شارك الخبر|شارك المقال|شارك الموضوع|شارك هذا الخبر|شارك هذا المقال|شارك هذا الموضوع|شارك هذه الصفحة|شاركنا برأيك|شاركنا رأيك|شاركنا تعليقك|شاركونا آراءكم|شاركونا برأيكم|شاركونا تعليقاتكم|مشاركة الخبر|مشاركة المقال|انشر الخبر|أرسل الخبر|أرسل المقال|أرسل لصديق|أرسل إلى صديق|طباعة الخبر|طباعة المقال|اطبع الخبر|اطبع المقال|حفظ المقال|نسخ الرابط',
  'حمل التطبيق|حملوا التطبيق|تحميل التطبيق|لتحميل التطبيق|نزل التطبيق|احصل على التطبيق|حملوا تطبيق|لتحميل تطبيق',
  // The page and the way through it.
  'العودة إلى الرئيسية|العودة للرئيسية|عودة إلى الرئيسية|أقسام الصحيفة|أبواب الصحيفة|تصفح العدد|تصفح عدد اليوم|تصفح الموقع|تصفح الجريدة|تصفح الصحيفة|عدد اليوم pdf|نسيت كلمة المرور',
  // What the house says of itself. `From the agency` and `who are we but …` are a credit and a verse.
  'هيئة تحرير صحيفة|هيئة تحرير جريدة|هيئة تحرير مجلة|هيئة تحرير موقع|مجلس تحرير صحيفة|مجلس تحرير مجلة',
  'أضف تعليقا|أضف تعليقك|أضف تعليق|اترك تعليقا|اترك تعليقك|اترك ردا|اكتب تعليقا|اكتب تعليقك|لا توجد تعليقات',
  'جميع الحقوق محفوظة|كافة الحقوق محفوظة|كل الحقوق محفوظة|الحقوق محفوظة|حقوق النشر محفوظة|حقوق الطبع محفوظة|الموقع من تصميم',
  'about us|contact us|follow us|subscribe|newsletter|sign up|privacy policy|terms of use|terms of service|terms and conditions|sitemap|advertise|powered by|designed by|developed by|copyright|all rights|download our|back to top|home page|leave a comment|share this|read more|most read|most viewed',
  'contactez-nous|mentions légales|suivez-nous|politique de confidentialité',
)

/**
 * What texts speak of too: `the terms of the service in the army`, `the archive of memory`. The house's as a whole line, or with
 * nothing behind it but the house, an address or a figure.
 */
export const HOUSE_HEADS = phraseSet(
  'للاتصال بنا|خدمة القراء|خدمة المشتركين|خدمات القراء|سجل الزوار|دفتر الزوار|البريد الإلكتروني للموقع|بريد الموقع|بريد التحرير|للإعلان|للإشهار|مساحة إعلانية|مساحة إشهارية|القسم التجاري|أسعار الإعلانات|شروط الإعلان|الاشتراكات والتوزيع|قسم الاشتراكات|إدارة التوزيع|قسم التوزيع|اشترك الآن',
  'خدمة الرسائل القصيرة|خدمة الرسائل النصية|خدمة الأخبار العاجلة|خدمة الإشعارات|تطبيق الهاتف|تطبيق الجوال|تطبيقات الهاتف|تطبيقات الجوال',
  'الصفحة الرئيسية|الصفحة السابقة|الصفحة التالية|العودة إلى أعلى|عودة إلى أعلى|أعلى الصفحة|خريطة الموقع|خارطة الموقع|محتويات الموقع|أقسام الموقع|أبواب الموقع|الخبر التالي|الخبر السابق|المقال التالي|المقال السابق|الموضوع التالي|الموضوع السابق',
  'ابحث في الموقع|البحث في الموقع|بحث في الموقع|ابحث في الأرشيف|بحث متقدم|محرك البحث|أرشيف|أرشيف الأخبار|أرشيف المقالات|أرشيف الأعداد|أرشيف العدد|نسخة للطباعة|نسخة الطباعة|تسجيل الدخول|تسجيل الخروج|إنشاء حساب|إنشاء حساب جديد|أنشئ حسابا|أنشئ حسابا جديدا|زوار الموقع|عدد مرات القراءة',
  'الأكثر قراءة|الأكثر مشاهدة|الأكثر تعليقا|الأكثر تصفحا|شريط الأخبار|المزيد من الأخبار|المزيد من المقالات|مواضيع ذات صلة|أخبار ذات صلة|مقالات ذات صلة',
  'من نحن|ميثاق التحرير|ميثاق الشرف الصحفي|سياسة التحرير|السياسة التحريرية|هيئة تحرير|هيأة التحرير|مجلس تحرير|شروط النشر|شروط الاستخدام|شروط الخدمة|شروط التعليق|شروط التعليقات|قواعد النشر|قواعد التعليق|قواعد الاستخدام|ضوابط النشر|ضوابط التعليق|سياسة الخصوصية|سياسة النشر|سياسة الاستخدام|سياسة التعليقات|سياسة الكوكيز|سياسة ملفات الارتباط|سياسة ملفات تعريف الارتباط|بيان الخصوصية|إعدادات الخصوصية|اتفاقية الاستخدام|إخلاء المسؤولية|إخلاء مسؤولية|شروط الاستخدام وسياسة الخصوصية|الشروط والأحكام',
  'التعليقات المنشورة|التعليقات الواردة|المقالات المنشورة|المواد المنشورة|الآراء المنشورة|الآراء الواردة|الإيداع القانوني|issn',
)
/** Behind them. */
export const HEAD_TAILS = folded(
  'في|على|إلى|عبر|الموقع|بالموقع|للموقع|الصحيفة|بالصحيفة|للصحيفة|الجريدة|بالجريدة|للجريدة|المجلة|بالمجلة|للمجلة|البوابة|بالبوابة|للبوابة|الصفحة|معنا|حسابك|اليوم|الأسبوع',
)

/** So may these few words, which need company: `issued by the institution …`. */
export const HOUSE_IMPRINTS = phraseSet(
  'تصميم وتطوير|تصميم وبرمجة|تطوير وبرمجة|برمجة وتصميم|صدر العدد الأول|صدر عددها الأول|تصدر عن مؤسسة|تصدر عن شركة|تصدر يوميا عن|تصدر أسبوعيا عن|تصدر شهريا عن|المزيد من أخبار|حمل تطبيق',
)

/** As whole lines; with more behind them they are news: `the Arabic version of the novel`. */
export const HOUSE_LINES = phraseSet(
  'الاشتراكات|التوزيع|الإشعارات|النسخة العربية|النسخة الإلكترونية|النسخة المطبوعة|النسخة المحمولة|نسخة الهاتف|نسخة الجوال|مستخدم جديد|المتواجدون الآن|عدد الزوار|عدد الزيارات|عدد القراءات|عدد المشاهدات|عدد التعليقات|اكتب لنا|عن المجلة|عن البوابة|إصداراتنا',
)

/** These anywhere in a line; nobody but the house says so in a line of its frame. */
export const HOUSE_WORDS = phraseSet(
  'اكتبوا إلينا|لا تعبر عن رأي الموقع|لا تعبر عن رأي الصحيفة|لا تعبر بالضرورة عن رأي|app store|google play|all rights reserved|آب ستور|جوجل بلاي|غوغل بلاي|جوجل نيوز|غوغل نيوز|google news',
)

/** `Our page`, in a few words with a channel, a call or an address: prayers and verses speak of `our account` and `our page` too. */
export const OUR_WORDS: ReadonlySet<string> = new Set([
  ...OWN_CHANNELS,
  ...folded('موقعنا|صحيفتنا|جريدتنا|مجلتنا|بوابتنا'),
])
export const OUR_CALLS = folded(
  'تابعونا|تابعنا|تابع|تابعوا|لمتابعتنا|للمتابعة|انضم|انضموا|اشترك|اشتركوا|زوروا|زورونا|زر|تفضلوا|الرسمي|الرسمية|الإلكتروني|الإلكترونية',
)

/** Kinds of houses that print: a line that opens with one and goes on with a name is the house's. */
export const PRINTED_HOUSES = folded('صحيفة|الصحيفة|جريدة|الجريدة|مجلة|المجلة')

/** Kinds that texts name as well (`on channel …`, `the gate of the garden`): their place or a word of the press must tell. */
export const OTHER_HOUSES = folded(
  'موقع|الموقع|بوابة|البوابة|قناة|القناة|شبكة|الشبكة|إذاعة|الإذاعة|راديو|تلفزيون|وكالة|الوكالة|منصة',
)
/** Such words beside them. */
export const PRESS_WORDS = folded(
  'إخباري|الإخباري|إخبارية|الإخبارية|أخبار|الأخبار|للأخبار|أنباء|الأنباء|للأنباء|للإعلام|الإعلامية|الإعلامي|للصحافة|الصحفية|نيوز|صحيفة|جريدة|أونلاين|online',
)

/** Behind such a kind: what is no house of the press. `The Suez canal`, `the site of the match`, `the agency of space`. */
export const NO_HOUSES = folded(
  'السويس|بنما|الفضاء|الطاقة|الاستخبارات|المخابرات|ناسا|التنمية|الغوث|الحادث|الانفجار|الجريمة|الحفل|المباراة|البناء|المشروع|العمل|العزاء|المعرض|القاعة|الوزارة|وزارة|الكهرباء|المياه|الطرق|الصرف|الحكومة|الدفع|القبول|التوظيف|التقديم|التسجيل|الحجز|الدخول|الخروج|الخدمات|المنزل|السوق|المدرسة|الجامعة|النادي|الملعب|الدعوى|السوابق|الناقلة',
)

/** Behind the name of a house these make a sentence or a title of it: `the paper publishes the prices every day`. */
export const HOUSE_VERBS =
  /^(?:ت|ي|ن)(?:نشر|قدم|عرض|رصد|نقل|ستعرض|جيب|ستقبل|ذيع|بث|عتذر|هني|نعي|تمني|شكر|عزي|رحب|ود|دعو|علن|وضح|كد|شير|ذكر|واصل|تقدم|هيب|جري)(?:ه|ها|كم|لكم|وا)?$|^(?:كانت|كان|ان|انها|انه|لا|لن|لم|قد|كما|بعد|قبل|ضد|بين|حول|منذ|حتي|مع)$/

/** How a name without its kind shows the house: `the River News`. */
export const HOUSE_ENDS = folded('نيوز|نت|news')

/** One of these right behind the kind makes a title of it: `a newspaper of a time that is gone`, `a site in the heart`. */
export const NO_NAMES = /^(?:في|من|علي|الي|عن|او|ام|يا|كما|مثل|الذي|التي|هو|هي|لل.+|و(?!طني$|كاله$).{3,})$/

/** What papers call themselves below their names: `daily, political, independent`. */
export const HOUSE_TRAITS = folded(
  'يومية|أسبوعية|شهرية|دورية|سياسية|اقتصادية|ثقافية|اجتماعية|رياضية|فنية|منوعة|مستقلة|شاملة|جامعة|إلكترونية|إخبارية|عربية|دولية|وطنية|محلية|يومي|أسبوعي|سياسي|مستقل|شامل|إلكتروني|إخباري|عربي|تصدر|يصدر|كل|صباح|يوم|عن|من|في|أول',
)
/** One of these must be among them. */
export const HOUSE_PERIODS = folded(
  'يومية|أسبوعية|شهرية|دورية|مستقلة|جامعة|إخبارية|إخباري|إلكترونية|إلكتروني',
)

/** Words that stand beside an address or a number of the house. */
export const ADDRESS_WORDS = folded(
  'هاتف|الهاتف|تليفون|تلفون|ت|ف|فاكس|الفاكس|جوال|موبايل|واتساب|واتس|ص|ب|بريد|البريد|الإلكتروني|إلكتروني|ايميل|الموقع|موقع|فيسبوك|تويتر|انستغرام|انستجرام|يوتيوب|تليجرام|تلغرام|email|e|mail|tel|fax|phone|mobile|web|website|www|twitter|facebook|instagram|youtube|telegram|whatsapp|po|box',
)
