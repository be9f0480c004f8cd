import { fold } from './fold.ts'
import { phraseSet } from './line-key.ts'
import { openingLook } from './openings.ts'

/** How far a cue speaks of a book, a film or a song: `work` alone does, `stage` may be of a video report, `press` of an article. */
export type WorkCue = 'work' | 'stage' | 'press' | 'other'

const WORK = phraseSet(
  'بطولة|تمثيل|أداء|سيناريو|سيناريو وحوار|قصة|قصة وسيناريو|تأليف|تأليف وإخراج|سيناريو وإخراج|المؤلف|المؤلفة|مؤلف الكتاب|اسم المؤلف',
  'المترجم|المترجمة|موسيقى|موسيقى تصويرية|الموسيقى|ألحان|لحن|كلمات|غناء|توزيع|إنتاج|ديكور|أزياء|ملابس|إضاءة|مدير التصوير',
  'الكتاب|اسم الكتاب|عنوان الكتاب|الرواية|اسم الرواية|الديوان|دار النشر|الصفحات|عدد الصفحات|الطبعة|سنة النشر|تاريخ النشر والطبعة',
  'اسم الفيلم|الفيلم|المخرج|المخرجة|الأبطال|نوع الفيلم|مدة الفيلم|سنة الإنتاج|نجوم العمل|الممثلون',
)
const STAGE = phraseSet('إخراج|مونتاج|تصوير|حوار|إعداد|ترجمة|الناشر|تقديم|هندسة صوتية|صوت|مكساج|تنفيذ')
const PRESS = phraseSet('كتب|كتبت|بقلم|تقرير|تحقيق|متابعة|تغطية|رصد|تحرير|المحرر|استطلاع|مراسل|مراسلة|خاص')

/** A cheap look whether a raw line may begin with a cue of a work. */
export const mayOpenWork = openingLook([...WORK, ...STAGE])

const DIRECTED = fold('إخراج')
const CUED = /^[\s\u00a0•*\-\u2013\u2014]*([^:]{2,28}?)\s*:\s*\S/u

/** What a raw line's cue speaks of, the words before its first colon; null where it has none. */
export function readWorkCue(line: string): { readonly kind: WorkCue; readonly directs: boolean } | null {
  const cue = CUED.exec(line.slice(0, 80))?.[1]
  if (cue === undefined) return null
  const key = fold(cue)
  const kind = WORK.has(key) ? 'work' : STAGE.has(key) ? 'stage' : PRESS.has(key) ? 'press' : 'other'
  return { kind, directs: key === DIRECTED }
}

const HOUSE = /^الناشر (?:دار|منشورات|مكتبه|المكتبه) /

/** Whether the key of a line says that a publishing house brought a work out. */
export function namesHouse(key: string): boolean {
  return HOUSE.test(key)
}
