import { fold } from './fold.ts'
import { isGivenName } from './given-names.ts'
import { isPlaceKey } from './places.ts'
import { tidy } from './tidy.ts'

/** How sure a text is a person's name: by a given name in front, by shape alone, or not at all. */
export type NameLikeness = 'given' | 'shape' | 'none'

const TITLES =
  /^(?:(?:د|ا|أ|م|ا\.د|أ\.د)\s?[./]\s?|(?:الدكتور|الدكتورة|دكتور|دكتورة|المهندس|الكاتب|الكاتبة|الكاتب الصحفي|الصحفي|الصحفية|الزميل|الزميلة|الإعلامي|الإعلامية|الأستاذ|الأستاذة|أستاذ|اللواء|المستشار)\s+)/

/** Particles, pronouns, nouns of the news and verbs that no Arabic name contains. */
const NEVER = new Set(
  `في من الي عن ان انه هذا هذه ذلك تلك مع بعد قبل بين خلال حول ضد دون منذ حتي لدي عند ثم او لا لم لن ليس غير كل بعض التي الذي
  الذين ما ماذا كيف لماذا متي اين هل قد وقد كان كانت يكون عام اليوم امس غدا وراء امام تحت فوق داخل خارج وسط حسب وفق عبر نحو مثل
  وزير وزيره وزاره رئيس رئيسه نائب مدير محافظ محافظه مجلس لجنه هيئه شركه بنك نادي منتخب فريق مباراه مباريات سعر اسعار قانون مشروع
  اخبار خبر صور فيديو بوابه صحيفه جريده موقع قناه وكاله مؤسسه مركز جامعه كليه مدرسه مستشفي مدينه منطقه شارع ضحايا مقتل وفاه اصابه
  انفجار زلزال حرب ازمه قمه مؤتمر اجتماع زياره لقاء حوار تقرير اتفاق اتفاقيه خطه برنامج حزب جماعه تنظيم قوات جيش شرطه محكمه نيابه
  قرار بيان تعليق تعليقات مقال مقالات مواقيت الصلاه الاخبار الاخباريه الرئيسيه الاداره التحرير العام الاقتصاد الرياضه السياسه الذهب
  الدولار النفط الحكومه الرئيس الوزير الوزراء النواب البرلمان الشعب الدوله العالم الدولي الدوليه العربيه العاصمه المحرر المحررين مراسل
  قال قالت اكد اكدت اعلن اعلنت كشف كشفت اوضح اضاف اضافت توج فاز خسر وصل غادر شهد شهدت عاد قام تم تمت طالب بحث ناقش افتتح استقبل
  صوت نيوز نت اونلاين اون لاين تي برس تايمز بوست التقي واصل بدا بدات انطلق انطلقت`
    .split(/\s+/)
    .filter(Boolean),
)

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
  const bare = tidy(text)
    .replace(TITLES, '')
    .replace(/(?<=[\u0620-\u064A])\.(?=[\u0620-\u064A])/g, ' ')
  if (/[^\u0620-\u065F\u0670 ]/.test(bare)) return 'none'
  const words = fold(bare).split(' ')
  const [first] = words
  if (first === undefined || first === '' || words.length > 5) return 'none'
  if (words.some((word) => NEVER.has(word) || !WORD_SHAPE.test(word))) return 'none'
  if (words.slice(1).some(opensSentence) || words.some((word) => JOINED.test(word))) return 'none'
  if (isGivenName(first)) return words.length > 1 || !isPlaceKey(first) ? 'given' : 'none'
  if (words.length < 2 || isPlaceKey(words.join(' ')) || VERB_START.test(first) || first.endsWith('ات'))
    return 'none'
  return 'shape'
}

/** A verb or a feminine plural inside the words says that they are a sentence. */
function opensSentence(word: string): boolean {
  return /^(?:ي(?!ا)|ست|سي|ت)[\u0620-\u064A]{3,}$/.test(word) && !isGivenName(word) && !/[يه]$/.test(word)
}
