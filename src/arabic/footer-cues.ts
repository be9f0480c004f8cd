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

const RIGHTS_AT_START =
  /^(?:(?:c )?copyrights?(?: |$)|(?:جميع|كافه|كل) (?:الحقوق|حقوق)(?: [^ ]+){0,4}? محفوظه|حقوق (?:النشر|الطبع|الملكيه)(?: [^ ]+){0,3}? محفوظه|الحقوق محفوظه|all rights reserved)/
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

/** Whether a raw line is a page's foot: a rights notice, a link such as `من نحن`, or a menu of those. */
export function isFooter(line: string): boolean {
  if (line.length > 400) return false
  const key = lineKey(line)
  if (key === '') return false
  if (LINKS.has(key) || claimsRights(line, key)) return true
  return (CREDIT_OF_MAKERS.test(key) && key.split(' ').length <= 8) || isMenuOf(line, isFooterLink)
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
