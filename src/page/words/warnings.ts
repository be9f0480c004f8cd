import type { Language } from '../../report/review/format.ts'

/** What the code of a warning means; the message of each says the rest. */
const WARNINGS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'bad-bytes': { en: 'Bytes that are no text', ar: 'بايتات ليست نصا' },
  'date-mismatch': { en: 'Dates that do not agree', ar: 'تواريخ غير متفقة' },
  'empty-page': { en: 'No text at all', ar: 'لا نص فيها' },
  'encoding-doubtful': { en: 'Encoding not certain', ar: 'الترميز غير مؤكد' },
  'mixed-encodings': { en: 'More than one encoding', ar: 'أكثر من ترميز واحد' },
  'mojibake-repaired': { en: 'A wrong reading was undone', ar: 'قراءة خاطئة أُصلحت' },
  'mojibake-suspected': { en: 'Looks wrongly read', ar: 'يبدو أنها قُرئت خطأ' },
  'no-body': { en: 'No body', ar: 'بلا متن' },
  'no-headline': { en: 'No headline', ar: 'بلا عنوان' },
  'replacement-character': { en: 'A character was lost before', ar: 'حرف ضاع من قبل' },
  'unbalanced-quote': { en: 'A quote without its partner', ar: 'علامة اقتباس بلا قرينة' },
}

/** The words for a code, or the code itself where there are none. */
export function warningName(code: string, language: Language): string {
  return Object.hasOwn(WARNINGS, code) ? (WARNINGS[code]?.[language] ?? code) : code
}

/** Messages in Arabic, those with something of the page in them by a pattern; others are shown as the tool says them. */
const MESSAGES: readonly (readonly [said: RegExp, arabic: string])[] = [
  [/^no line looks like a headline$/, 'لا سطر يشبه عنوانا'],
  [/^no line was left as body$/, 'لم يبق سطر في المتن'],
  [/^the page has no text$/, 'لا نص في الصفحة'],
  [/^no partner in the line for (.{1,3}) at character (\d+)$/u, 'لا قرينة في السطر للعلامة $1 عند الحرف $2'],
  [/^U\+FFFD in the file: a character was lost here before$/, 'في الملف U+FFFD: ضاع هنا حرف من قبل'],
]

/** The message of a warning, in the page's language where it is known in it. */
export function warningMessage(message: string, language: Language): string {
  const known = language === 'ar' ? MESSAGES.find(([said]) => said.test(message)) : undefined
  return known === undefined ? message : message.replace(...known)
}
