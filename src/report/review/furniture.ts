import { fold } from '../../arabic/fold.ts'
import type { Article } from '../../model/article.ts'
import type { Audit } from '../../model/audit.ts'
import { clipped } from './clip.ts'
import type { Furniture, FurnitureLine } from './format.ts'

/** The rule that goes by what other pages of a site have. */
const RULE = 'label/site-furniture'
const LONGEST_LINE = 500

interface Seen {
  readonly text: string
  pages: number
}

/** Gathers the lines of each site that were taken for its furniture; sums only, so the order of pages does not matter. */
export class FurnitureCounts {
  private readonly sites = new Map<string, { pages: number; readonly lines: Map<string, Seen> }>()

  /** Counts one page; `pages` of a site are all of them, also those without such a line. */
  add(article: Article, audit: Audit | null): void {
    const name = article.source.site ?? ''
    const site = this.sites.get(name) ?? { pages: 0, lines: new Map() }
    this.sites.set(name, site)
    site.pages++
    const found = new Map(furnitureOf(article, audit).map((text) => [fold(text), text]))
    for (const [key, text] of found) {
      const seen = site.lines.get(key)
      if (seen === undefined) site.lines.set(key, { text: clipped(text, LONGEST_LINE), pages: 1 })
      else seen.pages++
    }
  }

  /** Sites by name, those without furniture left out. */
  list(): Furniture {
    return [...this.sites]
      .filter(([, { lines }]) => lines.size > 0)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([site, { pages, lines }]) => ({ site, pages, lines: ranked([...lines.values()]) }))
  }
}

function ranked(lines: readonly Seen[]): readonly FurnitureLine[] {
  return [...lines].sort((a, b) => b.pages - a.pages || (a.text < b.text ? -1 : 1))
}

/** The audit also knows the lines that became the outlet's name; without it only those that were removed are known. */
function furnitureOf(article: Article, audit: Audit | null): readonly string[] {
  const removed = article.removed.filter(({ rule }) => rule === RULE).flatMap(({ text }) => text.split('\n'))
  const isOutlet = (audit?.blocks ?? []).some(({ rule, field }) => rule === RULE && field === '/byline')
  return isOutlet ? [...removed, article.byline ?? ''] : removed
}
