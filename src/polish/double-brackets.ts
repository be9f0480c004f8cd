import { isArabicLetter, unitAt } from '../arabic/characters.ts'
import type { Edit } from '../model/edit.ts'
import type { PolishRule } from '../model/rule.ts'
import { DOUBLE_BRACKET } from './bits.ts'
import { pairBrackets } from './brackets.ts'

const OPEN = 0x28
const CLOSE = 0x29

/** `((…))` set for quote marks, as typewriters without them had it; `quotes` gives them their style and spaces. */
export const doubleBrackets: PolishRule = {
  id: 'polish/double-brackets',
  summary: 'Double round brackets around Arabic words are read as quote marks.',
  wakes: DOUBLE_BRACKET,
  examples: [
    { before: 'قال ((نعم)) وغادر', after: 'قال "نعم" وغادر' },
    { before: 'مجلة ((الجسر)) و((الميناء))', after: 'مجلة "الجسر" و"الميناء"' },
    { before: 'كتاب (( الجسر ))', after: 'كتاب " الجسر "', note: 'padding is the business of quotes' },
    { before: '((قال (أمس) نعم))', after: '"قال (أمس) نعم"' },
    { before: 'الوزير (قال (نعم))', after: 'الوزير (قال (نعم))', note: 'brackets in brackets' },
    { before: '((أ) و(ب))', after: '((أ) و(ب))' },
    { before: 'الدالة ((x))', after: 'الدالة ((x))', note: 'no word of ours' },
    { before: '(((الجسر)))', after: '(((الجسر)))', note: 'not certain what it means' },
    { before: 'ثم قال ((نعم', after: 'ثم قال ((نعم' },
    { before: 'العدد ((25))', after: 'العدد ((25))' },
    { before: 'نعم ))الجسر((', after: 'نعم ))الجسر((', note: 'stored as drawn' },
  ],
  edits(text, { quotes }) {
    if (quotes === 'keep') return []
    const partners = pairBrackets(text)
    const edits: Edit[] = []
    for (let at = text.indexOf('(('); at >= 0; at = text.indexOf('((', at + 1)) {
      const end = partners.get(at) ?? -1
      if (partners.get(at + 1) !== end - 1 || isTripled(text, at, end) || !hasWord(text, at + 2, end - 1))
        continue
      edits.push({ start: at, end: at + 2, now: '"' }, { start: end - 1, end: end + 1, now: '"' })
    }
    return edits.sort((a, b) => a.start - b.start)
  },
}

function isTripled(text: string, at: number, end: number): boolean {
  return [unitAt(text, at - 1), unitAt(text, at + 2)].includes(OPEN) || unitAt(text, end + 1) === CLOSE
}

function hasWord(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isArabicLetter(text.charCodeAt(at))) return true
  return false
}
