import { LEAST_PAGES, type SiteLines } from './profile.ts'

const MIN_OTHERS = 3
/**
 * Menus stand on nearly every page, imprints of a section on a fifth. Below the text it takes more: lists that end a page
 * (ingredients, conditions, scorers) draw on the same few lines again and again, in another choice each day. Two sites in
 * one folder, whose imprints stand on half of its pages, are still told.
 */
const MIN_SHARE = { head: 0.2, tail: 0.45 } as const
/** Furniture stands beside different texts; what always stands beside the same one is part of it. */
const MIN_COMPANY = 3

/**
 * On how many other pages of the site a folded line stands at one edge, 0 where that is too few to tell, or
 * the line is one that a hand has marked to be kept.
 * The page itself never counts: it is taken to be among those the site was learned from.
 */
export function othersWith(site: SiteLines | null, key: string, edge: 'head' | 'tail'): number {
  if (site === null || site.files < LEAST_PAGES) return 0
  const line = site.counts.get(key)
  if (line === undefined || line.keep === true || bitsOf(line.company) < MIN_COMPANY) return 0
  const others = line[edge] - 1
  return others >= MIN_OTHERS && others >= (site.files - 1) * MIN_SHARE[edge] ? others : 0
}

function bitsOf(mask: number): number {
  let bits = 0
  for (let rest = mask; rest !== 0; rest &= rest - 1) bits++
  return bits
}
