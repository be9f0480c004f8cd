import { phrases } from './phrases.ts'
import { plain } from './plain.ts'

/** What the words before a date say of it. `filler` words only join; `hour` words announce a time. */
export type DateCue = 'published' | 'updated' | 'filler' | 'hour'

/** Phrases as Arabic news templates print them beside a date; longest first wins. */
const PHRASES: Readonly<Record<DateCue, readonly string[]>> = {
  published: phrases(
    'تاريخ النشر|تاريخ الإضافة|تاريخ الخبر|تاريخ المقال|تاريخ الإصدار|وقت النشر|موعد النشر|نشر|نشر في|نشر يوم',
    'نشر بتاريخ|نشرت|نشرت في|نشرت بتاريخ|منشور|منشور في|النشر|تم النشر|تم النشر في|تم النشر يوم|تم النشر بتاريخ',
    'تم نشره|تم نشره في|تم نشره يوم|تم نشرها في|تم نشر الخبر في|كتب في|كتب بتاريخ|كتب يوم|أضيف في|أضيف بتاريخ',
    'أضيفت في|حرر في|حرر يوم|حرر بتاريخ|أنشئ بتاريخ|published|published on|posted|posted on|publish date',
  ),
  updated: phrases(
    'آخر تحديث|آخر تحديث في|آخر تحديث بتاريخ|آخر تحديث يوم|آخر تعديل|آخر تعديل في|تحديث|حدث في|تم التحديث',
    'تم التحديث في|تم تحديثه في|تاريخ التحديث|تاريخ آخر تحديث|عدل في|تم التعديل في|updated|updated on|last updated',
    'last update|last modified',
  ),
  filler: phrases(
    'في|يوم|اليوم|بتاريخ|التاريخ|تاريخ|الموافق|موافق|الموافقة|وافق|المصادف|شهر|من|و|ل|بتوقيت|توقيت|محلي|المحلي',
    'بالتوقيت|التوقيت|بتوقيت مكة المكرمة|بتوقيت مكة|ت م|مكة المكرمة|ه|هجري|هجرية|م|ميلادي|ميلادية|للهجرة|ad|ah|date',
    'on|at|by|سنة|عام|لعام|عند|على|حوالي|تمام',
  ),
  hour: phrases('الساعة|في الساعة|عند الساعة|على الساعة|الوقت|وقت|الساعه|س'),
}

const CUES = new Map<string, DateCue>()
for (const cue of ['filler', 'hour', 'published', 'updated'] as const) {
  for (const phrase of PHRASES[cue]) CUES.set(plain(phrase), cue)
}

/** The cue a plain phrase is; undefined for other words. */
export function dateCue(plainPhrase: string): DateCue | undefined {
  return CUES.get(plainPhrase)
}

/** Cues that make a line of their own, the date on the next line: `تاريخ النشر:`, `آخر تحديث`. */
const LONE = new Set(
  ['تاريخ النشر', 'تاريخ الإضافة', 'وقت النشر', 'تم النشر في', 'آخر تحديث', 'آخر تعديل', 'نشر في'].map(plain),
)

/** Whether a plain line is nothing but a date cue, with or without a colon. */
export function isLoneDateCue(plainLine: string): boolean {
  return LONE.has(plainLine.replace(/ ?:$/, ''))
}

/** Counters that share the date's line: `عدد القراءات 120`, `رقم العدد [15487]`, `العدد: 8213`. */
const COUNTERS = new Set(
  phrases('العدد|رقم العدد|عدد|عدد القراءات|عدد المشاهدات|القراءات|المشاهدات|مشاهدة|قراءة|مشاهدات').map(
    plain,
  ),
)

/** Whether a plain phrase announces a counter printed beside the date. */
export function isCounter(plainPhrase: string): boolean {
  return COUNTERS.has(plainPhrase)
}
