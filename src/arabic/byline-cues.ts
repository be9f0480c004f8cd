import { phrases } from './phrases.ts'
import { plain } from './plain.ts'

/**
 * Words that open a byline. `writes`: they name who wrote, whatever the name looks like (`كتب: …`). `desk`: they
 * are common words of headlines too (`تقرير: ارتفاع الأسعار`), so what follows must be a sure name or source.
 */
export type BylineCue = 'writes' | 'desk'

/** With ن for ت, its neighbour on the keyboard, the commonest of them is mistyped. */
const WRITES = phrases(
  'كتب|كتبت|كتبا|كتبوا|كنب|كنبت|كتبه|كتبها|كتب وتصوير|كتب وصور|بقلم|بقلم الكاتب|يكتب|يكتبه|تكتبه|إعداد|اعداد|أعده|أعدها',
  'أعدته|أعده للنشر|إعداد وتقديم|إعداد وتحرير|كتب التقرير|أعد التقرير|أعد الملف|أجرى الحوار|أجرت الحوار|أجرى اللقاء',
  'أجرى المقابلة|أجرت المقابلة|حاوره|حاورته|حاورها|حاورتها|حاورهم|ترجمها|ترجمه|ترجمة وتحرير|ترجمة وإعداد',
  'تحرير وترجمة|كتب الخبر|نشر بواسطة|نشره|بواسطة|الكاتب|المحرر|الناشر|by|written by|author|posted by|كاتب المقال',
  'محرر الخبر|تحقيق وتصوير|تغطية وتصوير|تقرير وتصوير|صحفي',
)
const DESK = phrases(
  'تقرير|تحقيق|ترجمة|حوار|تحرير|متابعة|متابعات|مراسل|مراسلة|مراسلنا|مراسلتنا|خاص|تغطية|رسالة|مقال|قراءة|رصد|لقاء',
  'استطلاع|من|عرض|ملف|مكتب|موفد|مبعوث|تحليل|قلم|مقابلة',
)

const CUES = new Map<string, BylineCue>()
for (const cue of DESK) CUES.set(plain(cue), 'desk')
for (const cue of WRITES) CUES.set(plain(cue), 'writes')

const FIRST_WORDS = new Set([...CUES.keys()].map((cue) => cue.split(' ')[0]))

/** Whether a plain word can be the first of a cue. */
export function opensCue(plainWord: string): boolean {
  return FIRST_WORDS.has(plainWord)
}

/** The cue a plain phrase is; undefined where it is none. */
export function bylineCue(plainPhrase: string): BylineCue | undefined {
  return CUES.get(plainPhrase)
}

const CAMERA = new Set(['تصوير', 'عدسة', 'بعدسة', 'تصوير فوتوغرافي', 'صور', 'مصور', 'photo'].map(plain))

/** Whether a plain phrase says that the name after it took the pictures. */
export function isCameraCue(plainPhrase: string): boolean {
  return CAMERA.has(plainPhrase)
}

/** Desks that sign instead of a person: `المحرر الثقافي`, `القسم الرياضي`, `هيئة التحرير`. */
const DESK_NAME =
  /^(?:ال)?(?:محرر|محرره|محررو|قسم|مكتب|مراسل|مراسلو|مراسلي|وحده|فريق|هييه|هيئه|غرفه|اسره|سكرتاريه|مندوب|موفد|مبعوث|متابعه|متابعات|خاص|تقرير|ترجمه|اخبار)(?: [\u0620-\u064A]+){0,3}$/

/** Whether a plain piece of a byline is a desk or a way of working, and no person. */
export function isDesk(plainPiece: string): boolean {
  return DESK_NAME.test(plainPiece)
}
