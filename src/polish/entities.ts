import { decodeHTMLStrict } from 'entities/decode'
import type { Edit } from '../model/edit.ts'
import type { PolishRule } from '../model/rule.ts'
import { AMPERSAND } from './bits.ts'

/** The longest name HTML knows is `CounterClockwiseContourIntegral`. */
const ENTITY = /&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});/g
const UNDECODABLE = '\ufffd'

/** Decodes HTML entities a scraper left, once, and only where the semicolon is there. */
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
    { before: 'البحث & التطوير', after: 'البحث & التطوير' },
    { before: 'شركة AT&T; فرعها', after: 'شركة AT&T; فرعها', note: 'no entity of that name' },
    { before: 'رمز &#0; فارغ', after: 'رمز &#0; فارغ', note: 'stands for no character' },
  ],
  edits(text) {
    const edits: Edit[] = []
    for (const match of text.matchAll(ENTITY)) {
      const [entity] = match
      const now = decodeHTMLStrict(entity)
      if (now === entity || now.includes(UNDECODABLE)) continue
      edits.push({ start: match.index, end: match.index + entity.length, now })
    }
    return edits
  },
}
