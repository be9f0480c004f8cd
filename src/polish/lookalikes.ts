import { isArabicLetter, isMark, TATWEEL, unitAt, ZWJ, ZWNJ } from '../arabic/characters.ts'
import { finalYeh } from '../arabic/final-alef.ts'
import type { Edit } from '../model/edit.ts'
import type { PolishRule } from '../model/rule.ts'
import { LOOKALIKE } from './bits.ts'
import { otherLanguageIn } from './other-languages.ts'

const ARABIC: ReadonlyMap<number, string> = new Map([
  [0x6a9, 'ك'],
  [0x6cc, 'ي'],
  [0x6c1, 'ه'],
  [0x6be, 'ه'],
])
const YEH = 0x6cc
const DAGGER_ALEF = 0x670
/** More letters and marks than any word of the table has. */
const LONGEST_WORD = 40
const ANY = /[\u06a9\u06cc\u06c1\u06be]/

/**
 * Persian and Urdu keyboards type ک ی ہ ھ for ك ي ه; the letters look alike and no search finds the word. A final ی is
 * drawn as ى is (Unicode 15, U+06CC) and stands for that in some words: camel_tools makes ى of every one, others ي.
 */
export const lookalikes: PolishRule = {
  id: 'polish/lookalikes',
  summary: 'ک ی ہ ھ become ك ي ه in otherwise Arabic words of an Arabic page.',
  wakes: LOOKALIKE,
  examples: [
    { before: 'الحکومة', after: 'الحكومة' },
    { before: 'فی المدینة', after: 'في المدينة' },
    { before: 'ہذا القرار', after: 'هذا القرار' },
    { before: 'عام 1442ھ', after: 'عام 1442ه' },
    { before: 'وزیرُ النقل', after: 'وزيرُ النقل' },
    { before: 'إلی المستشفی', after: 'إلى المستشفى', note: 'at the end it may stand for ى' },
    { before: 'وتعالی علیٰ', after: 'وتعالى علىٰ' },
    { before: 'والی الخرطوم', after: 'والي الخرطوم', note: 'no و before another word' },
    { before: 'معنی ولدی', after: 'معنی ولدی', note: 'معنى or معني, ولدى or ولدي: kept as printed' },
    { before: 'علی', after: 'علی', note: 'the preposition على or the name علي' },
    { before: 'قوی وسلمی', after: 'قوی وسلمی', note: 'as common with either letter' },
    { before: '(الکهرباء)', after: '(الكهرباء)' },
    { before: 'نشرہ\u200d\u0654', after: 'نشرہ\u200d\u0654', note: 'with hamza it is another letter' },
    { before: 'می\u200cروم', after: 'می\u200cروم' },
    { before: 'پیکان', after: 'پیکان', note: 'a Persian name' },
    { before: 'گوگل وڤيتنام', after: 'گوگل وڤيتنام' },
    { before: 'تشارلز چک', after: 'تشارلز چک' },
    {
      before: 'قال «این پل بسیار زیبا است»',
      after: 'قال «این پل بسیار زیبا است»',
      note: 'quoted as it was said',
    },
    {
      before: 'شرکة «پیکان» فی المدینة',
      after: 'شركة «پیکان» في المدينة',
      note: 'a name is no other language',
    },
    { before: 'على القاضي', after: 'على القاضي', note: 'spelling is never corrected' },
  ],
  edits(text, context) {
    if (!context.arabicPage) return []
    const edits: Edit[] = []
    const isOther = otherLanguageIn(text)
    for (let at = 0; at < text.length; at++) {
      if (!isInWord(text.charCodeAt(at))) continue
      let end = at + 1
      while (end < text.length && isInWord(text.charCodeAt(end))) end++
      if (!isOther(at)) replaceIn(text, at, end, edits)
      at = end
    }
    return edits
  },
}

function isInWord(unit: number): boolean {
  return isArabicLetter(unit) || isMark(unit) || unit === TATWEEL || unit === ZWNJ
}

function replaceIn(text: string, start: number, end: number, edits: Edit[]): void {
  const word = text.slice(start, end)
  if (!ANY.test(word) || hasForeignLetter(word)) return
  const last = lastLetter(text, start, end)
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    const now = at === last && unit === YEH ? finalYehOf(text, start, at) : ARABIC.get(unit)
    if (now != null && !carriesHamza(text, at)) edits.push({ start: at, end: at + 1, now })
  }
}

function lastLetter(text: string, start: number, end: number): number {
  let at = end - 1
  while (at > start && !isArabicLetter(unitAt(text, at))) at--
  return at
}

function finalYehOf(text: string, start: number, at: number): string | null {
  if (unitAt(text, at + 1) === DAGGER_ALEF) return 'ى'
  if (at - start > LONGEST_WORD) return 'ي'
  let word = ''
  for (let i = start; i < at; i++) {
    const unit = text.charCodeAt(i)
    if (isArabicLetter(unit)) word += ARABIC.get(unit) ?? text.charAt(i)
  }
  return finalYeh(word)
}

/** A letter with madda or hamza over or under it is another letter, be there a joiner between the two. */
function carriesHamza(text: string, at: number): boolean {
  for (let next = at + 1; ; next++) {
    const mark = unitAt(text, next)
    if (mark >= 0x653 && mark <= 0x655) return true
    if (!isMark(mark) && mark !== ZWJ) return false
  }
}

/** Whether a word has letters that Arabic itself does not have, other than the look-alikes. */
function hasForeignLetter(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at)
    if (unit === ZWNJ || (unit > 0x66d && isArabicLetter(unit) && !ARABIC.has(unit))) return true
  }
  return false
}
