import { fold } from './arabic/fold.ts'
import { companyOf, edgeLines } from './gather/edges.ts'
import type { CutPage } from './model/page.ts'
import {
  PROFILE_VERSION,
  type Profile,
  type ProfileLine,
  type SiteLines,
  type SiteProfile,
} from './model/profile.ts'

interface Count {
  text: string
  files: number
  head: number
  tail: number
  company: number
}

interface SiteCounts {
  files: number
  readonly lines: Map<string, Count>
  /** What a hand said of lines: whether they are kept. */
  readonly said: Map<string, boolean>
  /** Rows of profiles that were learned from no page: marks, whose counts are none. */
  readonly marks: Map<string, ProfileLine>
}

/**
 * What the pages of some sites have in common. Counts only ever add up, so neither the order of the pages nor the
 * number of threads that read them can change the outcome.
 */
export class Gathering {
  private readonly sites = new Map<string, SiteCounts>()

  /** Counts the lines near the edges of one page, each once. */
  add(site: string, page: CutPage): void {
    const counts = this.site(site)
    counts.files++
    const company = companyOf(page)
    for (const [key, { text, head, tail }] of edgeLines(page)) {
      addCount(counts, key, { text, files: 1, head: head ? 1 : 0, tail: tail ? 1 : 0, company })
    }
  }

  /** Adds what a profile says, as if its pages were read here. */
  addProfile(profile: Profile): void {
    for (const [name, { files, lines, once }] of Object.entries(profile.sites)) {
      const counts = this.site(name)
      counts.files += files
      for (const { keep, ...count } of [...lines, ...once]) {
        const key = fold(count.text)
        if (files > 0) addCount(counts, key, count)
        else counts.marks.set(key, { ...count, ...NO_COUNT })
        // Of two hands the one that keeps is heard.
        if (keep !== undefined) counts.said.set(key, keep || counts.said.get(key) === true)
      }
    }
  }

  /** The frozen profile: plain data in one order, whatever the order of the pages was. */
  freeze(): Profile {
    const sorted = [...this.sites].sort(([a], [b]) => (a < b ? -1 : 1))
    // Not by assignment: a folder may be called __proto__.
    const sites = Object.fromEntries(sorted.map(([name, counts]) => [name, freezeSite(counts)]))
    return { schemaVersion: PROFILE_VERSION, sites }
  }

  private site(name: string): SiteCounts {
    let counts = this.sites.get(name)
    if (counts === undefined) {
      counts = { files: 0, lines: new Map(), said: new Map(), marks: new Map() }
      this.sites.set(name, counts)
    }
    return counts
  }
}

/** A row must say something. */
const NO_COUNT = { files: 1, head: 0, tail: 0, company: 0 } as const

function addCount(counts: SiteCounts, key: string, count: Count): void {
  const known = counts.lines.get(key)
  if (known === undefined) counts.lines.set(key, { ...count, text: copyOf(count.text) })
  else {
    if (count.text < known.text) known.text = copyOf(count.text)
    known.files += count.files
    known.head += count.head
    known.tail += count.tail
    known.company = (known.company | count.company) >>> 0
  }
}

/** A line is a view into its page's text and keeps the whole page in memory; its copy keeps itself alone. */
function copyOf(line: string): string {
  return ` ${line}`.slice(1)
}

function freezeSite({ files, lines, said, marks }: SiteCounts): SiteProfile {
  const unread = [...marks].filter(([key]) => !lines.has(key))
  const all: ProfileLine[] = [...lines, ...unread].map(([key, count]) => {
    const keep = said.get(key)
    return keep === undefined ? { ...count } : { ...count, keep }
  })
  all.sort((a, b) => b.files - a.files || (a.text < b.text ? -1 : 1))
  const isOnce = (line: ProfileLine) => line.files < 2 && line.keep === undefined
  return { files, lines: all.filter((line) => !isOnce(line)), once: all.filter(isOnce) }
}

/**
 * A site's profile as the labels look it up.
 *
 * @returns null where the profile does not know the site
 */
export function siteLinesOf(profile: Profile, site: string | null): SiteLines | null {
  const known = Object.hasOwn(profile.sites, site ?? '') ? profile.sites[site ?? ''] : undefined
  if (known === undefined) return null
  const counts = new Map<string, ProfileLine>()
  for (const line of known.lines) counts.set(fold(line.text), line)
  return { files: known.files, counts }
}
