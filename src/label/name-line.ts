import { isSignature } from '../arabic/signatures.ts'
import type { LabelRule } from './judge.ts'
import type { Line } from './line.ts'
import { isOfList, opensText } from './name-list.ts'
import { HEADLINE, LEAD } from './sample.ts'
import type { Settled } from './settled.ts'
import type { Sheet } from './sheet.ts'
import { mayBeByline, settleByline } from './signed.ts'
import { bodyStart } from './zones.ts'

const ID = 'label/name-line'

/** A name alone between headline and body that the body never says: an author, not a caption. */
export const nameLine: LabelRule = {
  id: ID,
  summary: 'A name or outlet alone between headline and body that the body does not speak of.',
  examples: [
    { page: `${HEADLINE}\nسلمى الحداد\n\n${LEAD}`, given: { 1: 'headline' }, expect: { 2: 'byline' } },
    {
      page: `${HEADLINE}\nوزير النقل\n\n${LEAD}`,
      given: { 1: 'headline' },
      expect: {},
      note: 'the body speaks of him',
    },
    {
      page: `${HEADLINE}\nخسائر كبيرة\n\n${LEAD}`,
      given: { 1: 'headline' },
      expect: {},
      note: 'a deck, and no name',
    },
  ],
  judge(sheet, settled) {
    const headline = settled.find('headline')
    if (headline < 0) return
    const start = bodyStart(sheet, settled)
    for (let i = headline + 1; i < Math.min(start, headline + REACH); i++) {
      const line = sheet.lines[i]
      if (
        line === undefined ||
        !mayBeByline(settled, line) ||
        opensText(line) ||
        ENTRY.test(line.plain) ||
        isOfList(sheet, settled, line) ||
        !(sheet.lastProse < 0
          ? isHeadOnly(sheet, settled, line, headline)
          : isName(sheet, settled, line, headline))
      )
        continue
      settleByline(
        sheet,
        settled,
        line,
        ID,
        'is a name between headline and body that the body does not speak of',
      )
    }
  },
}

/** Authors stand close to the headline; further down a name opens a dialogue or a list. */
const REACH = 8
const MOST_NAME_WORDS = 5
const STRANGER = 0.5

function isName(sheet: Sheet, settled: Settled, line: Line, headline: number): boolean {
  if (sheet.has(line, 'byline')) return true
  const glued = line.index === headline + 1 && line.gap === 0
  if (glued && !isSignature(line.plain) && !touchesByline(sheet, settled, line)) return false
  const under = standsUnder(sheet, line, headline)
  if (under && line.words > MOST_DESK_WORDS) return true
  if (line.words > MOST_NAME_WORDS || line.closed || /\d/.test(line.key)) return false
  return (under || sheet.has(line, 'name')) && sheet.lead.echoes(line.key) < STRANGER
}

/** A name no table has is told from a deck by the outlet or the date right below it. */
function touchesByline(sheet: Sheet, settled: Settled, { index }: Line): boolean {
  const next = sheet.lines[index + 1]
  if (next?.gap !== 0) return false
  const label = settled.labelOf(index + 1)
  return label === 'byline' || label === 'date' || sheet.has(next, 'byline')
}

/** Without a body below it only the caption that a name touches tells that it stands in the page's head. */
function touchesCaption(settled: Settled, line: Line): boolean {
  const above = settled.labelOf(line.index - 1)
  const few = line.words <= MOST_DESK_WORDS && !line.closed
  return few && line.gap === 0 && (above === 'caption' || above === 'duplicate')
}

/** Above verse and lists: glued under the headline and shaped like a name, or touching a caption. */
function isHeadOnly(sheet: Sheet, settled: Settled, line: Line, headline: number): boolean {
  if (touchesCaption(settled, line)) return true
  return sheet.has(line, 'name') && standsUnder(sheet, line, headline) && isSignature(line.plain)
}

const MOST_DESK_WORDS = 3
const MOST_MARKED_WORDS = 10
/** Marks between author, outlet and town; a line that begins with one is an entry of a list. */
const MARKED = /[\p{L})][\s\u00a0]*[-\u2013\u2014\u0640:/،(]/u
const ENTRY = /^[\s\u00a0]*(?:[-\u2013\u2014•*]|[\u0621-\u064a\d]\s?[-\u2013\u2014)](?=\s))/u

/**
 * A line glued under the headline, with a blank line before the body: a desk or an outlet of a word or two, or names
 * and towns with marks between them. Gulf papers print every byline so.
 */
function standsUnder(sheet: Sheet, line: Line, headline: number): boolean {
  const next = sheet.lines[line.index + 1]
  if (line.index !== headline + 1 || line.gap > 0 || next === undefined || next.gap === 0) return false
  if (line.closed || /\d/.test(line.key) || ENTRY.test(line.plain)) return false
  return line.words <= MOST_DESK_WORDS || (line.words <= MOST_MARKED_WORDS && MARKED.test(line.plain))
}
