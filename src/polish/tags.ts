import type { Edit } from '../model/edit.ts'
import type { PolishRule } from '../model/rule.ts'
import { ANGLE } from './bits.ts'

/** Elements that part text, and elements that stand within a word or a sentence. */
const BLOCKS =
  'article|aside|blockquote|br|center|dd|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|iframe|li|main|nav|ol|option|p|pre|section|select|table|tbody|td|tfoot|th|thead|tr|ul|video'
const INLINES =
  'a|abbr|b|big|button|cite|em|font|i|img|input|ins|label|mark|q|s|small|span|strike|strong|sub|sup|tt|u|wbr'
const BLANK = '[ \\t\\u00a0]'
/** What may follow a name: its end, or attributes. `<a و b>` and `<s 50>` compare, so words alone are not enough. */
const REST = `${BLANK}*(?:/${BLANK}*)?|(?:${BLANK}+[a-z][\\w:.-]*)+${BLANK}*(?:=[^<>]*|/)`
const TAG = new RegExp(`</?(?:(${BLOCKS})|${INLINES})(?:${REST})>|<!--[^<>]*-->`, 'gi')
/** A `<` that something like a tag opens and nothing closes: taking a tag out after it could make a new one. */
const OPENED = /[a-z/!<]/i

/**
 * HTML that a scraper left in the text.
 *
 * Evidence: `<br>` and `<p>` stay behind where text was taken out of a script or a feed. What looks like a tag and is
 * none (`<user@example.com>`, `أ < ب`, `<الناتو>`) is why only the names of HTML with attributes of its form go.
 */
export const tags: PolishRule = {
  id: 'polish/tags',
  summary: 'Leftover HTML tags go, those of blocks as a space.',
  wakes: ANGLE,
  examples: [
    { before: 'أعلنت<br>الوزارة', after: 'أعلنت الوزارة' },
    { before: '<p>أعلنت الوزارة</p>', after: ' أعلنت الوزارة ', note: 'trimmed afterwards' },
    { before: 'أعلنت <b>الوزارة</b> أمس', after: 'أعلنت الوزارة أمس' },
    { before: 'أعلنت<br />الوزارة', after: 'أعلنت الوزارة' },
    { before: '<a href="https://example.com/?a=1">الوزارة</a>', after: 'الوزارة' },
    { before: '<strong class="x">الوزارة</STRONG>', after: 'الوزارة' },
    { before: '<input disabled value="بحث">الوزارة', after: 'الوزارة' },
    { before: 'أعلنت<!-- إعلان -->', after: 'أعلنت' },
    {
      before: 'alt="جسر الشمال" />',
      after: 'alt="جسر الشمال" />',
      note: 'an attribute is no tag; see polish/attributes',
    },
    { before: '<الناتو> يعلن', after: '<الناتو> يعلن' },
    { before: 'أ < ب و ج > د', after: 'أ < ب و ج > د' },
    { before: 'إذا كان السعر <a و b> صفرا', after: 'إذا كان السعر <a و b> صفرا' },
    { before: 'الناتج <s 50> والباقي', after: 'الناتج <s 50> والباقي', note: 'no attribute' },
    { before: '<user@example.com>', after: '<user@example.com>' },
    { before: '<<الجسر>>', after: '<<الجسر>>', note: 'quote marks' },
    { before: 'الناتج <b', after: 'الناتج <b', note: 'cut off: not certain' },
  ],
  edits(text) {
    return tagsOf(text)
  },
}

function tagsOf(text: string): Edit[] {
  const edits: Edit[] = []
  let from = 0
  let open = false
  for (const match of text.matchAll(TAG)) {
    open = isOpen(text, from, match.index, open)
    from = match.index + match[0].length
    if (open) continue
    edits.push({ start: match.index, end: from, now: match[1] === undefined ? '' : ' ' })
  }
  return edits
}

/** Whether a `<` stands unclosed before an offset, looking from the end of the last tag. */
export function isOpen(text: string, from: number, to: number, before: boolean): boolean {
  const between = text.slice(from, to)
  const less = between.lastIndexOf('<')
  const more = between.lastIndexOf('>')
  if (less < 0 && more < 0) return before
  if (more > less) return false
  return OPENED.test(text.charAt(from + less + 1)) || less === between.length - 1
}
