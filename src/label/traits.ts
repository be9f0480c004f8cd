import { detached } from '../arabic/remember.ts'
import { FEW, READERS, TRAITS, type Trait } from './trait-readers.ts'

export type { Trait } from './trait-readers.ts'

/** Longer lines are texts about such things; the longest cue with its title has some 250 UTF-16 units. */
const LONGEST = 320

/** What has been found out about a line's wording so far. */
export interface Known {
  asked: number
  found: number
}

/**
 * Furniture comes back page after page, so what a line is gets remembered. The memory is a pure function's: it never
 * changes a result, and it is emptied when full, so that it stays small.
 */
const MEMORY = 2048
const memory = new Map<string, Known>()

/** A line as far as its wording goes. */
interface Worded {
  /** The line without entities and wrappers; longer than 320 UTF-16 units it has no trait. */
  readonly plain: string
  readonly words: number
  /** Kept with the line, so that it is looked up once. */
  known: Known | null
}

/** Whether a line has a trait by its wording. */
export function hasTrait(line: Worded, trait: Trait): boolean {
  if (line.plain.length > LONGEST) return false
  const bit = TRAITS[trait]
  // Headlines hardly ever come back: only short lines are worth remembering.
  line.known ??=
    line.words > FEW ? { asked: -1, found: readAll(line.plain, line.words) } : knownOf(line.plain)
  if ((line.known.asked & bit) === 0) ask(line.known, line.plain, line.words, bit)
  return (line.known.found & bit) !== 0
}

function knownOf(plain: string): Known {
  let known = memory.get(plain)
  if (known === undefined) {
    if (memory.size >= MEMORY) memory.clear()
    known = { asked: 0, found: 0 }
    memory.set(detached(plain), known)
  }
  return known
}

/** All that a longer line is: reader after reader, since what one works out of the line serves the next. */
function readAll(plain: string, words: number): number {
  let found = 0
  for (const reader of READERS) {
    if (words <= reader.words && (reader.long === undefined || reader.long(plain)))
      found |= reader.read(plain)
  }
  return found
}

/** Asks the one reader that knows the trait; what it finds out beside stays known, too. */
function ask(known: Known, plain: string, words: number, bit: number): void {
  for (const reader of READERS) {
    if ((reader.traits & bit) === 0) continue
    if (words <= reader.words) known.found |= reader.read(plain)
    known.asked |= reader.traits
  }
}
