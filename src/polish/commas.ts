import { isDigit, isSpace, TATWEEL } from '../arabic/characters.ts'
import type { Edit } from '../model/edit.ts'
import type { PolishRule } from '../model/rule.ts'
import { LATIN_MARK } from './bits.ts'
import { isArabic, technicalParts } from './words.ts'

const COMMA = 0x2c
const SEMICOLON = 0x3b
const QUESTION = 0x3f
const ARABIC = { [COMMA]: '،', [SEMICOLON]: '؛', [QUESTION]: '؟' } as const
/** A question mark before or between letters stands for a letter that a converter lost. */
const LOST_LETTER = /\?[\u0621-\u064a]|\?{4}/
/** What may stand between a mark and the word it follows, and the word that comes after it. */
const TRAILING = new Set([...' "\u201c\u201d»\u2019\')]}!?؟'].map((mark) => mark.charCodeAt(0)))
const LEADING = new Set([...' "\u201c\u201d«\u2018\')]}([{!?؟-–'].map((mark) => mark.charCodeAt(0)))
const FARTHEST = 6

/**
 * Latin `, ; ?` typed for `، ؛ ؟`.
 *
 * Evidence: whole papers type the Latin comma. bitaboom exchanges each one, `1,200` and `?a=1` of addresses among them.
 */
export const commas: PolishRule = {
  id: 'polish/commas',
  summary: 'Latin comma, semicolon and question mark become Arabic ones between Arabic words.',
  wakes: LATIN_MARK,
  examples: [
    { before: 'النقل, الطيران', after: 'النقل، الطيران' },
    { before: 'النقل , الطيران', after: 'النقل ، الطيران', note: 'the space is the business of marks' },
    { before: 'افتتح الجسر; وعاد', after: 'افتتح الجسر؛ وعاد' },
    { before: 'متى يفتتح الجسر?', after: 'متى يفتتح الجسر؟' },
    { before: 'هل قال "نعم"? لا', after: 'هل قال "نعم"؟ لا' },
    { before: 'ماذا?! نعم', after: 'ماذا؟! نعم' },
    { before: 'سلمى الحداد, 25 عاما', after: 'سلمى الحداد، 25 عاما' },
    { before: 'في عام 2020, قال', after: 'في عام 2020، قال' },
    { before: 'بلغ 1,200 طن', after: 'بلغ 1,200 طن' },
    { before: 'الأرقام 1, 2, 3', after: 'الأرقام 1, 2, 3' },
    { before: 'قال Yes, we can', after: 'قال Yes, we can' },
    { before: 'قناة BBC, وقناة', after: 'قناة BBC, وقناة' },
    { before: 'https://example.com/خبر?a=1,2;3', after: 'https://example.com/خبر?a=1,2;3' },
    { before: 'أعل?ت الوزارة متى?', after: 'أعل?ت الوزارة متى?', note: 'a lost letter' },
  ],
  edits(text) {
    const edits: Edit[] = []
    const isTechnical = technicalParts(text)
    let lossy: boolean | null = null
    for (let at = 0; at < text.length; at++) {
      const mark = text.charCodeAt(at)
      if (mark !== COMMA && mark !== SEMICOLON && mark !== QUESTION) continue
      if (isTechnical(at) || !isBetweenArabic(text, at, mark)) continue
      if (mark === QUESTION) lossy ??= LOST_LETTER.test(text)
      if (mark !== QUESTION || !lossy) edits.push({ start: at, end: at + 1, now: ARABIC[mark] })
    }
    return edits
  },
}

function isBetweenArabic(text: string, at: number, mark: number): boolean {
  const after = unitAfter(text, at)
  const before = unitBefore(text, at)
  const spaced = isSpace(text.charCodeAt(at + 1)) || at + 1 === text.length
  if (mark !== QUESTION && text.charCodeAt(at + 1) === mark) return false
  if (isArabic(before) || before === TATWEEL) {
    return Number.isNaN(after) || isArabic(after) || (spaced && isDigit(after))
  }
  return (
    isDigit(before) && mark !== 0x3b && spaced && isArabic(after) && (mark === COMMA || mark === QUESTION)
  )
}

/** The last unit before a mark that is no space, quote or bracket; NaN at the line's start. */
function unitBefore(text: string, at: number): number {
  let before = at - 1
  while (before >= 0 && at - before < FARTHEST && TRAILING.has(text.charCodeAt(before))) before--
  return text.charCodeAt(before)
}

/** The first unit after a mark that is no space, quote or bracket; NaN at the line's end. */
function unitAfter(text: string, at: number): number {
  let after = at + 1
  while (after < text.length && after - at < FARTHEST && LEADING.has(text.charCodeAt(after))) after++
  return text.charCodeAt(after)
}
