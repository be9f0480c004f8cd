import {
  isArabicLetter,
  isDigit,
  isMark,
  type Ranges,
  TATWEEL,
  unitAt,
  within,
} from '../arabic/characters.ts'
import type { Edit } from '../model/edit.ts'
import type { PolishRule } from '../model/rule.ts'
import { STRETCH } from './bits.ts'

const HEH = 0x647
/** Madda and hamza on a stroke, and the small yeh and noon, stand for a letter of their own: `شيـٔا`, `النبيـۧن`. */
const CARRIED: Ranges = [0x653, 0x655, 0x6e7, 0x6e8]
/** Letters that never join to the next one, so a stroke after them stretches nothing: it is a dash. */
const NON_JOINING = new Set([...'اأإآٱدذرزژوؤةىءۀە'].map((letter) => letter.charCodeAt(0)))

/**
 * Drops the stroke where it only stretches a word.
 *
 * Evidence: all tools read drop every stroke, which turns the Hijri `1442هـ` into `1442ه`, loses the dash of datelines
 * (`القاهرة ـ أ ش أ`) and glues `بـ"الجسر"` and `لـ70`. Which letters join is Unicode's ArabicShaping.txt.
 */
export const tatweel: PolishRule = {
  id: 'polish/tatweel',
  summary: 'The stretching stroke goes between two letters; it stays as a dash, in هـ and after a prefix.',
  wakes: STRETCH,
  examples: [
    { before: 'الجـــديد', after: 'الجديد' },
    { before: 'الـنـقـل', after: 'النقل' },
    { before: 'ســُوق', after: 'سُوق', note: 'the mark stays on its letter' },
    { before: 'المـَـرة', after: 'المَرة' },
    { before: 'لـمحطة الشمال', after: 'لمحطة الشمال' },
    { before: 'قـــال وزيــر', after: 'قال وزير' },
    { before: 'عام 1442هـ', after: 'عام 1442هـ' },
    { before: '1442هـالموافق', after: '1442هـالموافق', note: 'the year mark, its space lost' },
    { before: 'بـ"الجسر"', after: 'بـ"الجسر"' },
    { before: 'لـ70 عاما', after: 'لـ70 عاما' },
    { before: 'القاهرة ـ أ ش أ', after: 'القاهرة ـ أ ش أ', note: 'a dash' },
    { before: 'التقرير ــ كاملا', after: 'التقرير ــ كاملا' },
    { before: 'سوريةـلبنان', after: 'سوريةـلبنان', note: 'stretches nothing after ة: a hyphen' },
    { before: 'شيـ\u0654ا', after: 'شيـ\u0654ا', note: 'the stroke carries a hamza' },
    {
      before: 'يـ\u064e\u0654ادم شيـ\u064b\u0654ا',
      after: 'يـ\u064e\u0654ادم شيـ\u064b\u0654ا',
      note: 'behind a vowel, too, as the Koran is typed',
    },
    {
      before: 'النبيـ\u06e7ن نـ\u064f\u06e8جي',
      after: 'النبيـ\u06e7ن نـ\u064f\u06e8جي',
      note: 'a small letter',
    },
    { before: 'رائعـــ', after: 'رائعـــ' },
    { before: 'انتهى اهـ', after: 'انتهى اهـ' },
  ],
  edits(text) {
    const edits: Edit[] = []
    for (let at = text.indexOf('\u0640'); at >= 0; ) {
      const end = skip(text, at)
      if (stretches(text, at, end)) strokes(text, at, end, edits)
      at = text.indexOf('\u0640', end)
    }
    return edits
  },
}

/** The end of a run of strokes and the marks they carry. */
function skip(text: string, from: number): number {
  let at = from
  while (at < text.length && (text.charCodeAt(at) === TATWEEL || isMark(text.charCodeAt(at)))) at++
  return at
}

function stretches(text: string, start: number, end: number): boolean {
  let before = start - 1
  while (before >= 0 && isMark(unitAt(text, before))) before--
  const letter = unitAt(text, before)
  if (!isArabicLetter(letter) || NON_JOINING.has(letter) || !isArabicLetter(unitAt(text, end))) return false
  return !(letter === HEH && isDigit(unitAt(text, before - 1)))
}

function strokes(text: string, start: number, end: number, edits: Edit[]): void {
  for (let at = start; at < end; at++) {
    if (text.charCodeAt(at) !== TATWEEL) continue
    const first = at
    while (at + 1 < end && text.charCodeAt(at + 1) === TATWEEL) at++
    const last = at
    while (at + 1 < end && text.charCodeAt(at + 1) !== TATWEEL) at++
    if (!carries(text, last + 1, at + 1)) edits.push({ start: first, end: last + 1, now: '' })
  }
}

/** Whether any of a stroke's marks is a letter; in canonical order vowels stand before hamza. */
function carries(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (within(CARRIED, text.charCodeAt(at))) return true
  return false
}
