import type { Line } from './line.ts'
import type { Settled } from './settled.ts'
import type { Sheet } from './sheet.ts'

const MOST_WORDS = 12
/**
 * What opens a text of a few words and no name: a salutation, a formula, yes and no, a noun of what happened. Matched
 * on folded words.
 */
const OPENS_TEXT =
  /^(?:بسم الله|يا|ايها|ايتها|الاخوه|الاخوات|السيدات|الساده|سيدي|عزيزي|نعم|كلا|لا|لم|لن|ليس|مقتل|وفاه|رحيل|استقاله|اقاله|تعيين|اعتقال|القبض|اصابه|مصرع|نجاه|موعد|برئاسه|عضويه|وعضويه)(?: |$)/

/** Whether a short line opens as a text does, and no name. */
export function opensText(line: Line): boolean {
  return OPENS_TEXT.test(line.key)
}

/** One of several short lines in a row (names, offices and their holders, verse), or a name set apart from another. */
export function isOfList(sheet: Sheet, settled: Settled, line: Line): boolean {
  if (sheet.has(line, 'certainByline')) return false
  const next = sheet.lines[line.index + 1]
  return (
    isFellow(sheet, settled, line, sheet.lines[line.index - 1], line.gap) ||
    isFellow(sheet, settled, line, next, next?.gap ?? 0)
  )
}

function isFellow(sheet: Sheet, settled: Settled, line: Line, other: Line | undefined, gap: number): boolean {
  if (other === undefined || other.prose || !sheet.has(line, 'name') || other.words < 2) return false
  if (sheet.has(other, 'certainByline') || (sheet.has(other, 'byline') && !sheet.has(other, 'name')))
    return false
  const taken = settled.of(other.index)
  if (taken !== undefined) return false
  return other.words <= MOST_WORDS && (gap === 0 || sheet.has(other, 'name'))
}
