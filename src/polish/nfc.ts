import { isMark } from '../arabic/characters.ts'
import type { Edit } from '../model/edit.ts'
import type { PolishRule } from '../model/rule.ts'
import { COMPOSABLE } from './bits.ts'

/** No writing needs more marks on one letter (UAX #15, Stream-Safe Text Format); longer piles are left alone. */
const MOST_MARKS = 30

/**
 * A letter and its marks in Unicode Normalization Form C: composed, and in canonical order. Never NFKC.
 *
 * Evidence: keyboards type shadda before a vowel and in the other order, some systems write hamza apart (`ا` and U+0654). NFKC
 * (camel_tools) takes ﷺ, ½ and … apart.
 */
export const nfc: PolishRule = {
  id: 'polish/nfc',
  summary: 'A letter and its combining marks are written as NFC has them.',
  wakes: COMPOSABLE,
  examples: [
    { before: 'ا\u0654علن', after: 'أعلن' },
    { before: 'ا\u0653خر', after: 'آخر' },
    { before: 'ا\u0655علام', after: 'إعلام' },
    { before: 'مسو\u0654ول', after: 'مسؤول' },
    { before: 'قاي\u0654م', after: 'قائم' },
    { before: 'Cafe\u0301', after: 'Café' },
    { before: 'محم\u0651\u064eد', after: 'محم\u064e\u0651د', note: 'canonical order of two marks' },
    { before: 'مشيرا\u064b', after: 'مشيرا\u064b', note: 'tanwin is spelling and stays' },
    { before: 'محم\u0651د', after: 'محم\u0651د' },
    { before: 'أعلن آخر', after: 'أعلن آخر' },
    { before: '½ كيلو … ﷺ', after: '½ كيلو … ﷺ', note: 'nothing is taken apart for compatibility' },
  ],
  edits(text) {
    const edits: Edit[] = []
    for (let at = 1; at < text.length; at++) {
      if (!isMark(text.charCodeAt(at))) continue
      let end = at + 1
      while (end < text.length && isMark(text.charCodeAt(end))) end++
      const start = at - 1
      if (end - start <= MOST_MARKS) {
        const was = text.slice(start, end)
        const now = was.normalize('NFC')
        if (now !== was && isComposed(text.charAt(start))) edits.push({ start, end, now })
      }
      at = end
    }
    return edits
  },
}

/** A base that NFC would exchange for another character, as it does Chinese compatibility forms, is left alone. */
function isComposed(base: string): boolean {
  return base.normalize('NFC') === base
}
