import { houseWording } from '../arabic/house-line.ts'
import type { Label } from '../model/label.ts'
import type { Line } from './line.ts'
import type { Settled } from './settled.ts'
import type { Sheet } from './sheet.ts'

/** Lines known to the site: those that are its furniture, and those that pages print again and again as text, for all we know. */
export interface Worded {
  readonly furniture: readonly number[]
  readonly doubtful: readonly number[]
}

/**
 * Parts the known lines of a page by what they say. A daily service prints the same closing words, the same terms and the same
 * title over another text every day, at the same edge: that a line comes back is no proof, that it speaks of the site is.
 *
 * @param run indexes of known lines that stand as furniture does
 */
export function byWording(sheet: Sheet, settled: Settled, run: ReadonlySet<number>): Worded {
  const known = [...run].sort((a, b) => a - b)
  const house = new Set<number>()
  for (const index of known) if (isHouse(sheet, settled, house, index)) house.add(index)
  for (const index of enclosed(sheet, settled, known, house)) house.add(index)
  return { furniture: known.filter((i) => house.has(i)), doubtful: known.filter((i) => !house.has(i)) }
}

/** Whether a line known to the site speaks of it, as far as the line alone tells. */
export function speaksOfSite(line: Line): boolean {
  return houseWording(line.plain) !== 'none'
}

function isHouse(sheet: Sheet, settled: Settled, house: ReadonlySet<number>, index: number): boolean {
  const line = sheet.lines[index]
  if (line === undefined) return false
  switch (houseWording(line.plain)) {
    case 'house':
      return true
    case 'sender':
      return index < settled.find('headline')
    case 'address':
      return !belongsAbove(sheet, settled, house, line)
    default:
      return false
  }
}

/** `To apply:`, and an address glued below it. */
function belongsAbove(sheet: Sheet, settled: Settled, house: ReadonlySet<number>, line: Line): boolean {
  const above = sheet.lines[line.index - 1]
  if (above === undefined || line.gap > 0 || house.has(above.index)) return false
  if (above.prose) return above.plain.trimEnd().endsWith(':')
  return settled.isOpen(above.index)
}

/** What other rules have found to be the page's. */
const FRAME: ReadonlySet<Label | null> = new Set<Label | null>(['navigation', 'widget', 'junk'])

/** Short known lines between two that speak of the site, in a run where most do: entries of a menu that have names of their own. */
function enclosed(
  sheet: Sheet,
  settled: Settled,
  known: readonly number[],
  house: ReadonlySet<number>,
): readonly number[] {
  if (house.size === known.length) return []
  const speaks = (i: number) => house.has(i) || FRAME.has(settled.labelOf(i))
  const ofRun = new Set(known)
  return runsOf(sheet.lines.length, (i) => ofRun.has(i) || speaks(i)).flatMap(([from, to]) => {
    const inner = sheet.lines.slice(from, to)
    const first = inner.findIndex(({ index }) => speaks(index))
    const menu = inner.slice(first, inner.findLastIndex(({ index }) => speaks(index)) + 1)
    const others = menu.filter(({ index }) => !speaks(index))
    if (others.length * SHARE > menu.length) return []
    return others.filter((line) => isEntry(sheet, line)).map(({ index }) => index)
  })
}

/** Of a run's lines no more than one in so many may be taken along. */
const SHARE = 3
const MOST_ENTRY_WORDS = 4

/** Set as the line below it is, and not a sentence, a figure or a person: those belong to a text. */
function isEntry(sheet: Sheet, line: Line): boolean {
  if (line.gap !== sheet.lines[line.index + 1]?.gap) return false
  if (line.words > MOST_ENTRY_WORDS || line.closed || /\d/.test(line.key)) return false
  return !sheet.has(line, 'givenName')
}

/** Stretches of lines side by side that pass a test, as [from, to). */
function runsOf(count: number, passes: (index: number) => boolean): readonly (readonly [number, number])[] {
  const runs: [number, number][] = []
  let from = -1
  for (let i = 0; i <= count; i++) {
    const inside = i < count && passes(i)
    if (inside && from < 0) from = i
    if (inside || from < 0) continue
    runs.push([from, i])
    from = -1
  }
  return runs
}
