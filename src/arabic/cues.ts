import { trimEdges } from './edges.ts'
import { firstWordOf, lineKey, openingsOf, phraseSet } from './line-key.ts'
import { plain } from './plain.ts'
import { headsLinks } from './related-cues.ts'
import { tidy } from './tidy.ts'

export { isPhotoCredit, mayBePhotoCredit } from './credits.ts'
export { isFooter, mayBeFooter } from './footer-cues.ts'
export { isNavigationWord, mayBeNavigation } from './navigation-words.ts'
export { isRelatedCue, mayBeRelatedCue, readRelatedCue } from './related-cues.ts'
export { isAppeal, isCommentPolicy, isShareWidget, mayBeHouseRule, mayBeShareWidget } from './share-cues.ts'

const TAG_CUES = phraseSet(
  'كلمات مفتاحية|الكلمات المفتاحية|كلمات البحث|كلمات دلالية|الكلمات الدلالية|كلمات دالة|الكلمات الدالة|دلالات|الوسوم|وسوم|الأوسمة|أوسمة|سمات|السمات|تاج|تاجات|تاغ|تاغات|علامات|العلامات|وسم|هاشتاج|هاشتاغ|مفاتيح|موضوعات|مواضيع|tags|tag|keywords|topics',
)
/** Too common as words of their own: they need the colon. */
const TAG_CUES_WITH_COLON = phraseSet('علامات|موضوعات|مواضيع|مفاتيح|العلامات|دلالات|topics|تاج|السمات|وسم')
const TAG_OPENINGS = openingsOf([TAG_CUES])
const LONGEST_TAGS = 400

/**
 * Reads `كلمات مفتاحية`, `الوسوم: …`, `Tags`. `tags` are the keywords on the same line, cut at `،`, `,`, `|`, `#`
 * and `؛`; null where the line is no such cue.
 */
