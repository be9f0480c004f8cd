import { fold, lettersOf } from './fold.ts'
import { classes, FOLDED, NEXT, OPENS, SPACE, UNMET } from './fold-table.ts'

/*
 * What can be told of a stretch of a text's key without making it. Each in a loop of its own, which is faster than one
 * for all; offsets are UTF-16 units.
 */

/** How many letters and digits the key has. */
export function countKeyLetters(text: string, start: number, end: number): number {
  const classOf = classes
  let seen = 0
  let letters = 0
  for (let i = start; i < end; i++) {
    const kind = classOf[text.charCodeAt(i)] as number
    seen |= kind
    // 1 for the two classes of letters, 0 for the others.
    letters += ((kind + 1) >> 1) & 1
  }
  return (seen & UNMET) === 0 ? letters : lettersOf(fold(text.slice(start, end)))
}

/** How many words the key has. */
export function countKeyWords(text: string, start: number, end: number): number {
  const classOf = classes
  const next = NEXT
  const opens = OPENS
  let state = 0
  let seen = 0
  let words = 0
  for (let i = start; i < end; i++) {
    const kind = classOf[text.charCodeAt(i)] as number
    seen |= kind
    const step = (state << 2) | (kind & 3)
    words += (opens >> step) & 1
    state = (next >> (step << 1)) & 3
  }
  return (seen & UNMET) === 0 ? words : wordsOf(fold(text.slice(start, end)))
}

function wordsOf(key: string): number {
  return key === '' ? 0 : key.length - lettersOf(key) + 1
}

/** The multiplier of the FNV hash, less the 1 by which what is no letter multiplies. */
const HASH_STEP = 0x01000193 - 1

/** 32 bits of the key without its spaces. */
export function hashKey(text: string, start: number, end: number): number {
  const classOf = classes
  const folded = FOLDED
  let seen = 0
  let hash = 0
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i)
    const kind = classOf[unit] as number
    seen |= kind
    const counts = ((kind + 1) >> 1) & 1
    hash = (Math.imul(hash, 1 + counts * HASH_STEP) + ((folded[unit] as number) & -counts)) | 0
  }
  return (seen & UNMET) === 0 ? hash : hashOf(fold(text.slice(start, end)))
}

function hashOf(key: string): number {
  let hash = 0
  for (let i = 0; i < key.length; i++) {
    const unit = key.charCodeAt(i)
    if (unit !== SPACE) hash = (Math.imul(hash, 1 + HASH_STEP) + unit) | 0
  }
  return hash
}
