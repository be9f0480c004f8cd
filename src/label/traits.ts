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
const memories = new Map<string, Known>()
/** Of pages with very many lines: what stays any longer outlives the young generation. */
const LATE_MEMORY = 256
const lateMemory = new Map<string, Known>()

/** A line as far as its wording goes. */
interface Worded {
  /** The line without entities and wrappers; longer than 320 UTF-16 units it has no trait. */
  readonly plain: string
  readonly prose: boolean
  readonly words: number
  readonly key: string
  readonly known: Known
  /** Whether it lets go of what it holds, so that it is best asked all at once. */
  readonly late: boolean
  /** Bits of what was found for good, and which were asked for above them: {@link TOLD_OFTEN}, {@link TOLD_ALL}. */
  told: number
}

/** Above the bits of the traits: those that rules ask of all lines were asked for; all were. */
const TOLD_OFTEN = 1 << 18
const TOLD_ALL = 1 << 19

/** Whether a line has a trait by its wording. */
export function hasTrait(line: Worded, trait: Trait): boolean {
  const bit = TRAITS[trait]
  if ((line.told & ((bit & OFTEN) === 0 ? TOLD_ALL : TOLD_OFTEN)) !== 0) return (line.told & bit) !== 0
  if (line.plain.length > LONGEST) return false
  const { known } = line
  if ((known.asked & bit) === 0) ask(known, line, bit)
  if (line.late) line.told = toldBy(known)
  return (known.found & bit) !== 0
}

function toldBy({ asked, found }: Known): number {
  if ((asked & OFTEN) !== OFTEN) return 0
  return found | TOLD_OFTEN | (asked === -1 ? TOLD_ALL : 0)
}

/** What was told of a line that let go of the rest. */
export function knownAgain(told: number): Known {
  const asked = (told & TOLD_ALL) !== 0 ? -1 : OFTEN
  return { asked, found: told & (TOLD_OFTEN - 1), key: null }
}

/** What is known of a line. Headlines are printed again on their page, if on no other, so they are remembered, too; running text is not. */
export function knownOf({ plain, prose, late }: Pick<Worded, 'plain' | 'prose' | 'late'>): Known {
  if (prose || plain.length > LONGEST) return { asked: 0, found: 0, key: null }
  return late ? remembered(lateMemory, LATE_MEMORY, plain) : remembered(memories, MEMORY, plain)
}

function ask(known: Known, line: Worded, bit: number): void {
  knowLineKey(line.plain, line.key)
  if (line.words > FEW) {
    known.found = readAll(line.plain, line.words)
    known.asked = -1
  } else if (line.late && (bit & OFTEN) !== 0) askEach(known, line.plain, line.words)
  else askOne(known, line.plain, line.words, bit)
}

function remembered(memory: Map<string, Known>, most: number, plain: string): Known {
  let known = memory.get(plain)
  if (known === undefined) {
    if (memory.size >= most) memory.clear()
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

/** What rules ask of all lines of a page; the other traits they ask of its beginning. */
const OFTEN =
  TRAITS.endMark |
  TRAITS.placeholder |
  TRAITS.widget |
  TRAITS.prayerTimes |
  TRAITS.readMore |
  TRAITS.tags |
  TRAITS.footer |
  TRAITS.navigation |
  TRAITS.relatedCue |
  TRAITS.relatedTitle
const READERS_ASKED_OFTEN = READERS.filter(({ traits }) => (traits & OFTEN) !== 0)

/** Asks at once what will be asked, since the line's key is not kept for the next rule. */
function askEach(known: Known, plain: string, words: number): void {
  for (const reader of READERS_ASKED_OFTEN) if (words <= reader.words) known.found |= reader.read(plain)
  known.asked |= OFTEN
}
