import { isArabic, MOST_BITS, type Plausibility, plausibility } from './plausibility.ts'
import { undo, WRONG_READINGS, type WrongReading } from './wrong-reading.ts'

/** Wrong readings of one text, outermost first. */
export type Chain = readonly WrongReading[]

/** A page may have been read wrongly this often. Thrice is the most that has been seen. */
const DEEPEST = 3

/** What a repair must be like. */
interface Bounds {
  /** Bits a letter, at most. */
  readonly bitsPerLetter: number
  /** Bits saved, at least: letters' worth, so that no chance pair of marks is enough. */
  readonly gain: number
}

const SURE: Bounds = { bitsPerLetter: 5.5, gain: 40 }
/** Where other lines of the page came about in this way; short lines of rare letters cost more. */
const LIKE_OTHERS: Bounds = { bitsPerLetter: MOST_BITS, gain: 25 }

/** The chain of wrong readings whose undoing makes a text most plausible, or null where none does. */
export function likeliest(text: string): Chain | null {
  const before = plausibility(text)
  let best: Chain | null = null
  let bits = before.bits
  let level: { text: string; chain: Chain }[] = [{ text, chain: [] }]
  for (let depth = 0; depth < DEEPEST; depth++) {
    level = level.flatMap(oneDeeper)
    for (const { text: meant, chain } of level) {
      const after = plausibility(meant)
      if (after.bits >= bits || !isRepair(before, after, SURE)) continue
      best = chain
      bits = after.bits
    }
  }
  return best
}

function oneDeeper(from: { text: string; chain: Chain }) {
  return WRONG_READINGS.flatMap((wrong) => {
    const meant = undo(from.text, wrong)
    // Plain ASCII comes back as itself: no step at all.
    return meant === null || meant === from.text ? [] : [{ text: meant, chain: [...from.chain, wrong] }]
  })
}

/**
 * Takes a chain back, if that is possible and the result is mostly Arabic, plausible, and far cheaper than before.
 *
 * @param likeOthers whether other lines of the page came about by this chain; then less is asked for, if each of its steps
 *   can only be taken back where it was taken: any text at all can be read as windows-1256
 * @returns the text as it was meant, or null
 */
export function repaired(text: string, chain: Chain, likeOthers = false): string | null {
  const meant = undoChain(text, chain)
  const bounds = likeOthers && chain.every(({ was }) => was === 'utf-8') ? LIKE_OTHERS : SURE
  return meant !== null && isRepair(plausibility(text), plausibility(meant), bounds) ? meant : null
}

/** Takes a chain back whatever comes of it; null where that is not possible. */
export function undoChain(text: string, chain: Chain): string | null {
  let meant: string | null = text
  for (const wrong of chain) meant = meant === null ? null : undo(meant, wrong)
  return meant
}

function isRepair(before: Plausibility, after: Plausibility, { bitsPerLetter, gain }: Bounds): boolean {
  return isArabic(after, bitsPerLetter) && after.bits <= 0.6 * before.bits && before.bits - after.bits >= gain
}
