import type { Line } from './line.ts'
import { isSetOff, likeTitle } from './same-title.ts'
import type { Sheet } from './sheet.ts'

/** A line of fewer words may be a name or a menu entry. */
export const TITLE_WORDS = 3

/** Whether the line stands on the page again, apart from a copy right below it, which captions and mastheads have. */
export function isPrintedAgain(sheet: Sheet, line: Line, wrappers: readonly Line[]): boolean {
  if (line.words < TITLE_WORDS) return false
  if (standsApart(sheet, line)) return true
  return wrappers.some((wrapper) => likeTitle(line, wrapper) === 'affix')
}

/** Whether a copy stands on the page that does not touch the line. */
function standsApart(sheet: Sheet, { index, gap }: Line): boolean {
  let above = sheet.previous[index] ?? -1
  if (above === index - 1 && gap === 0) above = sheet.previous[above] ?? -1
  if (above >= 0) return true
  let below = sheet.following[index] ?? -1
  if (below === index + 1 && sheet.lines[below]?.gap === 0) below = sheet.following[below] ?? -1
  return below >= 0
}

const MOST_WRAPPERS = 40
const WRAPPER_LETTERS = 220

/** Lines near the top that may be the headline with a site or section name around it: what a browser's title bar says. */
export function wrappersOf(sheet: Sheet): Line[] {
  return sheet.lines
    .slice(0, Math.min(sheet.firstFirm, MOST_WRAPPERS))
    .filter((line) => line.letters <= WRAPPER_LETTERS && isSetOff(line))
}
