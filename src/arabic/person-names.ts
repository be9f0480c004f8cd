import { fold } from './fold.ts'
import { isGivenName } from './given-names.ts'
import { isNewsWord } from './news-words.ts'
import { isPlaceKey } from './places.ts'
import { tidy } from './tidy.ts'

/** How sure a text is a person's name: by a given name in front, by shape alone, or not at all. */
export type NameLikeness = 'given' | 'shape' | 'none'

const TITLES =
  /^(?:(?:د|ا|أ|م|ا\.د|أ\.د)\s?[./]\s?|(?:الدكتور|الدكتورة|دكتور|دكتورة|المهندس|الكاتب|الكاتبة|الكاتب الصحفي|الصحفي|الصحفية|الزميل|الزميلة|الإعلامي|الإعلامية|الأستاذ|الأستاذة|أستاذ|اللواء|المستشار)\s+)/

/** Present-tense verbs begin with these; a first word in ي or ت that is no given name opens a sentence. */
const VERB_START = /^[يتن][\u0620-\u064A]{3,}$/
/** Words with a preposition or conjunction before the article: `للصومال`, `بالقاهرة`, `والرياضة`. */
const JOINED = /^(?:لل|بال|وال|كال|فال)[\u0620-\u064A]{3,}$/
const WORD_SHAPE = /^[\u0620-\u064A]{2,14}$/

/**
 * How far a short raw text is, as a whole, a person's name: one to five Arabic words, titles (`د.`) apart.
 * One word alone is a name only as `given`, where the caller asks for it.
 */
export function likenessToName(text: string): NameLikeness {
  if (text.length > 60) return 'none'
  const bare = bareName(text)
  if (/[^\u0620-\u065F\u0670 ]/.test(bare)) return 'none'
  const words = fold(bare).split(' ')
  const [first] = words
  if (first === undefined || first === '' || words.length > 5) return 'none'
  if (words.some((word) => isNewsWord(word) || !WORD_SHAPE.test(word))) return 'none'
  if (words.slice(1).some(opensSentence) || words.some((word) => JOINED.test(word))) return 'none'
  if (isGivenName(first)) return words.length > 1 || !isPlaceKey(first) ? 'given' : 'none'
  if (words.length < 2 || isPlaceKey(words.join(' ')) || VERB_START.test(first) || first.endsWith('ات'))
    return 'none'
  // With ى it is the preposition before it is the name علي, unless a given name stands in front.
  return /(?:^| )على(?: |$)/.test(bare) ? 'none' : 'shape'
}

/** A name without titles and without the stops of initials. */
export function bareName(text: string): string {
  return tidy(text)
    .replace(TITLES, '')
    .replace(/(?<=[\u0620-\u064A])\.(?=[\u0620-\u064A])/g, ' ')
}

/** Verbs of headlines that end in ي, as surnames also do (`التميمي`, `يمني`). */
const VERBS_IN_YEH = new Set(
  `يلتقي تلتقي يجري تجري ينهي تنهي يلغي تلغي ياتي تاتي يعطي تعطي يحيي تحيي ينفي تنفي يدلي تدلي يحتفي تحتفي يكتفي يحمي تحمي يشتري
  يهدي تهدي يبكي يعتلي يستدعي تستدعي ينتهي تنتهي يبقي تبقي يرتدي ترتدي`
    .split(/\s+/)
    .filter(Boolean),
)

/** Whether a word inside the words is a verb in the present, which makes a sentence of them. */
function opensSentence(word: string): boolean {
  if (VERBS_IN_YEH.has(word)) return true
  return /^(?:ي(?!ا)|ست|سي|ت)[\u0620-\u064A]{3,}$/.test(word) && !isGivenName(word) && !/[يه]$/.test(word)
}
