import { CONTROLS, within } from '../arabic/characters.ts'
import type { Edit } from '../model/edit.ts'
import type { PolishRule } from '../model/rule.ts'
import { CONTROL } from './bits.ts'

/**
 * Drops C0 and C1 controls. Those that separate (tab, form feed, next line, …) are the business of `spaces`.
 *
 * Evidence: U+001A stands at the head of paragraphs where a converter found a bullet that its encoding has not.
 */
export const controls: PolishRule = {
  id: 'polish/controls',
  summary: 'Control characters, such as U+001A that a converter left, go.',
  wakes: CONTROL,
  examples: [
    { before: '\u001aأعلنت الوزارة', after: 'أعلنت الوزارة' },
    { before: 'أعلنت الوزارة\u001a', after: 'أعلنت الوزارة' },
    { before: 'الو\u0000زارة', after: 'الوزارة' },
    { before: 'الجسر\u0007 الجديد', after: 'الجسر الجديد' },
    { before: 'الجسر\u007f الجديد', after: 'الجسر الجديد' },
    { before: 'الجسر\u0093 الجديد', after: 'الجسر الجديد' },
    { before: 'الجسر\tالجديد', after: 'الجسر\tالجديد', note: 'a tab separates' },
    { before: 'الجسر\u0085الجديد', after: 'الجسر\u0085الجديد', note: 'so does a next-line control' },
    { before: 'الجسر\u000cالجديد', after: 'الجسر\u000cالجديد', note: 'and a form feed' },
  ],
  edits(text) {
    const edits: Edit[] = []
    for (let at = 0; at < text.length; at++) {
      if (within(CONTROLS, text.charCodeAt(at))) edits.push({ start: at, end: at + 1, now: '' })
    }
    return edits
  },
}
