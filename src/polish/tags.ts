import { tagsIn } from '../arabic/markup.ts'
import type { Edit } from '../model/edit.ts'
import type { PolishRule } from '../model/rule.ts'
import { ANGLE } from './bits.ts'

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
    {
      before: '<body dir="rtl"><p>أعلنت الوزارة</p></body>',
      after: '  أعلنت الوزارة  ',
      note: 'trimmed afterwards',
    },
    { before: '<!DOCTYPE html><html lang="ar">', after: '  ' },
    { before: '<الناتو> يعلن', after: '<الناتو> يعلن' },
    { before: 'أ < ب و ج > د', after: 'أ < ب و ج > د' },
    { before: 'إذا كان السعر <a و b> صفرا', after: 'إذا كان السعر <a و b> صفرا' },
    { before: 'الناتج <s 50> والباقي', after: 'الناتج <s 50> والباقي', note: 'no attribute' },
    { before: '<user@example.com>', after: '<user@example.com>' },
    { before: '<<الجسر>>', after: '<<الجسر>>', note: 'quote marks' },
    { before: 'الناتج <b', after: 'الناتج <b', note: 'cut off: not certain' },
  ],
  edits(text) {
    return tagsIn(text).map(({ start, end, parts }): Edit => ({ start, end, now: parts ? ' ' : '' }))
  },
}
