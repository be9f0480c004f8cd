import type { Letters } from '../model/account.ts'

/** The share of letters that were removed, from 0 to 1; of no letters none was. */
export function removedShare({ all, removed }: Letters): number {
  return all === 0 ? 0 : removed / all
}

/** The same to four places, as `stats.keptShare` is: what scripts are told. */
export function roundedShare(letters: Letters): number {
  return Math.round(removedShare(letters) * 10000) / 10000
}

/** Below this, two shares differ by the way they were computed: 14.1 / 100 is not quite 141 / 1000. */
const ROUNDING = 1e-9

/** Whether a share is larger than another one. */
export function isMore(share: number, limit: number): boolean {
  return share - limit > ROUNDING
}
