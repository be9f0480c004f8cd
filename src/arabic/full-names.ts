import { fold } from './fold.ts'
import { isGivenName } from './given-names.ts'
import { bareName, likenessToName } from './person-names.ts'
import { phrases } from './phrases.ts'

/** Given names that are nouns as well: with an article behind them they make a phrase, `the beauty of life`, not a person. */
const NOUNS: ReadonlySet<string> = new Set(
  phrases(
    'نور|جمال|جلال|كمال|ربيع|حياة|كرم|هدى|ضياء|بهاء|علاء|سناء|صفاء|هناء|وفاء|ولاء|دعاء|بسمة|نضال|جهاد|كفاح|عبير|ندى|سحر|وردة|زهرة|فرح',
    'حنان|حنين|شهد|غدير|ملاك|إيمان|إسلام|انتصار|افتخار|اعتماد|ابتهال|ابتسام|تغريد|بشرى|منال|أسماء|آية|آيات|رحاب|إلهام|إسراء|أماني|آمال|خلود',
    'رمضان|رجب|شعبان|خليل|صلاح|نصر|سيف|بدر|هلال|شهاب|سلطان|أمين|حبيب|رفيق|صادق|عوض|فرج|ميلاد|مراد|ملك|طيف|غزل|عهود|جواهر|مي|شمس|عز|نسيم|سرور',
    'عماد|عصام|حسام|فخر|مجد|نجم|ريم|ليث|فهد|لمى|نهال|نوال|هيام|وداد|وسام|وسيم|يقين|صباح|أنوار|عزة|عزيز|كريم|رشاد|هبة|نعيم|مبارك|مختار|أبو|أم|ابن|بنت',
  ).map(fold),
)

const PREPOSITION = /\s(?:على|في|من|إلى|الى|عن|مع|بلا|بين|يا|لا|أو|او|ولا|حتى|عند|فوق|تحت)(?=\s)/

/**
 * Whether a short raw text, where only its place speaks for a person too, is the full name of one: a given name and a word or more,
 * none of them a preposition or joined to the one before (`Said and Maryam`), and no phrase with an article (`the beauty of life`).
 */
export function isFullName(text: string): boolean {
  if (likenessToName(text) !== 'given' || PREPOSITION.test(` ${text} `)) return false
  const [first = '', second, ...more] = fold(bareName(text)).split(' ')
  if (second === undefined || [second, ...more].some(isJoined)) return false
  return !isPlainNoun(first, second)
}

/** Family names with that letter in front. */
const IN_WAW: ReadonlySet<string> = new Set(
  phrases('وهبي|وهبة|وهدان|وصفي|واصف|ونوس|والي|وافي|وردي|وزان|وكيل|وجيه|واكد|وطفة|وهاب|وهيبي|وادي|وعد').map(
    fold,
  ),
)

/** `And Maryam`, `and shadows`. */
function isJoined(word: string): boolean {
  return word.length > 3 && word.startsWith('و') && !isGivenName(word) && !IN_WAW.has(word)
}

/** What follows `light` or `beauty` in a name of two words. */
const COMPOUNDS: ReadonlySet<string> = new Set(phrases('الدين|الإسلام|الله|الحق').map(fold))

/** An article opens most family names, too; few of them are feminine, as nouns and adjectives are. */
function isPlainNoun(first: string, second: string): boolean {
  if (COMPOUNDS.has(second) || isGivenName(second)) return false
  const noun = NOUNS.has(first)
  if (!second.startsWith('ال')) return noun && second.endsWith('ه')
  return second.endsWith('ه') || (noun && !second.endsWith('ي'))
}
