import { findDates } from '../arabic/dates.ts'
import type { Line } from './line.ts'
import type { Settled } from './settled.ts'
import type { Sheet } from './sheet.ts'
import type { Trait } from './traits.ts'

/** A label is a few words: `born in`, `results`; what is longer may be another article's title above its date. */
const MOST_WORDS = 6
/** What heads a date on a page without belonging to the text. */
const FRAME: readonly Trait[] = [
  'byline',
  'givenName',
  'staff',
  'navigation',
  'relatedCue',
  'widget',
  'footer',
  'tags',
]
/** In a list of days names are entries: a feast (`عيد`), who died that day. */
const FRAME_OF_LISTS = FRAME.filter((trait) => trait !== 'givenName' && trait !== 'byline')
/** The last word of a line that its date completes, and the first of one that asks for a time; on folded words. */
const GOES_ON = /(?:^| )(?:في|بتاريخ|الموافق|يوم|حتي|الي|من|منذ)$|^(?:موعد|مواعيد|توقيت) /
const ASKS = /[:؟?]\s*$/u

/**
 * Which of a page's date lines are what the text tells: each stands at an open short line that it completes, answers or
 * belongs to (`born in`, then the day), by itself or in a list of such pairs. A day whose own line, or whose label,
 * says that it is of publication is none. The hour right below such a day belongs to it.
 *
 * @param dates the open date lines, in page order
 */
export function toldDates(sheet: Sheet, settled: Settled, dates: readonly Line[]): Set<number> {
  const told = new Set<number>()
  const at = new Set(dates.map((line) => line.index))
  const labelled = (index: number) => !at.has(index) && isLabel(sheet, settled, index, FRAME)
  const entered = (index: number) => !at.has(index) && isLabel(sheet, settled, index, FRAME_OF_LISTS)
  for (const line of dates) {
    if (findDates(line.block.text).cued) continue
    const { index } = line
    const above = line.gap <= 1 && labelled(index - 1) ? sheet.lines[index - 1] : undefined
    if (line.gap === 0 && told.has(index - 1)) told.add(index)
    else if (above !== undefined && completes(sheet, line, above)) told.add(index)
    else if (isPaired(sheet, at, entered, index)) told.add(index)
  }
  return told
}

function completes(sheet: Sheet, line: Line, above: Line): boolean {
  if (GOES_ON.test(above.key) || (above.index > 0 && ASKS.test(above.plain))) return true
  return sheet.lastProse >= 0 && above.index > sheet.lastProse && line.gap === 0
}

/** Label, date, label, date without a blank line inside a pair, or date, label, date, label: one of a list of days. */
function isPaired(
  sheet: Sheet,
  dates: Set<number>,
  labelled: (index: number) => boolean,
  index: number,
): boolean {
  const glued = (at: number) => sheet.lines[at]?.gap === 0
  const under = (at: number) => dates.has(at) && glued(at) && labelled(at - 1) && at > 1
  const over = (at: number) => dates.has(at) && glued(at + 1) && labelled(at + 1)
  if (under(index) && (under(index - 2) || under(index + 2))) return true
  return over(index) && (over(index - 2) || over(index + 2))
}

function isLabel(sheet: Sheet, settled: Settled, index: number, frame: readonly Trait[]): boolean {
  const line = sheet.lines[index]
  if (line === undefined || !settled.isOpen(index) || line.prose || line.attribute !== null) return false
  if (line.words < 1 || line.words > MOST_WORDS || (line.closed && !ASKS.test(line.plain))) return false
  if (frame.some((trait) => sheet.has(line, trait))) return false
  return !findDates(line.block.text).cued
}
