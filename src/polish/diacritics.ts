import { isArabicLetter, isMark, type Ranges, TATWEEL, unitAt, within } from '../arabic/characters.ts'
import type { Edit } from '../model/edit.ts'
import type { PolishRule } from '../model/rule.ts'
import { ASKED } from './bits.ts'

/**
 * Vowel signs, tanwin, shadda, sukun, dagger alef, Koranic signs (Unicode 15, blocks Arabic and Arabic Extended-A).
 * Madda and hamza, U+0653-0655, are left out: with their letter they are another letter; but see {@link isLongVowel}.
 */
const DIACRITICS: Ranges = [
  0x610, 0x61a, 0x64b, 0x652, 0x656, 0x65f, 0x670, 0x670, 0x6d6, 0x6dc, 0x6df, 0x6e4, 0x6e7, 0x6e8, 0x6ea,
  0x6ed, 0x8d3, 0x8e1, 0x8e3, 0x8ff,
]

/**
 * Takes vowel marks off Arabic letters, for corpora that want none. Off by default: tanwin in `مشيرًا` is the paper's
 * spelling, and marks tell `كُتب` from `كَتب`.
 */
export const diacritics: PolishRule = {
  id: 'polish/diacritics',
  summary: 'Vowel marks, tanwin and shadda on Arabic letters go; hamza and آ stay.',
  wakes: ASKED,
  asked: 'diacritics',
  examples: [
    { before: 'مشيرًا إلى أنّه', after: 'مشيرا إلى أنه' },
    { before: 'كُتِبَ الخَبَرُ', after: 'كتب الخبر' },
    { before: 'محمّد وعليّ', after: 'محمد وعلي' },
    { before: 'شكرا\u064b جزيلا\u064b', after: 'شكرا جزيلا' },
    { before: 'هٰذا الرحمٰن', after: 'هذا الرحمن', note: 'dagger alef' },
    { before: 'قرآنٌ كريم\u06da', after: 'قرآن كريم', note: 'a Koranic pause' },
    { before: 'بـِ"الجسر"', after: 'بـ"الجسر"', note: 'a mark on a stroke that belongs to a letter' },
    { before: 'مدرّسة\u064c، ثمّ', after: 'مدرسة، ثم' },
    { before: 'آخر مسؤول أعلن', after: 'آخر مسؤول أعلن', note: 'letters of their own' },
    { before: 'خانه\u0654 ما', after: 'خانه\u0654 ما', note: 'hamza that no letter has composed with' },
    {
      before: 'هـ\u064e\u0670\u0653ؤلاء قالو\u0653ا',
      after: 'هـؤلاء قالوا',
      note: 'a madda on a dagger alef, و or ي lengthens it',
    },
    { before: 'له\u064f\u06e5 به\u06e6\u0653', after: 'له به', note: 'small waw and yeh' },
    { before: 'هذا\u0653 شيـ\u064b\u0654ا', after: 'هذا\u0653 شيـ\u0654ا' },
    {
      before: 'علامة الشدة \u0640\u0651',
      after: 'علامة الشدة \u0640\u0651',
      note: 'the mark itself is meant',
    },
    { before: 'Cafe\u0301 de Paris', after: 'Cafe\u0301 de Paris', note: 'accents of other scripts' },
    { before: 'النبي ﷺ', after: 'النبي ﷺ' },
  ],
  edits(text) {
    const edits: Edit[] = []
    for (let at = 1; at < text.length; at++) {
      if (!goes(text, at) || !standsOnLetter(text, at)) continue
      const start = at
      while (goes(text, at + 1)) at++
      edits.push({ start, end: at + 1, now: '' })
    }
    return edits
  },
}

function goes(text: string, at: number): boolean {
  const unit = unitAt(text, at)
  if (unit === SMALL_WAW || unit === SMALL_YEH) return !carriesHamza(text, at)
  return unit === MADDA ? isLongVowel(text, at) : within(DIACRITICS, unit)
}

const MADDA = 0x653
const HAMZA = { above: 0x654, below: 0x655 }
const DAGGER_ALEF = 0x670
const SMALL_WAW = 0x6e5
const SMALL_YEH = 0x6e6
const ALEF = 0x627

/** What may stand between a letter and one of its marks: other marks, and strokes. More are in no word. */
const FARTHEST = 30

/** Whether a madda only lengthens what it stands on: a dagger alef, or any letter but alef, with which it is آ. */
function isLongVowel(text: string, at: number): boolean {
  for (let before = at - 1; before >= 0 && at - before <= FARTHEST; before--) {
    const unit = text.charCodeAt(before)
    if (unit === DAGGER_ALEF) return true
    if (!isMark(unit)) return isArabicLetter(unit) && unit !== ALEF
  }
  return false
}

/** Whether a hamza stands on a small letter; without it, it would stand on the letter before. */
function carriesHamza(text: string, at: number): boolean {
  for (let next = at + 1; next - at <= FARTHEST && isMark(unitAt(text, next)); next++) {
    if (unitAt(text, next) === HAMZA.above || unitAt(text, next) === HAMZA.below) return true
  }
  return false
}

function standsOnLetter(text: string, at: number): boolean {
  for (let before = at - 1; before >= 0 && at - before <= FARTHEST; before--) {
    const unit = text.charCodeAt(before)
    if (isArabicLetter(unit)) return unit !== SMALL_WAW && unit !== SMALL_YEH
    if (!isMark(unit) && unit !== TATWEEL) return false
  }
  return false
}
