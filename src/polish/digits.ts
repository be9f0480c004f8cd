import { isArabicLetter, isDigit, isLatin, isSpace, unitAt } from '../arabic/characters.ts'
import { digitValue } from '../arabic/digits.ts'
import type { Edit } from '../model/edit.ts'
import type { DigitSet, PolishRule } from '../model/rule.ts'
import { ASKED } from './bits.ts'
import { isIpAddress } from './ip-address.ts'
import { joinsLatin, technicalParts } from './words.ts'

const ZERO: Readonly<Record<Exclude<DigitSet, 'keep'>, number>> = { latin: 0x30, arabic: 0x660 }
/** The separators of Arabic figures and those of Latin ones. The way back is not certain: `3.5` may be a date. */
const SEPARATORS: ReadonlyMap<number, string> = new Map([
  [0x66b, '.'],
  [0x66c, ','],
])
const DOT = 0x2e
const SLASH = 0x2f
const HASH = 0x23
const EQUALS = 0x3d
const TECHNICAL = new Set([...'@_\\'].map((mark) => mark.charCodeAt(0)))

/**
 * Writes digits in one set. Off by default, since digits are printed as the paper chose. Marks stay but for ٫ and ٬
 * between digits, which only Arabic figures have; AraClean maps the same two, camel_tools turns `3٫5` into `3,5`.
 * Each is taken for what it is: a decimal ٫ that was typed for the thousands (`١٢٫٠٠٠`) becomes a point all the same.
 * Four numbers of 0 to 255 without leading zeros are the address of a machine, but for the number of a part or an
 * edition that the word before names.
 */
export const digits: PolishRule = {
  id: 'polish/digits',
  summary: 'Digits are written in the set asked for; those of addresses, file names and Latin names stay.',
  wakes: ASKED,
  asked: 'digits',
  examples: [
    { before: 'عام ٢٠٢٦', after: 'عام 2026' },
    { before: 'عام ۲۰۲۶', after: 'عام 2026', note: 'Persian digits' },
    { before: 'بنسبة ٣٫٥٪', after: 'بنسبة 3.5٪', note: 'the percent sign is no digit' },
    { before: 'بلغ ١٬٢٠٠ طن', after: 'بلغ 1,200 طن' },
    { before: 'الساعة ١٠:٣٠ وفاز ١-٠', after: 'الساعة 10:30 وفاز 1-0' },
    { before: '١٤٤٢هـ', after: '1442هـ' },
    { before: 'بمبلغ $١٠٠', after: 'بمبلغ $100' },
    { before: 'بلغ ١٢٫٠٠٠ طن', after: 'بلغ 12.000 طن', note: 'typed for ٬; the mark means a point' },
    { before: 'بلغ ١٠.٠٠٠.٠٠٠.٠٠٠ جنيه', after: 'بلغ 10.000.000.000 جنيه', note: 'thousands' },
    { before: 'الفقرة ٣.٢.١.٤', after: 'الفقرة 3.2.1.4', note: 'no address after such a word' },
    { before: 'الخادم ٣.٢.١.٤', after: 'الخادم ٣.٢.١.٤', note: 'may be an address' },
    { before: 'عام ٢٠٢٦.The end', after: 'عام 2026.The end', note: 'a full stop, no name of a file' },
    { before: 'صورة٢.JPG', after: 'صورة٢.JPG' },
    { before: 'نعم ٫ لا ٣٫', after: 'نعم ٫ لا 3٫', note: 'no separator' },
    { before: 'عام 2026', after: 'عام ٢٠٢٦', digits: 'arabic' },
    { before: 'بنسبة 3.5 من 1,200', after: 'بنسبة ٣.٥ من ١,٢٠٠', digits: 'arabic' },
    { before: '(10:30) يوم 14/6/2026', after: '(١٠:٣٠) يوم ١٤/٦/٢٠٢٦', digits: 'arabic' },
    { before: 'عام ۲۰۲۶', after: 'عام ٢٠٢٦', digits: 'arabic', note: 'Persian digits' },
    { before: 'https://example.com/خبر/١٢', after: 'https://example.com/خبر/١٢' },
    { before: 'صورة_٢.jpg أو تقرير٢.pdf', after: 'صورة_٢.jpg أو تقرير٢.pdf' },
    { before: 'news٢@example.com و#عام_٢٠٢٦ و@قناة٢٤', after: 'news٢@example.com و#عام_٢٠٢٦ و@قناة٢٤' },
    {
      before: 'www.example.com/12 وa1@example.com',
      after: 'www.example.com/12 وa1@example.com',
      digits: 'arabic',
    },
    { before: 'لقاح COVID-19 وطائرة F-16', after: 'لقاح COVID-19 وطائرة F-16', digits: 'arabic' },
    { before: 'هاتف iPhone 12 الجديد', after: 'هاتف iPhone 12 الجديد', digits: 'arabic' },
    { before: 'العنوان ١٩٢.١٦٨.١.١ أو www.موقع.مصر/٢', after: 'العنوان ١٩٢.١٦٨.١.١ أو www.موقع.مصر/٢' },
    { before: 'رقم #١ و#٢', after: 'رقم #1 و#2', note: 'no hashtag' },
    { before: '½ كيلو و² و①', after: '½ كيلو و² و①' },
  ],
  edits(text, { digits: wanted, arabicPage }) {
    // Persian and Urdu pages have digits of their own.
    if (wanted === 'keep' || (wanted === 'arabic' && !arabicPage)) return []
    const edits: Edit[] = []
    const stays = technicalParts(text, wanted === 'latin' ? isAddress : isAddressOrLatin)
    for (let at = 0; at < text.length; at++) {
      const now = writtenAs(text, at, wanted)
      if (now !== null && !stays(at)) edits.push({ start: at, end: at + 1, now })
    }
    return edits
  },
}

