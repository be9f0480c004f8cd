import { firstWordOf, lineKey, openingsOf, phraseSet } from './line-key.ts'

/** Phrases that head links to other articles, as a whole line or with the title behind a colon. */
const CUES = phraseSet(
  'اقرأ أيضا|إقرأ أيضا|أقرأ أيضا|اقرا ايضا|اقرأ أيضاً على موقعنا|اقرأ كذلك|اقرأ في نفس السياق|اقرأ المزيد من الأخبار|اقرئي أيضا',
  'اقرؤوا أيضا|اقرأوا أيضا|واقرأ أيضا|طالع أيضا|طالع المزيد|شاهد أيضا|شاهد كذلك|شاهدوا أيضا|شاهدي أيضا|تابع أيضا|ذات صلة',
  'مقالات ذات صلة|مواضيع ذات صلة|موضوعات ذات صلة|أخبار ذات صلة|اخبار ذات علاقة|أخبار ذات علاقة|مواد ذات صلة|تقارير ذات صلة',
  'روابط ذات صلة|روابط ذات علاقة|مواضيع ذات علاقة|وصلات ذات صلة|المواضيع ذات الصلة|الموضوعات ذات الصلة|الأخبار ذات الصلة',
  'أخبار متعلقة|مواضيع متعلقة|موضوعات متعلقة|مقالات متعلقة|أخبار مرتبطة|مواضيع مرتبطة|موضوعات مرتبطة|مقالات مرتبطة',
  'أخبار مشابهة|مقالات مشابهة|مواضيع مشابهة|مواضيع قد تهمك|مواضيع قد تعجبك|مواضيع تهمك|أخبار تهمك|أخبار قد تهمك|قد تهمك',
  'قد يهمك|قد يهمك أيضا|وقد يهمك أيضا|قد يهمك كذلك|ربما يهمك|قد يعجبك أيضا|قد يعجبك|ربما يعجبك|قد ترغب في قراءة|يهمك أيضا',
  'الأكثر قراءة|الأكثر تصفحا|الأكثر مشاهدة|الأكثر تعليقا|الأكثر تداولا|الأكثر شيوعا|الأكثر زيارة|الأكثر شعبية|الأكثر إرسالا',
  'الأكثر بحثا|الأكثر مشاركة|الأكثر قراءة اليوم|الأكثر قراءة هذا الأسبوع|آخر الأخبار|أحدث الأخبار|أحدث المقالات|آخر المقالات',
  'أحدث الموضوعات|آخر المواضيع|مختارات|مختارات القراء|اخترنا لك|اخترنا لكم|نرشح لك|نرشح لكم|ننصحك بقراءة|رشحنا لك|نوصي بقراءة',
  'في نفس السياق|في السياق ذاته|في السياق نفسه|المزيد من الأخبار|المزيد من أخبار|المزيد حول هذا الموضوع|المزيد عن هذا الموضوع',
  'المزيد في هذا القسم|المزيد من هذا القسم|مزيد من الأخبار|أخبار أخرى|مواضيع أخرى|موضوعات أخرى|مقالات أخرى|أخبار ساخنة',
  'موضوعات قد تعجبك|خبر ذو صلة|خبر ذو علاقة|موضوع ذو صلة|لمزيد من التفاصيل|في هذا الموضوع|حول نفس الموضوع|من نفس القسم',
  'للمزيد|للمزيد حول الموضوع|للمزيد اقرأ|للمزيد اقرأ أيضا|للمزيد من الأخبار|لمزيد من الأخبار|read also|related articles|related news',
  'related|related posts|you may also like|see also|recommended|most read|most popular|trending',
)

/** Buttons, which with a colon behind them head links. */
const CUES_WITH_COLON = phraseSet(
  'اقرأ المزيد|أقرأ المزيد|إقرأ المزيد|قراءة المزيد|شاهد المزيد|المزيد|للمزيد',
)
const COLON = /:\s*$/

/** Whether a raw line is a button whose colon makes it the head of links. */
export function headsLinks(line: string): boolean {
  return COLON.test(line) && CUES_WITH_COLON.has(lineKey(line))
}

const OPENINGS = openingsOf(
  [CUES, CUES_WITH_COLON],
  'وقد|اقرئي|اقراوا|اقرؤوا|طالع|واقرا|واقرئي|واقراوا|واقرؤوا|وطالع|رابط',
)

/** Imperatives that can be nothing but a cue: a title may follow them with no mark between. */
const OPEN_CUES =
  /^(?:و?(?:اقرا|اقرئي|اقراوا|اقرؤوا|طالع) (?:ايضا|كذلك)|و?قد يهمك ايضا|شاهد ايضا بالصور|للمزيد اقرا ايضا) /

/** Cues that are also common openings of a sentence: with a title only where the mark is a colon. */
const LONGEST_TITLE = 250
const MARK = /[:|»›<>\u2190\u25C0\u25C4\u2026]|\.\.|\s[-\u2013\u2014]\s/
const LONGEST_CUE = 45

/** What a cue line says; `title` is the linked title on the same line, as printed, or null. */
export interface RelatedCue {
  readonly title: string | null
}

/**
 * Reads `اقرأ أيضا`, `مقالات ذات صلة`, `للمزيد: …` and their kin. Null where the line is none:
 * `في نفس السياق، قال …` and `شاهد أيضا الجمهور …` are sentences.
 */
export function readRelatedCue(line: string): RelatedCue | null {
  if (line.length > LONGEST_TITLE + LONGEST_CUE) return null
  if (line.length <= LONGEST_CUE * 2 && (CUES.has(lineKey(line)) || headsLinks(line))) return { title: null }
  const mark = OPENINGS.has(firstWordOf(line)) ? MARK.exec(line.slice(0, LONGEST_CUE + 10)) : null
  if (mark !== null) {
    const title = line.slice(mark.index + mark[0].length).trim()
    if (title !== '' && CUES.has(lineKey(line.slice(0, mark.index)))) return { title }
  }
  return sourceLink(line) ?? openCue(line)
}

/** `Link to the report in the River Times: …`: aggregators print it below a report they took over. */
const SOURCE_LINK = /^[\s\u00a0]*رابط (?:الخبر|المقال|التقرير|الموضوع)(?: [^ :]+){1,3}\s?:\s*(.+)$/u

function sourceLink(line: string): RelatedCue | null {
  const title = SOURCE_LINK.exec(line)?.[1]?.trim()
  return title === undefined || title.split(' ').length < 3 ? null : { title }
}

function openCue(line: string): RelatedCue | null {
  // `Read also in this issue what he wrote of his mother.`
  if (/[.]\s*$/.test(line)) return null
  const found = OPEN_CUES.exec(lineKey(line))
  if (found === null) return null
  const words = found[0].trim().split(' ').length
  const rest = line.trim().split(/\s+/).slice(words).join(' ')
  return rest === '' ? { title: null } : { title: rest }
}

/** A cheap look whether a raw line can be that. */
export function mayBeRelatedCue(line: string): boolean {
  return OPENINGS.has(firstWordOf(line))
}

/** Whether a raw line heads or holds a link to other articles; see {@link readRelatedCue} for its title. */
export function isRelatedCue(line: string): boolean {
  return readRelatedCue(line) !== null
}
