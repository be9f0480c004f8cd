import { decodeHTMLStrict } from 'entities/decode'
import type { Edit } from '../model/edit.ts'
import type { PolishRule } from '../model/rule.ts'
import { AMPERSAND } from './bits.ts'
import { withoutQuotedTag } from './escaped-tags.ts'

/** The longest name HTML knows is `CounterClockwiseContourIntegral`. */
const ENTITY = /&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});/g
const UNDECODABLE = '\ufffd'
/** Addresses, in which `&copy;` may be the name of a parameter. */
const ADDRESS = /:\/\/|www\.|\.[a-z]{2,24}\//i
/** What no address holds. */
const BREAK = /[\s<>"'«»\u2018-\u201f،؛]/

/**
 * Decodes HTML entities a scraper left, once, and only where the semicolon is there; in addresses only `&amp;`.
 *
 * Evidence: pages of the press hold `&quot;`, `&nbsp;`, `&#xA;` and, from templates that escape twice, `&amp;quot;`.
 * Escaped tags are read as feeds write them, and go; a single one between words is what the text speaks of, and stays.
 * What was escaped twice is read once, so that cleaning the result again would read the rest: `&amp;quot;`.
 * HTML lets the semicolon go (`&copy=2`), which is the name of a parameter in every address that has it.
 */
export const entities: PolishRule = {
  id: 'polish/entities',
  summary: 'HTML entities become the characters they stand for.',
  wakes: AMPERSAND,
  examples: [
    { before: 'قال &quot;نعم&quot; للقرار', after: 'قال "نعم" للقرار' },
    { before: 'وزير&nbsp;النقل', after: 'وزير\u00a0النقل' },
    { before: '&#34;الجسر الجديد&#34;', after: '"الجسر الجديد"' },
    { before: '&#x201C;الجسر&#x201d;', after: '\u201cالجسر\u201d' },
    { before: 'سطر&#xA;آخر', after: 'سطر\nآخر', note: 'the line feed becomes a space afterwards' },
    { before: 'البحث &amp; التطوير', after: 'البحث & التطوير' },
    { before: '&laquo;الجسر&raquo;', after: '«الجسر»' },
    { before: 'الأمين &ndash; الحداد', after: 'الأمين – الحداد' },
    { before: 'قال &amp;quot;نعم&amp;quot;', after: 'قال &quot;نعم&quot;', note: 'once, not twice' },
    { before: 'https://example.com/?a=1&copy=2', after: 'https://example.com/?a=1&copy=2' },
    { before: 'http://x.com/?a=1&copy=2&reg;=3', after: 'http://x.com/?a=1&copy=2&reg;=3' },
    { before: 'x.com/?a=1&amp;b=2&nbsp;الجسر&reg;', after: 'x.com/?a=1&b=2\u00a0الجسر®' },
    {
      before: '&lt;p&gt;أعلنت الوزارة&lt;/p&gt;',
      after: '<p>أعلنت الوزارة</p>',
      note: 'goes as a tag afterwards',
    },
    {
      before: 'العلامة &lt;br&gt; تعني سطرا',
      after: 'العلامة &lt;br&gt; تعني سطرا',
      note: 'what the text speaks of',
    },
    { before: 'البحث & التطوير', after: 'البحث & التطوير' },
    { before: 'شركة AT&T; فرعها', after: 'شركة AT&T; فرعها', note: 'no entity of that name' },
    { before: 'رمز &#0; فارغ', after: 'رمز &#0; فارغ', note: 'stands for no character' },
  ],
  edits(text) {
    const edits: Edit[] = []
    let from = 0
    let inAddress = false
    for (const match of text.matchAll(ENTITY)) {
      const [entity] = match
      const end = match.index + entity.length
      inAddress = isAddress(text.slice(from, match.index), inAddress)
      from = end
      const now = decodeHTMLStrict(entity)
      if (now === entity || now.includes(UNDECODABLE)) continue
      if (inAddress && BREAK.test(now) && text.charAt(end) !== '=') inAddress = false
      if (!inAddress || now === '&') edits.push({ start: match.index, end, now })
    }
    return withoutQuotedTag(text, edits)
  },
}

/** Whether an address lasts to the end of a text between two entities; `before`: whether it lasted to its start. */
function isAddress(between: string, before: boolean): boolean {
  const parts = between.split(BREAK)
  return (before && parts.length === 1) || ADDRESS.test(parts.at(-1) ?? '')
}