export function readTagsCue(line: string): { readonly tags: readonly string[] } | null {
  if (line.length > LONGEST_TAGS || !mayBeTagsCue(line)) return null
  const colon = line.slice(0, 40).search(/[:#]/)
  const head = colon < 0 ? line : line.slice(0, colon)
  const key = lineKey(head)
  if (!TAG_CUES.has(key) || (colon < 0 && TAG_CUES_WITH_COLON.has(key))) return null
  if (colon < 0) return { tags: [] }
  const tags = line
    .slice(colon + 1)
    .split(/[،,|#؛]/)
    .map(tidy)
  return { tags: tags.filter((tag) => tag !== '') }
}

/** A cheap look whether a raw line can be the head of the keywords. */
export function mayBeTagsCue(line: string): boolean {
  return TAG_OPENINGS.has(firstWordOf(line))
}

/** Whether a raw line is the head of the keywords, with or without them. */
export function isTagsCue(line: string): boolean {
  return readTagsCue(line) !== null
}

const END_WORDS = phraseSet('انتهى|انتهي|إنتهى|انتهت|يتبع|انتهى الخبر|انتهى التقرير|النهاية|تمت|end|ends|30')
const DECORATION = /[\s/#*=_.()[\]<>~|\u0640\u2013\u2014-]/
const LONE_END_WORDS = phraseSet('انتهى|انتهي|إنتهى|يتبع')

/** Whether a raw line is a wire's end mark: `// انتهى //`, `###`, `-30-`, `انتهى` alone. */
export function isEndMark(line: string): boolean {
  if (line.length > 40) return false
  const trimmed = tidy(line)
  if (/^#{2,6}$/.test(trimmed) || /^\/{2,6}$/.test(trimmed)) return true
  const bare = trimEdges(trimmed, DECORATION)
  const key = lineKey(bare)
  return bare.length < trimmed.length && trimmed !== `${bare}.` ? END_WORDS.has(key) : LONE_END_WORDS.has(key)
}

const PLACEHOLDERS = phraseSet(
  'إعلان|اعلان|الإعلان|إعلانات|اعلانات|مساحة إعلانية|مساحة اعلانية|إعلان ممول|محتوى ممول|إعلانات ممولة|advertisement|ad|ads|advertising|sponsored|tt|logo|logo icon|icon',
  'عاجل|خبر عاجل|أخبار عاجلة|جاري التحميل|جار التحميل|تحميل|loading|image|img|صورة|لوجو|شعار|شعار الموقع|null|undefined|nan|function|نسخة تجريبية|beta|placeholder|إغلاق|close|skip|تخطي|تخطي الإعلان|skip ad|الصورة الافتراضية|no image|play|pause|menu toggle',
)
const SHORTCODE = /^\s*\[\/?[a-z][a-z0-9_-]{0,24}(?: [^\]]{0,200})?\]\s*$/i

/** Whether a raw line is what a template leaves in an empty place: `[ad_1]`, `إعلان`, `TT`, `Logo`, `عاجل` alone. */
export function isPlaceholder(line: string): boolean {
  if (line.length > 240) return false
  return SHORTCODE.test(line) || (line.length <= 60 && PLACEHOLDERS.has(lineKey(line)))
}

const READ_MORE = phraseSet(
  'المزيد|للمزيد|مزيد|اقرأ المزيد|أقرأ المزيد|إقرأ المزيد|قراءة المزيد|عرض المزيد|شاهد المزيد|تحميل المزيد|أظهر المزيد|اقرأ الخبر كاملا|اقرأ التفاصيل|التفاصيل|تفاصيل|لمزيد من التفاصيل|للتفاصيل',
  'التفاصيل الكاملة|التفاصيل الكاملة من هنا|التفاصيل من هنا|التفاصيل كاملة|تفاصيل أكثر|اضغط هنا|إضغط هنا|أضغط هنا|انقر هنا|من هنا|هنا|تابع القراءة|متابعة القراءة|أكمل القراءة|إقرأ الخبر|المقال كاملا|اقرأ المقال كاملا',
  'read more|continue reading|more|show more|load more|see more|click here|view all|عرض الكل|الكل|كل الأخبار|جميع الأخبار',
)
const CLICK =
  /^(?:ل(?!ا |م |ن |ماذا |يس )[^ ]+|التفاصيل|المصدر|رابط|شاهد|اقرا|تابع|حمل|اضغط|انقر)(?: [^ ]+){0,8} (?:اضغط هنا|من هنا|انقر هنا|اضغط علي الرابط|عبر الرابط التالي)$/

/** How every line ends that tells the reader to click. */
const CLICK_END = /(?:هنا|الرابط|التالي)$/
const READ_MORE_OPENINGS = openingsOf([READ_MORE])

/** A cheap look whether a raw line of many words can send the reader on. */
export function mayBeReadMore(line: string): boolean {
  return READ_MORE_OPENINGS.has(firstWordOf(line)) || CLICK_END.test(lineKey(line))
}

/** Whether a raw line only sends the reader on: `المزيد`, `التفاصيل الكاملة من هنا`, `لقراءة المزيد اضغط هنا`. */
export function isReadMore(line: string): boolean {
  if (line.length > 120 || headsLinks(line)) return false
  const key = lineKey(line)
  return READ_MORE.has(key) || CLICK.test(key)
}

const PRAYERS = new Set([
  'الفجر',
  'الشروق',
  'الظهر',
  'العصر',
  'المغرب',
  'العشاء',
  'الجمعه',
  'الامساك',
  'fajr',
  'dhuhr',
  'asr',
  'maghrib',
  'isha',
])
const PRAYER_HEADS = phraseSet(
  'مواقيت الصلاة|مواعيد الصلاة|مواقيت الصلاة اليوم|مواعيد الصلاة اليوم|أوقات الصلاة|prayer times',
)
const PRAYER_FILLERS = new Set(['ص', 'م', 'am', 'pm', 'صلاه', 'اذان', 'موعد', 'صباحا', 'مساء'])

/** Whether a raw line belongs to a table of prayer times: `الفجر 04:30`, `مواقيت الصلاة`; a name alone is not enough. */
export function isPrayerTimes(line: string): boolean {
  if (line.length > 160) return false
  const text = plain(line)
  if (PRAYER_HEADS.has(lineKey(line))) return true
  const times = text.match(/\d{1,2}:\d{2}/g)?.length ?? 0
  if (times === 0) return false
  const words = text.replace(/\d{1,2}:\d{2}/g, ' ').match(/[^\s:|,\-().]+/g) ?? []
  const prayers = words.filter((word) => PRAYERS.has(word)).length
  return (
    prayers > 0 && prayers <= times && words.every((word) => PRAYERS.has(word) || PRAYER_FILLERS.has(word))
  )
}
