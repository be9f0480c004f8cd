import { countLetters } from '../arabic/letters.ts'
import { fateOf } from '../ledger.ts'
import type { Account } from '../model/account.ts'

/** Letters of a page or of many: the measure of `stats.keptShare`, as counts that can be added up. */
export interface Letters {
  readonly all: number
  /** Those of lines that stand in no field of the article. */
  readonly removed: number
}

/** Counts the letters of a page. */
export function lettersOf({ page, places, polished }: Account): Letters {
  let all = 0
  let removed = 0
  page.blocks.forEach(({ start, end }, index) => {
    const { arabic, other } = countLetters(page.text, start, end)
    all += arabic + other
    if (fateOf(places[index], polished[index]) === 'removed') removed += arabic + other
  })
  return { all, removed }
}

/** The share of letters that were removed, from 0 to 1; of no letters none was. */
export function removedShare({ all, removed }: Letters): number {
  return all === 0 ? 0 : removed / all
}

/** Below this, two shares differ by the way they were computed: 14.1 / 100 is not quite 141 / 1000. */
const ROUNDING = 1e-9

/** Whether a share is larger than another one. */
export function isMore(share: number, limit: number): boolean {
  return share - limit > ROUNDING
}
