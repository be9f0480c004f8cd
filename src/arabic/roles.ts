import { fold } from './fold.ts'
import { lineKey, phraseSet } from './line-key.ts'
import { likenessToName } from './person-names.ts'
import { tidy } from './tidy.ts'

/** Words an office of a newspaper opens with. Source: imprints of Egyptian, Gulf, Levantine and Maghrebi papers. */
const HEADS = new Set(
  `رئيس رئيسه رييس رئاسه نائب نائبه نايب نواب مدير مديره مديرو مدراء مستشار مستشاره مستشارو سكرتير سكرتيره سكرتاريه المشرف المشرفه
  مشرف الاشراف اشراف العضو عضو اعضاء صاحب صاحبه الناشر ناشر المدير المديره الرئيس هيئه مساعد مساعدو امين امانه كبير المؤسس مؤسس المؤسسه
  مؤسسه المنسق رئيسا ادارة اداره كبيره المستشار المحرر رؤساء المسؤول`
    .split(/\s+/)
    .filter(Boolean),
)

/** Words that may follow inside an office. */
const COMPLEMENTS = new Set(
  `عام عامه مجلس مجلسي مجالس الاداره اداره التحرير تحرير التنفيذي التنفيذيه التنفيذيين العام العامه المسؤول المسئول المسوول المسؤوله المسئوله
  المنتدب المنتدبه الامتياز امتياز الموقع موقع البوابه بوابه الصحيفه الجريده المجله الاصدار الطبعه النشر الالكتروني الالكترونيه الاول
  الفني الفنيه السياسي السياسيه المناوب المساعد المشارك مشارك الاخبار المحتوي التطوير الاعلانات الاعلان التسويق مركزي المركزي المركزيه
  الديسك ديسك المالي المالي الاداري والاداري الامناء امناء الاستشاري الاستشاريه الاستشاريين القانوني قسم اقسام شؤون شئون الشؤون
  المحررين الصحفي العلمي للتحرير للاداره للموقع للبوابه للنشر لمجلس الديجيتال الرقمي الرقميه الورقي الورقيه العدد الاسبوعي اليومي
  فخري الفخري سابقا المؤسسه الشركه وكاله الوكاله قناه القناه الشبكه شبكه التصوير الاخراج اخراج الاخراج الخارجي الداخلي مدير رئيس نائب`
    .split(/\s+/)
    .filter(Boolean),
)

/** One of these makes the words an office of a paper and no office elsewhere. */
const PRESS = new Set(
  `التحرير تحرير للتحرير الامتياز امتياز المنتدب المنتدبه الناشر ناشر النشر الديسك ديسك الموقع موقع البوابه الصحيفه الجريده المجله
  المحررين المحتوي الطبعه الاخراج`
    .split(/\s+/)
    .filter(Boolean),
)

/** Offices without a word of the press that only imprints print bare, as a whole line. */
const WHOLE = phraseSet(
  'المشرف العام|الإشراف العام|إشراف عام|مشرف عام|المدير العام|المدير المسؤول|المدير المسئول|رئيس مجلس الإدارة',
  'رئيسة مجلس الإدارة|نائب رئيس مجلس الإدارة|عضو مجلس الإدارة|المدير التنفيذي|الرئيس التنفيذي|رئيس مجلس الأمناء',
  'مجلس الإدارة|المؤسس|المدير المالي|المستشار القانوني|المستشار العام|مدير عام|مدير الإدارة|المدير الفني',
  'المؤسس والمشرف العام|مدير مسؤول|مدير عام مسؤول|مجلس التحرير|المحرر العام|المحرر المسؤول|المدير الإداري',
  'مدير الإعلانات|مدير التسويق|رئيس قسم التصوير|رئاسة مجلس الإدارة',
)
const MOST_WORDS = 14
const PARTY = /^(?:رئيس|رئيسه) حزب(?: [^ ]+){1,3}?(?= و(?:رئيس|المشرف|صاحب|مدير)|$)/

function known(word: string, table: ReadonlySet<string>): boolean {
  return table.has(word) || (word.length > 3 && word.startsWith('و') && table.has(word.slice(1)))
}

function isOffice(word: string): boolean {
  return known(word, HEADS) || known(word, COMPLEMENTS)
}

/** Whether a folded word can be the first of an office. */
export function opensOffice(word: string): boolean {
  return known(word, HEADS) || word === 'مجلس'
}

/** Whether folded words are, as a whole, an office of a paper. */
export function isRoleKey(words: readonly string[]): boolean {
  const [first] = words
  if (first === undefined || words.length > MOST_WORDS) return false
  const key = words.join(' ')
  if (WHOLE.has(key)) return true
  const party = PARTY.exec(key)
  if (party !== null && party[0].length < key.length) {
    return isRoleKey(key.slice(party[0].length + 2).split(' '))
  }
  if (!known(first, HEADS) || !words.every(isOffice) || words.length < 2)
    return first === 'الناشر' && words.length === 1
  return words.some((word) => known(word, PRESS)) || joinsWholes(key)
}

/** `رئيس مجلس الإدارة والمشرف العام`: two bare offices joined. */
function joinsWholes(key: string): boolean {
  const parts = key.split(/ و(?=[^ ]{3})/)
  return parts.length > 1 && parts.every((part) => WHOLE.has(part))
}

/** A figure or a Latin name may be glued to the office behind it. */
const BETWEEN = /[ \da-z]+/

/** Whether a raw line may name an office at all: a cheap look for a word that opens one before the words are taken apart. */
export function mayNameOffice(line: string): boolean {
  if (line !== lastLine) {
    lastNames = line.length <= 300 && lineKey(line).split(BETWEEN).some(opensOffice)
    lastLine = line
  }
  return lastNames
}

/** A line is asked about by one reader after another. */
let lastLine = ''
let lastNames = false

/**
 * Whether a raw line is, as a whole, an office of a newspaper (`رئيس مجلسى الإدارة والتحرير`). Not one: a headline
 * about the holder (`رئيس التحرير يلتقي وزير الثقافة`), an office elsewhere (`رئيس مجلس النواب`).
 */
export function isRole(line: string): boolean {
  if (line.length > 200 || !mayNameOffice(line)) return false
  const key = fold(tidy(line))
  return key !== '' && isRoleKey(key.split(' '))
}

/** Whether a raw line is the head of a party, which party papers print first in their imprint (`رئيس حزب …`). */
export function isPartyOffice(line: string): boolean {
  if (line.length > 80 || !mayNameOffice(line)) return false
  const key = fold(tidy(line))
  return PARTY.exec(key)?.[0] === key
}

/** How far a name in an imprint must look like one: behind a colon any name does, behind a space it must be sure. */
export function fitsStaffName(text: string, marked: boolean): boolean {
  const likeness = likenessToName(text)
  return likeness === 'given' || (marked && likeness === 'shape')
}