/** What the unit at an offset becomes; null where it is no digit, or one of the set already. */
function writtenAs(text: string, at: number, wanted: 'latin' | 'arabic'): string | null {
  const unit = text.charCodeAt(at)
  const value = digitValue(unit)
  if (value >= 0) return unit === ZERO[wanted] + value ? null : String.fromCharCode(ZERO[wanted] + value)
  if (wanted === 'arabic' || !isDigit(unitAt(text, at - 1)) || !isDigit(unitAt(text, at + 1))) return null
  return SEPARATORS.get(unit) ?? null
}

/** Whether the word between two offsets is an address, a handle, a hashtag or the name of a file. */
function isAddress(text: string, start: number, end: number): boolean {
  let sign = false
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    if (TECHNICAL.has(unit) || (unit === SLASH && unitAt(text, at + 1) === SLASH) || isNameDot(text, at))
      return true
    // `#1` and `x = 1` are numbers, `#عام2026` and `?v=12` are none.
    if (sign && (isLatin(unit) || isArabicLetter(unit))) return true
    sign ||= unit === HASH
    if (unit === EQUALS && isLatin(unitAt(text, at - 1))) return true
  }
  return text.startsWith('www.', start) || isIpAddress(text, start, end)
}

/** The dot of `example.com` and of `تقرير.pdf`. */
function isNameDot(text: string, at: number): boolean {
  if (text.charCodeAt(at) === DOT && isLatin(unitAt(text, at + 1)) && !isSpace(unitAt(text, at - 1)))
    return at > 0 && !startsSentence(text, at)
  return text.charCodeAt(at) === SLASH && joinsLatin(text, at)
}

/** The dot of `2026.The`: no file and no site is named so, while a space is easily forgotten. */
function startsSentence(text: string, dot: number): boolean {
  const isCapital = (unit: number) => unit >= 0x41 && unit <= 0x5a
  if (!isDigit(unitAt(text, dot - 1)) || !isCapital(unitAt(text, dot + 1))) return false
  const next = unitAt(text, dot + 2)
  return !isCapital(next) && !isDigit(next)
}

/** As {@link isAddress}; also whether the word, or one beside it, is Latin: `F-16`, `iPhone 12`, `12 km`. */
function isAddressOrLatin(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isLatin(text.charCodeAt(at))) return true
  return isLatin(unitAt(text, start - 2)) || isLatin(unitAt(text, end + 1)) || isAddress(text, start, end)
}
