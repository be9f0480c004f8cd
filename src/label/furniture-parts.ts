import { isFormulaKey } from '../arabic/formulas.ts'
import { othersWith } from '../model/site-share.ts'
import type { Line } from './line.ts'
import type { Settled } from './settled.ts'
import type { Sheet } from './sheet.ts'

/**
 * What a line is to the frame of its page: `known` to the site and maybe furniture, a `heading` known to the site that
 * is none by its look, `text` of this page alone, or `settled` by another rule.
 */
export type Part = 'known' | 'heading' | 'text' | 'settled'

/** The part of each line, on a page whose site was learned. */
export function furnitureParts(sheet: Sheet, settled: Settled): readonly Part[] {
  const others = sheet.lines.map((line) => (settled.isOpen(line.index) ? othersOf(sheet, line) : 0))
  const above = ({ index }: Line) => (settled.isOpen(index - 1) ? (others[index - 1] ?? 0) : UNKNOWN)
  const headline = settled.find('headline')
  const varying = varyingOf(others)
  return sheet.lines.map((line): Part => {
    if (!settled.isOpen(line.index)) return 'settled'
    if (isKept(sheet, line)) return 'known'
    if ((others[line.index] ?? 0) === 0 || varying.has(line.index)) return 'text'
    if (isOfText(sheet, line, headline, above(line))) return 'text'
    return looksLikeHeading(sheet, line) || sheet.othersAtEdge(line) === 0 ? 'heading' : 'known'
  })
}

/** A line that a hand has marked to be kept stands among furniture all the same: what is around it goes as before. */
export function isKept({ site }: Sheet, line: Line): boolean {
  return !line.prose && site?.counts.get(line.key)?.keep === true
}

/** Of a line above that is no text of the page. */
const UNKNOWN = -1

/** On how many other pages of the site a line stands at an edge; a heading between paragraphs may do so elsewhere. */
function othersOf(sheet: Sheet, line: Line): number {
  if (line.prose || line.letters === 0) return 0
  const here = sheet.othersAtEdge(line)
  if (here > 0) return here
  return Math.max(othersWith(sheet.site, line.key, 'head'), othersWith(sheet.site, line.key, 'tail'))
}

/** Daily services print the same heads and row names over other figures every day: those are text. */
function looksLikeHeading(sheet: Sheet, line: Line): boolean {
  if (line.plain.trimEnd().endsWith(':') || sheet.isListed(line.index)) return true
  return isFigure(sheet.lines[line.index - 1]) || isFigure(sheet.lines[line.index + 1])
}

function isFigure(line: Line | undefined): boolean {
  return line !== undefined && /\d/.test(line.plain) && !/\p{L}/u.test(line.plain)
}

/** `And God knows best.`: a formula below the headline, or a closed sentence right below a line of the text. */
function isOfText(sheet: Sheet, line: Line, headline: number, above: number): boolean {
  if (isFormulaKey(line.key)) return line.index > headline
  const below = line.index >= sheet.firstFirm || sheet.lastProse < 0
  return below && line.closed && above === 0
}

/** Two such lines are chance no more. */
const LEAST_VARYING = 2

/**
 * Known lines that stand on less than half as many pages as what is around them: `Cairo`, `clear`, `Aswan`, `hot`. The
 * sky is one of few words, but another one every day; menus and imprints do not alternate so.
 */
function varyingOf(others: readonly number[]): ReadonlySet<number> {
  const low = (i: number, side: -1 | 1) => {
    const own = others[i] ?? 0
    return own > 0 && (others[i + side] ?? 0) >= own * 2
  }
  const between = others.filter((_, i) => low(i, -1) && low(i, 1)).length
  if (between < LEAST_VARYING) return new Set()
  return new Set(others.map((_, i) => i).filter((i) => low(i, -1) || low(i, 1)))
}
