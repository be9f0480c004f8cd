import { fold } from './fold.ts'

/** A folded text and the way back to the text it was made of. */
export interface FoldedText {
  /**
   * `fold` of the text. Where a combining mark parts two lone halves of a surrogate pair, which no well-formed text has,
   * `fold` drops the mark and joins the halves; here they stay apart, and count as the marks that lone halves are.
   */
  readonly text: string
  /**
   * Where its units stand in the text, as flat pairs: a UTF-16 offset in the folded text, and the offset of the same
   * character in the text. Between two pairs both count on in step.
   */
  readonly map: readonly number[]
}

/**
 * What is folded as one: a character, its marks, also those in a form of their own with a stroke, what has no width, and
 * the vowels and finals of a Korean syllable, which compose with no mark.
 */
const CLUSTER =
  /[\s\S][\p{M}\0-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\xad\u061c\u0640\u1160-\u11ff\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufcf2-\ufcf4\ufe71\ufe77\ufe79\ufe7b\ufe7d\ufe7f\ufeff]*/gu
/** Marks that make another letter of the one before; where a line has one, all of it is composed before it is folded. */
const COMBINING = /[\u0300-\u036f\u0653-\u0655]/
const SPACE = 0x20
const WAW = 0x648

/** Most clusters are a letter or a space; more than these are not remembered. */
const REMEMBERED = 10_000
const known = new Map<string, string>()

/**
 * Folds a text and tells where each folded unit came from, so that a hit in the search form can be shown in the text.
 *
 * @param text any text; linear in its length
 */
export function foldWithOffsets(text: string): FoldedText {
  const composed = COMBINING.test(text)
  const map: number[] = []
  let folded = ''
  let onlyWaw = true
  let due = -1
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const letters = foldedCluster(cluster, composed)
    for (let i = 0; i < letters.length; i++) {
      const unit = letters.charCodeAt(i)
      // As in `fold`: one space between words, and none behind a و that is a word of its own.
      if (unit === SPACE && onlyWaw) continue
      onlyWaw = unit === SPACE || (onlyWaw && unit === WAW)
      const from = index + (letters === cluster ? i : 0)
      if (from !== due) map.push(folded.length, from)
      due = from + 1
      folded += letters.charAt(i)
    }
  }
  return folded.endsWith(' ') ? withoutLast(folded, map) : { text: folded, map }
}

function withoutLast(folded: string, map: number[]): FoldedText {
  if (map.at(-2) === folded.length - 1) map.length -= 2
  return { text: folded.slice(0, -1), map }
}

/** What a cluster is folded to between two letters: its letters, a space, or nothing. */
function foldedCluster(cluster: string, composed: boolean): string {
  const key = composed ? `\u0301${cluster}` : cluster
  const before = known.get(key)
  if (before !== undefined) return before
  const letters = fold(`ا${cluster}ا${composed ? '\u0301' : ''}`).slice(1, -1)
  if (known.size < REMEMBERED && cluster.length < 8) known.set(key, letters)
  return letters
}

/**
 * The offset in the text of an offset in its folded form.
 *
 * @param map of {@link FoldedText}
 * @param offset UTF-16 units from the start of the folded text; the end of a hit is one more than the offset of its
 *   last unit
 */
export function textOffset(map: readonly number[], offset: number): number {
  let low = 0
  let high = map.length / 2
  while (low < high) {
    const middle = (low + high) >> 1
    if ((map[2 * middle] ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  const pair = 2 * (low - 1)
  return low === 0 ? offset : (map[pair + 1] ?? 0) + offset - (map[pair] ?? 0)
}
