import { isSpace } from '../arabic/characters.ts'
import type { Edit } from '../model/edit.ts'
import type { PolishRule } from '../model/rule.ts'
import { SPACE_EDGE, SPACE_ODD, SPACE_RUN } from './bits.ts'
import { isOddSpace } from './signs.ts'

const PLAIN = 0x20
const TWO_PLAIN = (PLAIN << 16) | PLAIN

/**
 * One plain space between words, none at the line's ends.
 *
 * Evidence: no-break spaces are in most pages, from editors that keep their runs, and between word and mark. bifixer
 * deletes them, which joins the words.
 */
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
    let from = 0
    for (let at = oddSpace(text, 0); at < text.length; at = oddSpace(text, from)) {
      let start = at
      while (start > from && isSpace(text.charCodeAt(start - 1))) start--
      let end = at + 1
      while (end < text.length && isSpace(text.charCodeAt(end))) end++
      edits.push({ start, end, now: start === 0 || end === text.length ? '' : ' ' })
      from = end
    }
    return edits
  },
}

/** The first space from an offset on that is no plain one between two other characters. */
function oddSpace(text: string, from: number): number {
  const last = text.length - 1
  let before = from === 0 ? PLAIN : 0
  for (let at = from; at < last; at++) {
    const unit = text.charCodeAt(at)
    // No branch for a plain space alone: there are too many of them.
    if (((before << 16) | unit) === TWO_PLAIN || isOddSpace(unit)) return at
    before = unit
  }
  return from <= last && isSpace(text.charCodeAt(last)) ? last : text.length
}
