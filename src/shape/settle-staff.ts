import type { Place } from '../model/account.ts'
import type { Staff } from '../model/article.ts'
import type { Draft } from './draft.ts'
import { readStaff } from './masthead.ts'
import type { Sorted } from './sorted.ts'

/**
 * Reads the masthead lines of a page together, since an office and its holder stand on lines of their own.
 *
 * @returns where each masthead line stands, by block index
 */
export function settleStaff(draft: Draft, lines: readonly Sorted[]): ReadonlyMap<number, Place> {
  const printed: Sorted[] = []
  for (const line of lines) if (line.verdict.label === 'masthead') printed.push(line)
  if (printed.length === 0) return NO_PLACES
  const places = new Map<number, Place>()
  for (const pair of readStaff(printed.map((line) => line.text))) draft.masthead.push(pair)
  const find = finder(draft.masthead)
  for (const { block, text } of printed) {
    const place = find(text)
    if (place !== null) places.set(block.index, place)
  }
  return places
}

const NO_PLACES: ReadonlyMap<number, Place> = new Map()

/** Looks up where the masthead holds a line: whole, as an office or a name, or cut in two, as the first pair it gives. */
function finder(masthead: readonly Staff[]): (text: string) => Place | null {
  const wholes = new Map<string, string>()
  for (let i = 0; i < masthead.length; i++) {
    const { role, name } = masthead[i] as Staff
    if (role !== null) putOnce(wholes, role, `/masthead/${i}/role`)
    if (name !== null) putOnce(wholes, name, `/masthead/${i}/name`)
  }
  let pairs: ReadonlyMap<string, string> | null = null
  return (text) => {
    const whole = wholes.get(text)
    if (whole !== undefined) return { field: whole, verbatim: true }
    pairs ??= pairsOf(masthead)
    for (const pair of readStaff([text])) {
      const field = pairs.get(keyOf(pair))
      if (field !== undefined) return { field, verbatim: false }
    }
    return null
  }
}

/** Made where a line is asked for that is no office and no name: most mastheads have none. */
function pairsOf(masthead: readonly Staff[]): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>()
  for (const [i, pair] of masthead.entries()) putOnce(pairs, keyOf(pair), `/masthead/${i}`)
  return pairs
}

function putOnce(map: Map<string, string>, key: string, value: string): void {
  if (!map.has(key)) map.set(key, value)
}

/** No polished line holds a line end. */
function keyOf({ role, name }: Staff): string {
  return `${role ?? ''}\n${name ?? ''}`
}
