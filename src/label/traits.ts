import { knowLineKey } from '../arabic/line-key.ts'
import { detached } from '../arabic/remember.ts'
import { FEW, READERS, TRAITS, type Trait } from './trait-readers.ts'

export type { Trait } from './trait-readers.ts'

/** Longer lines are texts about such things; the longest cue with its title has some 250 UTF-16 units. */
const LONGEST = 320

/** What has been found out about a line's wording so far. */
export interface Known {
  asked: number
  found: number
  /** The line's key, once it was asked for. */
  key: string | null
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
  readonly prose: boolean
  readonly words: number
  readonly key: string
  readonly known: Known
}

/** Whether a line has a trait by its wording. */
export function hasTrait(line: Worded, trait: Trait): boolean {
  if (line.plain.length > LONGEST) return false
  const bit = TRAITS[trait]
  const { known } = line
  if ((known.asked & bit) === 0) ask(known, line, bit)
  return (known.found & bit) !== 0
}

/** What is known of a line. Headlines are printed again on their page, if on no other, so they are remembered, too; running text is not. */
export function knownOf(line: Pick<Worded, 'plain' | 'prose'>): Known {
  const { plain, prose } = line
  return prose || plain.length > LONGEST ? { asked: 0, found: 0, key: null } : remembered(plain)
}

function ask(known: Known, line: Worded, bit: number): void {
  knowLineKey(line.plain, line.key)
  if (line.words > FEW) {
    known.found = readAll(line.plain, line.words)
    known.asked = -1
  } else askOne(known, line.plain, line.words, bit)
}

function remembered(plain: string): Known {
  let known = memory.get(plain)
  if (known === undefined) {
    if (memory.size >= MEMORY) memory.clear()
    known = { asked: 0, found: 0, key: null }
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
function askOne(known: Known, plain: string, words: number, bit: number): void {
  for (const reader of READERS) {
    if ((reader.traits & bit) === 0) continue
    if (words <= reader.words) known.found |= reader.read(plain)
    known.asked |= reader.traits
  }
}
