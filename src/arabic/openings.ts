import { classes, FOLDED, NEXT, SPACE, STANDS, UNMET } from './fold-table.ts'

/** Letters of a first word that are looked at. */
const LETTERS = 3
/** Slots of a look; two openings in one slot only let a line pass that is then looked at closely. */
const SLOTS = 4096
/** A letter that is not met yet, or cannot be told from one unit alone: the text may open with anything. */
const UNTOLD = -1

/**
 * A cheap look whether a text may open with one of some words, as keys have them: by the first three letters of its
 * key, which is not made. Ten times as fast as folding the opening.
 *
 * @param words folded; a text may go on behind their third letter as it likes
 */
export function openingLook(words: Iterable<string>): (text: string) => boolean {
  const slots = new Uint8Array(SLOTS)
  for (const word of words) slots[slotOf(word)] = 1
  return (text) => {
    const slot = slotOf(text)
    return slot === UNTOLD || slots[slot] === 1
  }
}

function slotOf(text: string): number {
  let hash = 0
  let letters = 0
  let state = 0
  for (let i = 0; i < text.length && letters < LETTERS; i++) {
    const unit = text.charCodeAt(i)
    const kind = classes[unit] as number
    if ((kind & UNMET) !== 0) return UNTOLD
    const step = (state << 2) | (kind & 3)
    if (((STANDS >> step) & 1) === 1) {
      const value = FOLDED[unit] as number
      if (value === SPACE) break
      hash = Math.imul(hash ^ value, 0x01000193)
      letters++
    }
    state = (NEXT >> (step << 1)) & 3
  }
  return hash & (SLOTS - 1)
}
