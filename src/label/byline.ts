import type { LabelRule } from './judge.ts'
import type { Line } from './line.ts'
import { HEADLINE, LEAD, SECOND } from './sample.ts'
import type { Sheet } from './sheet.ts'
import { mayBeByline, settleByline } from './signed.ts'

const ID = 'label/byline'

/** Lines that say who wrote the text in words of the trade: `written by`, a town and a name, an agency. */
export const byline: LabelRule = {
  id: ID,
  summary: 'A line near the headline that names author, agency or town in a form of the trade.',
  examples: [
    { page: `${HEADLINE}\nكتب: سامي الوادي\n\n${LEAD}`, expect: { 2: 'byline' } },
    { page: `${HEADLINE}\nالقاهرة - سامي الوادي\n\n${LEAD}`, expect: { 2: 'byline' } },
    { page: `${LEAD}\nكتب الوزير على صفحته\n${SECOND}`, expect: {}, note: 'between paragraphs' },
  ],
  judge(sheet, settled) {
    for (const line of sheet.short) {
      if (!mayBeByline(settled, line) || !standsNear(sheet, line) || !isSure(sheet, line)) continue
      settleByline(sheet, settled, line, ID, 'names who wrote the text or where from')
    }
  },
}

const NEAR = 14
/** Headers have no more lines; on a page without running text this keeps a list of names from being bylines. */
const HEADER_LINES = 60
/** `Written by:` and its kin: with its colon it is a byline even where a stray sentence stands above it. */
const CUED = /^[^:/]{2,14}[:/]/

/** Bylines stand above the body; those with a cue may stand a little lower, or below the last paragraph. */
function standsNear(sheet: Sheet, line: Line): boolean {
  if (line.index < Math.min(sheet.firstFirm, HEADER_LINES)) return true
  return (line.index < NEAR || line.index > sheet.lastProse) && CUED.test(line.plain.trimStart())
}

/** Share of a line's words from which on the body speaks of it, as it does of a headline. */
const SPOKEN_OF = 0.5

/** The first line of a page is its headline, unless the body follows at once and speaks of something else. */
function isSure(sheet: Sheet, line: Line): boolean {
  if (line.index > 0) return sheet.has(line, 'certainByline')
  return sheet.firstFirm === 1 && sheet.has(line, 'byline') && sheet.lead.echoes(line.key) < SPOKEN_OF
}
