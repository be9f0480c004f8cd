import { isSpace, unitAt } from '../arabic/characters.ts'
import type { Edit } from '../model/edit.ts'
import type { PolishRule } from '../model/rule.ts'
import { SPACE_EDGE, SPACE_ODD, SPACE_RUN } from './bits.ts'
import { isOddSpace } from './signs.ts'
import { sitesOf } from './survey.ts'

const PLAIN = 0x20

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
  edits(text, _, sites = sitesOf(text)) {
    const edits: Edit[] = []
    let past = text.charCodeAt(0) === PLAIN ? addGap(text, 0, 0, edits) : 0
    for (let i = 0; i < sites.length; i++) {
      const site = sites[i] ?? 0
      if (site >= past && isOdd(text, site)) past = addGap(text, past, site, edits)
    }
    const last = text.length - 1
    if (last >= past && isSpace(text.charCodeAt(last))) addGap(text, past, last, edits)
    return edits
  },
}

/** Adds the edit for the spaces around the one at an offset, as far back as `from`; gives where they end. */
function addGap(text: string, from: number, at: number, edits: Edit[]): number {
  let start = at
  while (start > from && isSpace(text.charCodeAt(start - 1))) start--
  let end = at + 1
  while (end < text.length && isSpace(text.charCodeAt(end))) end++
  edits.push({ start, end, now: start === 0 || end === text.length ? '' : ' ' })
  return end
}

/** Whether an offset has a space that is no plain one, or the second of two. */
function isOdd(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit === PLAIN ? unitAt(text, at - 1) === PLAIN : isOddSpace(unit)
}
