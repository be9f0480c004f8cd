import type { Place } from '../model/account.ts'
import type { Draft } from './draft.ts'
import { readStaff } from './masthead.ts'
import type { Sorted } from './sorted.ts'

/**
 * Reads the masthead lines of a page together, since an office and its holder stand on lines of their own.
 *
 * @returns where each masthead line stands, by block index
 */
export function settleStaff(draft: Draft, lines: readonly Sorted[]): Map<number, Place> {
  const printed = lines.filter((line) => line.verdict.label === 'masthead')
  const places = new Map<number, Place>()
  if (printed.length === 0) return places
  draft.masthead.push(...readStaff(printed.map((line) => line.text)))
  for (const { block, text } of printed) {
    const place = placeOf(draft, text)
    if (place !== null) places.set(block.index, place)
  }
  return places
}

function placeOf(draft: Draft, text: string): Place | null {
  for (const [i, { role, name }] of draft.masthead.entries()) {
    if (role === text) return { field: `/masthead/${i}/role`, verbatim: true }
    if (name === text) return { field: `/masthead/${i}/name`, verbatim: true }
  }
  const part = draft.masthead.findIndex(({ role, name }) => holds(text, role) && holds(text, name))
  return part < 0 ? null : { field: `/masthead/${part}`, verbatim: false }
}

function holds(text: string, part: string | null): boolean {
  return part === null || text.includes(part)
}
