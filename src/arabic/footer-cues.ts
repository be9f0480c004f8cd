import { firstWordOf, isMenuOf, isParted, lineKey, openingsOf, phraseSet } from './line-key.ts'

/** Links of a page's foot, as whole lines. */
const LINKS = phraseSet(
  'شروط الخدمة|شروط الاستخدام|الشروط والأحكام|شروط وأحكام|الأحكام والشروط|سياسة الخصوصية|بيان الخصوصية|الخصوصية|سياسة الاستخدام|سياسة الكوكيز',
  'سياسة ملفات تعريف الارتباط|إعدادات الخصوصية|حقوق النشر|حقوق الملكية الفكرية|اتفاقية الاستخدام|إخلاء مسؤولية|إخلاء المسؤولية|سياسة التحرير|ميثاق التحرير',
  'من نحن|من نحن؟|عن الموقع|عن الصحيفة|عن الجريدة|عن الشبكة|عن القناة|تعرف علينا|اتصل بنا|إتصل بنا|أتصل بنا|اتصلوا بنا|تواصل معنا|للتواصل معنا|للتواصل|راسلنا|راسلونا',
  'هيئة التحرير|فريق العمل|فريق التحرير|أسرة التحرير|أعلن معنا|اعلن معنا|للإعلان معنا|للإعلان|الإعلانات|الاعلانات|إعلانات|وظائف|الوظائف|وظائف شاغرة|خريطة الموقع|خارطة الموقع',
  'الأرشيف|أرشيف|ارشيف|أرشيف الأخبار|عدد اليوم|النسخة الورقية|نسخة الورقية|pdf|النسخة الكاملة|النسخة المصغرة|أعلى الصفحة|عودة إلى الأعلى|العودة إلى أعلى|الى الاعلى|إلى أعلى',
  'مساعدة|المساعدة|الأسئلة الشائعة|أسئلة متكررة|خدمات|خدماتنا|تطبيقاتنا|شركاؤنا|مواقعنا|مواقع صديقة|روابط مهمة|روابط سريعة',
  'about us|about|contact us|contact|privacy policy|privacy|terms of use|terms of service|terms|advertise|advertise with us|careers|jobs|sitemap|work for us|help|faq|cookies|cookie policy',
)

/** What a paper reserves; the rights of women, of workers and of heirs are the business of a text. */
const OF_PRESS =
  '(?:ال)?(?:نشر|طبع|طباعه|ملكيه|فكريه|تاليف|بث|نسخ|اقتباس|موقع|محتوي|صحيفه|جريده|مجله|بوابه|شبكه|وكاله|قناه)'
/** Behind a notice stands its owner or a year; `reserved in this law`, `reserved by order of the court` is a sentence. */
const RESERVED = 'محفوظه(?! (?:في|منذ|حتي|كما|لان|بحكم|بموجب|بنص|دستوريا|قانونيا))'
const RIGHTS_AT_START = new RegExp(
  `^(?:(?:c )?copyrights?(?: |$)|(?:جميع|كافه|كل) الحقوق(?: [^ ]+){0,4}? ${RESERVED}|(?:جميع|كافه|كل) حقوق ${OF_PRESS}(?: [^ ]+){0,3}? ${RESERVED}|حقوق (?:النشر|الطبع|الملكيه)(?: [^ ]+){0,3}? ${RESERVED}|الحقوق ${RESERVED}|all rights reserved)`,
)
const RIGHTS_AT_END =
  /(?:الحقوق محفوظه|حقوق النشر محفوظه|حقوق الطبع محفوظه|all rights reserved)(?: (?:ل[^ ]*|[^ ]+)){0,6}$/
const OWNER = /^(?:\d{4}|موقع|جريده|صحيفه|بوابه|شبكه|وكاله|مؤسسه|موسسه|شركه|قناه|مجله|[a-z]+) /
const CREDIT_OF_MAKERS =
  /^(?:تصميم و?(?:تطوير|برمجه|تنفيذ)|برمجه وتصميم|تطوير وتصميم|تطوير وبرمجه|powered by|designed by|developed by|made by|تنفيذ وتطوير|الموقع من تصميم) ?/
const LONGEST_WORDS = 22

function claimsRights(line: string, key: string): boolean {
  return saysRights(line, key) && key.split(' ').length <= LONGEST_WORDS
}

function saysRights(line: string, key: string): boolean {
  if (/^\s*(?:\u00A9|&copy;|\(c\))/i.test(line) || RIGHTS_AT_START.test(key)) return true
  const marked = OWNER.test(key) || line.includes('\u00A9')
  return marked && RIGHTS_AT_END.test(key)
}

/** `Design and execution of the bridge: the river company.` is a sentence. */
function creditsMakers(line: string, key: string): boolean {
  return CREDIT_OF_MAKERS.test(key) && key.split(' ').length <= 8 && !/[.]\s*$/.test(line)
}

/** Whether a raw line is a page's foot: a rights notice, a link such as `من نحن`, or a menu of those. */
export function isFooter(line: string): boolean {
  if (line.length > 400) return false
  const key = lineKey(line)
  if (key === '') return false
  if (LINKS.has(key) || claimsRights(line, key)) return true
  return creditsMakers(line, key) || isMenuOf(line, isFooterLink)
}

const OPENINGS = openingsOf(
  [LINKS],
  'جميع|كافة|كل|حقوق|الحقوق|موقع|الموقع|جريدة|صحيفة|بوابة|شبكة|وكالة|مؤسسة|موسسة|شركة|قناة|مجلة|تصميم|برمجة|تطوير|تنفيذ',
)

/** A cheap look whether a raw line of many words can be that; a year, a Latin name or the sign may open it too. */
export function mayBeFooter(line: string): boolean {
  const first = firstWordOf(line)
  return OPENINGS.has(first) || /^[a-z\d]/.test(first) || isParted(line) || line.includes('\u00A9')
}

function isFooterLink(piece: string): boolean {
  return LINKS.has(lineKey(piece)) || /\u00A9/.test(piece)
}
