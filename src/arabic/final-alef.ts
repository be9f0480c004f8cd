import { EITHER_NOUNS, EITHER_VERBS, JOINED, NOUNS, VERBS, YEH_WORDS } from './final-alef-words.ts'

const CONJUNCTION = /^[وف]/
/** Before a verb: the future, and `ليبقى`. */
const VERB_PREFIX = /^[سل](?=[يتن])/
const PREPOSITION = /^[بكل]/
const ARTICLE = /^(?:[بك]?ال|لل)(?=.{2})/
/** Letters that must be left, ى among them, when one is taken off: what is shorter may be another word with it. */
const LEAST_LEFT = 4

/**
 * Which letter a Persian ی at the end of an Arabic word stands for: it is drawn as ى and mostly typed for ي.
 *
 * @param word the word without its marks, its last letter left out
 * @returns `ى` where the word is known to end so, null where it may be either, else `ي`
 */
export function finalYeh(word: string): 'ى' | 'ي' | null {
  const whole = `${word}ى`
  if (YEH_WORDS.has(whole)) return 'ي'
  if (JOINED.has(whole) || NOUNS.has(whole)) return 'ى'
  const endings = forms(whole).map(endingOf)
  if (endings.includes(null)) return null
  return endings.includes('ى') ? 'ى' : 'ي'
}

/** What a word may be without the letters that are written in one with it. */
interface Form {
  readonly word: string
  readonly isVerb: boolean
  /** Whether a single letter was taken off and left a word so short that it may be its own first letter. */
  readonly isDoubtful: boolean
}

function forms(whole: string): readonly Form[] {
  const bare = without(CONJUNCTION, { word: whole, isVerb: false, isDoubtful: false })
  return bare.flatMap((form) => [
    ...without(PREPOSITION, form),
    { ...form, word: form.word.replace(ARTICLE, '') },
    ...without(VERB_PREFIX, { ...form, isVerb: true }),
  ])
}

/** A form as it is, and the one without its first letter where that may be a prefix. */
function without(prefix: RegExp, form: Form): readonly Form[] {
  if (!prefix.test(form.word)) return [form]
  const word = form.word.slice(1)
  return [form, { ...form, word, isDoubtful: form.isDoubtful || word.length < LEAST_LEFT }]
}

function endingOf({ word, isVerb, isDoubtful }: Form): 'ى' | 'ي' | null {
  const [sure, either] = isVerb ? [VERBS, EITHER_VERBS] : [NOUNS, EITHER_NOUNS]
  if (either.has(word) || (isDoubtful && sure.has(word))) return null
  return sure.has(word) ? 'ى' : 'ي'
}
