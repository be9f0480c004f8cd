import type { Edit } from '../model/edit.ts'
import type { PolishRule } from '../model/rule.ts'
import { QUOTE, QUOTE_TIDY } from './bits.ts'
import { addPair } from './quote-edits.ts'
import { quoteMarks } from './quote-marks.ts'
import { pairQuotes } from './quote-pairs.ts'
import { sitesOf } from './survey.ts'

/**
 * One style of quote marks, tight around what is quoted.
 *
 * Evidence: `“…”`, `”…“`, `“…“` and `“…"` are all in print, since curly marks are not mirrored with the text and
 * keyboards have one of them; guillemets are mirrored and tell the truth. So a pair is made by what stands around a mark,
 * never by its code point. Smart-quote tools take turns through the text, so that one stray mark flips all that follow.
 */
export const quotes: PolishRule = {
  id: 'polish/quotes',
  summary:
    'Paired quote marks take one style, inner ones the inner mark, without padding; a stray one stays.',
  wakes: QUOTE | QUOTE_TIDY,
  examples: [
    { before: 'وكالة \u201c تاس \u201d الروسية', after: 'وكالة "تاس" الروسية' },
    { before: 'مجلة «الجسر» الشهرية', after: 'مجلة "الجسر" الشهرية' },
    { before: 'مجلة \u201dالجسر\u201c الشهرية', after: 'مجلة "الجسر" الشهرية', note: 'by position' },
    { before: 'مجلة \u201cالجسر\u201c و\u201cالميناء"', after: 'مجلة "الجسر" و"الميناء"' },
    { before: "مجلة ''الجسر'' الشهرية", after: 'مجلة "الجسر" الشهرية' },
    { before: 'مجلة <<الجسر>> الشهرية', after: 'مجلة "الجسر" الشهرية' },
    { before: 'قال: «قرأت "الجسر" أمس»', after: 'قال: "قرأت \'الجسر\' أمس"' },
    { before: 'لـ «الجسر»', after: 'لـ "الجسر"' },
    { before: 'بـ«الجسر» و«الميناء»', after: 'بـ"الجسر" و"الميناء"' },
    { before: 'قال:"نعم"', after: 'قال: "نعم"' },
    { before: 'قال"نعم"للجسر', after: 'قال "نعم" للجسر' },
    {
      before: 'كتاب "الجسر "على النهر',
      after: 'كتاب "الجسر" على النهر',
      note: 'the space on the wrong side',
    },
    { before: 'وأضاف" إن الجسر جاهز"', after: 'وأضاف "إن الجسر جاهز"' },
    { before: 'نعم" وقال "لا', after: 'نعم" وقال "لا', note: 'the end of one, the start of another' },
    { before: '""الجسر""', after: '"الجسر"', note: 'doubled by a table export' },
    { before: 'ب"الجسر" ول"الميناء" وال"نعم"', after: 'ب"الجسر" ول"الميناء" وال"نعم"' },
    { before: 'شاشة 32" من "المصنع"', after: 'شاشة 32" من "المصنع"', note: 'inches' },
    { before: 'طوله 5\'10" فقط', after: 'طوله 5\'10" فقط' },
    { before: "رواية L'Étranger", after: "رواية L'Étranger", note: 'an apostrophe' },
    { before: 'قال «نعم ثم غادر', after: 'قال «نعم ثم غادر', note: 'stray: left, and warned of' },
    { before: 'الرئيسية » رياضة » كرة', after: 'الرئيسية » رياضة » كرة', note: 'a breadcrumb' },
    { before: 'أ <‹ ب و ج >> د', after: 'أ <‹ ب و ج >> د' },
    { before: 'قال "نعم". وأضاف', after: 'قال "نعم". وأضاف' },
  ],
  edits(text, context, sites = sitesOf(text)) {
    const { pairs, strays } = pairQuotes(quoteMarks(text, sites))
    for (const stray of strays) {
      context.warn(
        'unbalanced-quote',
        `no partner in the line for ${stray.mark} at character ${stray.start + 1}`,
      )
    }
    const edits: Edit[] = []
    for (let at = 0; at < pairs.length; at++) addPair(text, pairs, at, context.quotes, edits)
    // Pairs that follow one another leave their edits in order; those inside another do not.
    return pairs.some(({ depth }) => depth > 0) ? edits.sort((a, b) => a.start - b.start) : edits
  },
}
