import { group } from 'd3-array'
import type { Review } from '../data/known.ts'
import { type Totals, totalsOf } from './totals.ts'

/** The figures of one site; its name is empty for pages without one. */
export interface SiteFigures extends Totals {
  readonly name: string
}

/** The figures of each site, those of most pages first. */
export function sitesOf({ head, rows }: Review): readonly SiteFigures[] {
  const sites = [...group(rows, ({ site }) => site)].map(([site, those]) => ({
    name: site === null ? '' : (head.names[site] ?? ''),
    ...totalsOf(those),
  }))
  return sites.sort((a, b) => b.pages - a.pages || (a.name < b.name ? -1 : 1))
}
