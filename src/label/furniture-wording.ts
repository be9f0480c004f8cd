import { type HouseWording, houseWording } from '../arabic/house-line.ts'
import type { Label } from '../model/label.ts'
import type { Line } from './line.ts'
import type { Settled } from './settled.ts'
import type { Sheet } from './sheet.ts'

/** Lines known to the site: those that are its furniture, and those that may as well be text that comes back. */
export interface Worded {
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
export function byWording(sheet: Sheet, settled: Settled, known: ReadonlySet<number>): Worded {
  if (known.size === 0) return { furniture: [], doubtful: [] }
  const furniture = new Set<number>()
  const headline = settled.find('headline')
  const sayingOf = (line: Line): Saying => ({ line, wording: wordingOf(sheet, settled, line, headline) })
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

/** Whether a line known to the site, above the headline or right below it, speaks of it. */
export function speaksOfSite(sheet: Sheet, line: Line): boolean {
  return isSaidToGo(sheet, line) || houseWording(line.plain) !== 'none'
}

/** Whether a hand wrote into the profile that the line is the site's. */
function isSaidToGo({ site }: Sheet, line: Line): boolean {
  return site?.counts.get(line.key)?.keep === false
}

/** What other rules have found to be the page's. */
const FRAME: ReadonlySet<Label | null> = new Set<Label | null>(['navigation', 'widget', 'junk'])

function wordingOf(sheet: Sheet, settled: Settled, line: Line, headline: number): HouseWording {
  if (FRAME.has(settled.labelOf(line.index)) || isSaidToGo(sheet, line)) return 'house'
  const wording = houseWording(line.plain)
  if (wording !== 'sender' && wording !== 'name') return wording
  if (line.index < headline) return 'house'
  return wording === 'name' ? wording : 'none'
}

/** The furniture of one run: what speaks of the site, names beside it, words of a menu in company, and entries between such lines. */
function furnitureOf(sheet: Sheet, settled: Settled, run: readonly Saying[]): readonly number[] {
  const menu = run.filter(({ wording }) => wording === 'house' || wording === 'entry')
  const alone = menu.every(({ line, wording }) => wording === 'entry' && menu[0]?.line.says(line) === true)
  const own = new Set(alone ? [] : menu.map(({ line }) => line.index))
  if (own.size === 0) return []
  const ofHouse = run.some(({ wording }) => wording === 'house')
  for (const { line, wording } of run) {
    if (wording === 'name' && ofHouse) own.add(line.index)
    if (wording === 'address' && !belongsAbove(sheet, settled, own, line)) own.add(line.index)
  }
  return [...own, ...enclosed(sheet, run, own)]
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
function enclosed(sheet: Sheet, run: readonly Saying[], own: ReadonlySet<number>): readonly number[] {
  const first = run.findIndex(({ line }) => own.has(line.index))
  const last = run.findLastIndex(({ line }) => own.has(line.index))
  const menu = run.slice(first, last + 1)
  const others = menu.filter(({ line }) => !own.has(line.index))
  if (others.length * SHARE > menu.length) return []
  return others.filter((other) => isEntry(sheet, other)).map(({ line }) => line.index)
}

const MOST_ENTRY_WORDS = 4

/** Not a sentence, a figure, an address or a person: those belong to a text. */
function isEntry(sheet: Sheet, { line, wording }: Saying): boolean {
  if (wording !== 'none' || line.words > MOST_ENTRY_WORDS || line.closed || /\d/.test(line.key)) return false
  return !sheet.has(line, 'givenName')
}

/** The known lines with those around them that are the page's, as stretches without a gap between. */
function stretchesOf(
  sheet: Sheet,
  settled: Settled,
  inOrder: readonly number[],
): readonly (readonly Line[])[] {
  const isFrame = (index: number) => FRAME.has(settled.labelOf(index))
  const stretches: Line[][] = []
  let end = 0
  for (const [at, index] of inOrder.entries()) {
    if (index < end) continue
    let from = index
    while (from > end && isFrame(from - 1)) from--
    end = index + 1
    for (let next = at + 1; inOrder[next] === end || isFrame(end); end++) if (inOrder[next] === end) next++
    stretches.push(sheet.lines.slice(from, end))
  }
  return stretches
}

/** A stretch cut at its blank lines; where they stand between all lines, they part nothing. */
function blocksOf(stretch: readonly Line[]): readonly (readonly Line[])[] {
  const blocks: Line[][] = []
  for (const [i, line] of stretch.entries()) {
    if (i === 0 || line.gap > 0) blocks.push([line])
    else blocks.at(-1)?.push(line)
  }
  return blocks.some((block) => block.length > 1) ? blocks : [stretch]
}
