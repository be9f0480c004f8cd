import { bytesOf, DEFAULT_OPTIONS, type PageInput } from './clean.ts'
import { decode } from './decode.ts'
import { divideLate } from './divide.ts'
import { Gathering, siteLinesOf } from './gather.ts'
import type { SiteLines } from './model/profile.ts'

/**
 * Learns what the pages of one site have in common.
 *
 * @param pages pages of one site, in any order; from 8 on they tell anything, and beyond 400 little is added
 * @returns the `site` option for each of its pages
 */
export function learnSite(pages: Iterable<PageInput>): SiteLines {
  const gathering = new Gathering()
  for (const page of pages) {
    const encoding = typeof page === 'string' ? 'utf-8' : null
    gathering.add('', divideLate(decode(bytesOf(page), { ...DEFAULT_OPTIONS, encoding }, true).text))
  }
  return siteLinesOf(gathering.freeze(), null) ?? { files: 0, counts: new Map() }
}
