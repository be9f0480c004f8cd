import { phrases } from './phrases.ts'

/** Nouns, adjectives and particles that end in ى and hardly ever, as another word, in ي: not `قوى`, which may be `قوي`. */
const NOUNS: ReadonlySet<string> = new Set(
  phrases(
    'إلى|الى|حتى|لدى|متى|سوى|مدى|شتى|أولى|اولى|أخرى|اخرى|إحدى|احدى|كبرى|صغرى|عظمى|وسطى|قصوى',
    'أعلى|اعلى|أدنى|ادنى|أقصى|اقصى|أقوى|اقوى|أرقى|أسمى|أغلى|أغنى|أعمى|مفدى|متوفى|معفى|مسمى',
    'مستوى|مستشفى|مشفى|مبنى|معنى|منفى|ملهى|مرمى|مجرى|منحى|محتوى|مسعى|مغزى|مأوى|مثنى|مصلى|ملتقى|منتدى|مقهى|مرسى|مرعى|منأى|مرأى',
    'قرى|رؤى|خطى|ذرى|رشى|صدى|أذى|ضحى|دعوى|شكوى|عدوى|فتوى|تقوى|نجوى|جدوى|بلوى|حلوى|فحوى|فوضى|ذكرى|قربى|شورى|موسيقى|أفعى',
    'قتلى|جرحى|مرضى|موتى|غرقى|صرعى|حمقى|يتامى|قدامى|نصارى|سكارى|حيارى|صحارى|عذارى|فتاوى|شكاوى|دعاوى',
    'مصطفى|عيسى|موسى|يحيى|ليلى|لبنى|نهى|هدى|مرتضى|مجتبى|مقتدى|نينوى|ديالى|سقطرى',
  ),
)

/** Verbs of which the same is true; no article stands before them. */
const VERBS: ReadonlySet<string> = new Set(
  phrases(
    'أدى|ادى|جرى|انتهى|التقى|قضى|أمضى|أدلى|ادلى|أنهى|انهى|أعطى|اعطى|أبدى|ابدى|أتى|أثنى|أوصى|أهدى|أرسى|أخفى',
    'اكتفى|اشترى|احتوى|استدعى|استثنى|استولى|اعتلى|ارتدى|ارتأى|اقتضى|انقضى|تعالى|صلى|غطى|عانى|تمنى|بكى',
    'يرى|ترى|نرى|أرى|يسعى|تسعى|نسعى|يبقى|تبقى|نبقى|يحظى|تحظى|يسمى|تسمى|يتلقى|تتلقى|يتولى|تتولى|يتبنى|تتبنى|يتمنى|نتمنى|أتمنى',
    'ينسى|تنسى|يخشى|تخشى|نخشى|يتعدى|تتعدى|يتخطى|تتخطى|يتحدى|تتحدى|يتصدى|تتصدى|يتنافى|تتنافى|يتماشى|تتماشى|يتسنى|يتعافى|يرعى|ترعى',
  ),
)

/** Words that are as common with the other letter, whatever stands before them: `على` and the name `علي`, `قوى` and `قوي`. */
const EITHER_NOUN: ReadonlySet<string> = new Set(phrases('على|قوى|سلمى|يسرى|يمنى|بشرى|أسرى|منى|ثرى|حسنى'))

/** Verbs that are a noun with the other letter: `نفى` and `نفي`. With the article it is the noun. */
const EITHER_VERB: ReadonlySet<string> = new Set(
  phrases(
    'نفى|رأى|تولى|تلقى|تبنى|مضى|نادى|بنى|سعى|أجرى|اجرى|ألقى|ألغى|رضى|يدعى|تدعى|يعنى|تعنى|يلقى|تلقى|رمى|مشى|توفى|روى|حكى',
  ),
)

const CONJUNCTION = /^[وف]/
const FUTURE = /^س(?=[يتن])/
const PREPOSITION = /^(?:[بكل](?=.{3})|ل(?=ل))/
const ARTICLE = /^(?:ال|ل)(?=.{2})/

/**
 * Which letter a Persian ی at the end of an Arabic word stands for: it is drawn as ى and mostly typed for ي.
 *
 * @param word the word without its marks, its last letter left out
 * @returns `ى` where the word is known to end so, null where it may be either, else `ي`
 */
export function finalYeh(word: string): 'ى' | 'ي' | null {
  const whole = `${word}ى`
  const bare = whole.replace(CONJUNCTION, '')
  const nouns = [...bareNouns(whole), ...bareNouns(bare)]
  const verbs = [whole, bare].map((one) => one.replace(FUTURE, ''))
  if (nouns.some((one) => EITHER_NOUN.has(one)) || verbs.some((one) => EITHER_VERB.has(one))) return null
  return nouns.some((one) => NOUNS.has(one)) || verbs.some((one) => VERBS.has(one)) ? 'ى' : 'ي'
}

/** A noun with and without what is written in one with it. */
function bareNouns(word: string): readonly string[] {
  const free = word.replace(PREPOSITION, '')
  return [word, word.replace(ARTICLE, ''), free, free.replace(ARTICLE, '')]
}
