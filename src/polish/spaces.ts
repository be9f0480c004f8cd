import { isSpace } from '../arabic/characters.ts'
import type { Edit } from '../model/edit.ts'
import type { PolishRule } from '../model/rule.ts'
import { SPACE_EDGE, SPACE_ODD, SPACE_RUN } from './bits.ts'

const PLAIN = 0x20

/** One plain space between words, none at the line's ends. */
export const spaces: PolishRule = {
  id: 'polish/spaces',
  summary:
    'No-break and other Unicode spaces, tabs and runs of spaces become one space; none is left at the ends.',
  wakes: SPACE_ODD | SPACE_RUN | SPACE_EDGE,
  examples: [
    { before: '\u00a0أعلنت الوزارة', after: 'أعلنت الوزارة' },
    { before: 'أعلنت الوزارة \u00a0', after: 'أعلنت الوزارة' },
    { before: 'أعلنت\u00a0الوزارة', after: 'أعلنت الوزارة' },
    { before: 'أعلنت   الوزارة', after: 'أعلنت الوزارة' },
    { before: 'أعلنت\t\tالوزارة', after: 'أعلنت الوزارة' },
    { before: 'أعلنت\u2028الوزارة', after: 'أعلنت الوزارة' },
    { before: 'بلغ\u20035\u202f000', after: 'بلغ 5 000' },
    { before: 'أعلنت\u3000الوزارة', after: 'أعلنت الوزارة' },
    { before: 'أعلنت \u00a0 الوزارة', after: 'أعلنت الوزارة' },
    { before: 'أعلنت الوزارة', after: 'أعلنت الوزارة' },
    { before: 'أعلنت\u200bالوزارة', after: 'أعلنت\u200bالوزارة', note: 'no space at all' },
    { before: 'القاهرة - وكالات', after: 'القاهرة - وكالات' },
    { before: '', after: '' },
  ],
  edits(text) {
    const edits: Edit[] = []
    for (let at = 0; at < text.length; at++) {
      if (!isSpace(text.charCodeAt(at))) continue
      let end = at + 1
      while (end < text.length && isSpace(text.charCodeAt(end))) end++
      const now = at === 0 || end === text.length ? '' : ' '
      if (end - at > 1 || now === '' || text.charCodeAt(at) !== PLAIN) edits.push({ start: at, end, now })
      at = end
    }
    return edits
  },
}
