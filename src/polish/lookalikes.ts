import { isArabicLetter, isMark, TATWEEL, unitAt, ZWNJ } from '../arabic/characters.ts'
import type { Edit } from '../model/edit.ts'
import type { PolishRule } from '../model/rule.ts'
import { LOOKALIKE } from './bits.ts'

const ARABIC: ReadonlyMap<number, string> = new Map([
  [0x6a9, 'ك'],
  [0x6cc, 'ي'],
  [0x6c1, 'ه'],
  [0x6be, 'ه'],
])
const ANY = /[\u06a9\u06cc\u06c1\u06be]/

/** Persian and Urdu keyboards type ک ی ہ ھ for ك ي ه; the letters look alike and no search finds the word. */
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
    { before: '(الکهرباء)', after: '(الكهرباء)' },
    { before: 'می\u200cروم', after: 'می\u200cروم' },
    { before: 'پیکان', after: 'پیکان', note: 'a Persian name' },
    { before: 'گوگل وڤيتنام', after: 'گوگل وڤيتنام' },
    { before: 'تشارلز چک', after: 'تشارلز چک' },
    { before: 'على القاضي', after: 'على القاضي', note: 'spelling is never corrected' },
  ],
  edits(text, context) {
    if (!context.arabicPage) return []
    const edits: Edit[] = []
    for (let at = 0; at < text.length; at++) {
      if (!isInWord(text.charCodeAt(at))) continue
      let end = at + 1
      while (end < text.length && isInWord(text.charCodeAt(end))) end++
      replaceIn(text, at, end, edits)
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
  for (let at = start; at < end; at++) {
    const now = ARABIC.get(text.charCodeAt(at))
    if (now !== undefined && !carriesHamza(text, at)) edits.push({ start: at, end: at + 1, now })
  }
}

/** A letter with madda or hamza over or under it is another letter. */
function carriesHamza(text: string, at: number): boolean {
  for (let next = at + 1; isMark(unitAt(text, next)); next++) {
    const mark = unitAt(text, next)
    if (mark >= 0x653 && mark <= 0x655) return true
  }
  return false
}

/** Whether a word has letters that Arabic itself does not have, other than the look-alikes. */
function hasForeignLetter(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at)
    if (unit === ZWNJ || (unit > 0x66d && isArabicLetter(unit) && !ARABIC.has(unit))) return true
  }
  return false
}
