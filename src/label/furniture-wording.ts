import { type HouseWording, houseWording } from '../arabic/house-line.ts'
import { blocksOf, FRAME, stretchesOf } from './furniture-blocks.ts'
import type { Line } from './line.ts'
import type { Settled } from './settled.ts'
import type { Sheet } from './sheet.ts'

/** Lines known to the site: those that are its furniture, and those that may as well be text that comes back. */
export interface Parted {
  readonly furniture: readonly number[]
  readonly doubtful: readonly number[]
}

/** A line of a run, and what it says of the site. */
interface Saying {
  readonly line: Line
  readonly wording: HouseWording
}

/**
 * Parts the known lines of a page by what they say. A daily service prints the same closing words, the same terms and the same
 * title over another text every day, at the same edge: that a line comes back is no proof, that it speaks of the site is.
 *
 * @param known indexes of known lines that stand as furniture does
 * @returns both in the page's order; linear in its length
 */
export function byWording(sheet: Sheet, settled: Settled, known: ReadonlySet<number>): Parted {
  if (known.size === 0) return { furniture: [], doubtful: [] }
  const furniture = new Set<number>()
  const headline = settled.find('headline')
  const sayingOf = (line: Line): Saying => ({ line, wording: wordingOn(sheet, settled, line, headline) })
  const inOrder = [...known].sort((a, b) => a - b)
  for (const stretch of stretchesOf(sheet, settled, inOrder)) {
    for (const block of blocksOf(stretch)) {
      for (const index of furnitureOf(sheet, settled, block.map(sayingOf))) furniture.add(index)
    }
  }
  return {
    furniture: inOrder.filter((index) => furniture.has(index)),
    doubtful: inOrder.filter((index) => !furniture.has(index)),
  }
}

/** Whether a line known to the site, above the headline or right below it, speaks of it or may do so there. */
export function mayBeOfSite(sheet: Sheet, line: Line): boolean {
  return isSaidToGo(sheet, line) || houseWording(line.plain) !== 'none'
}

/** Whether a hand wrote into the profile that the line is the site's. */
function isSaidToGo({ site }: Sheet, line: Line): boolean {
  return site?.counts.get(line.key)?.keep === false
}

function wordingOn(sheet: Sheet, settled: Settled, line: Line, headline: number): HouseWording {
  if (isSaidToGo(sheet, line)) return 'house'
  const wording = houseWording(line.plain)
  if (FRAME.has(settled.labelOf(line.index))) return wording === 'entry' ? wording : 'house'
  if (wording !== 'sender' && wording !== 'name') return wording
  if (line.index < headline) return 'house'
  return wording === 'name' ? wording : 'none'
}

/** The furniture of one run: what speaks of the site, names beside it, words of a menu in company, and entries between such lines. */
function furnitureOf(sheet: Sheet, settled: Settled, run: readonly Saying[]): readonly number[] {
  const menu = run.filter(({ wording }) => wording === 'house' || wording === 'entry')
  const alone = menu.every(({ line, wording }) => wording === 'entry' && menu[0]?.line.says(line) === true)
  const ofHouse = run.some(({ wording }) => wording === 'house')
  const own = new Set(
    alone || (!ofHouse && isGlued(sheet, settled, run)) ? [] : menu.map(({ line }) => line.index),
  )
  if (own.size === 0) return []
  for (const { line, wording } of run) {
    if (wording === 'name' && ofHouse) own.add(line.index)
    if (wording === 'address' && !belongsAbove(sheet, settled, own, line)) own.add(line.index)
  }
  return ofHouse || menu.length >= MENU_LINES ? [...own, ...enclosed(sheet, settled, run, own)] : [...own]
}

/** A handful of entries make a menu; fewer are headings as well, and what stands between them is their text. */
const MENU_LINES = 5

/** Whether short lines of this page alone go on with a run: the rates of a day and its weather, each below its heading. */
function isGlued(sheet: Sheet, settled: Settled, run: readonly Saying[]): boolean {
  const first = run[0]?.line
  const last = run.at(-1)?.line
  if (first === undefined || last === undefined) return false
  const above = first.gap === 0 ? sheet.lines[first.index - 1] : undefined
  const below = sheet.lines[last.index + 1]
  return isText(settled, above) || (below?.gap === 0 && isText(settled, below))
}

/** A short line that no rule has found to be anything else. */
function isText(settled: Settled, line: Line | undefined): boolean {
  return line !== undefined && !line.prose && settled.isOpen(line.index)
}

/** `To apply:`, and an address below it. */
function belongsAbove(sheet: Sheet, settled: Settled, own: ReadonlySet<number>, line: Line): boolean {
  const above = sheet.lines[line.index - 1]
  if (above === undefined || own.has(above.index)) return false
  if (above.plain.trimEnd().endsWith(':')) return true
  return line.gap === 0 && !above.prose && settled.isOpen(above.index)
}

/** Of a run's lines no more than one in so many may be taken along. */
const SHARE = 3

/** Short known lines between two that speak of the site, in a run where most do: entries of a menu that have names of their own. */
function enclosed(
  sheet: Sheet,
  settled: Settled,
  run: readonly Saying[],
  own: ReadonlySet<number>,
): readonly number[] {
  const first = run.findIndex(({ line }) => own.has(line.index))
  const last = run.findLastIndex(({ line }) => own.has(line.index))
  const menu = run.slice(first, last + 1)
  const others = menu.filter(({ line }) => !own.has(line.index))
  if (others.length * SHARE > menu.length) return []
  const above = belowButtons(settled, own, menu)
  const below = belowButtons(settled, own, menu.toReversed())
  // A prayer between two buttons is no entry of a menu.
  const isInMenu = ({ line }: Saying) => !above.has(line) || !below.has(line)
  return others
    .filter((other) => isInMenu(other) && isEntryBetween(sheet, other))
    .map(({ line }) => line.index)
}

/** Lines of a run whose nearest own line before them is a button. */
function belowButtons(settled: Settled, own: ReadonlySet<number>, run: readonly Saying[]): ReadonlySet<Line> {
  const found = new Set<Line>()
  let isButton = false
  for (const { line } of run) {
    if (own.has(line.index)) isButton = settled.labelOf(line.index) === 'widget'
    else if (isButton) found.add(line)
  }
  return found
}

const MOST_ENTRY_WORDS = 4

/** Not a sentence, a figure, an address or a person: those belong to a text. */
function isEntryBetween(sheet: Sheet, { line, wording }: Saying): boolean {
  if (wording !== 'none' || line.words > MOST_ENTRY_WORDS || line.closed || /\d/.test(line.key)) return false
  return !sheet.has(line, 'givenName')
}
