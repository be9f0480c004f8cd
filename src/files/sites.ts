import { dirname, resolve, sep } from 'node:path'
import { siteLinesOf } from '../gather.ts'
import { LEAST_PAGES, type Profile, type SiteLines, type SiteProfile } from '../model/profile.ts'
import type { Pages } from './pages.ts'
import type { PageFile } from './walk.ts'

/** The site of a page: the first folder of its path, or an empty name for pages at the top. */
export function siteOf(file: string): string {
  return file.slice(0, Math.max(0, file.indexOf('/')))
}

/** A site is looked at this closely; beyond it the shares of its lines hardly change. */
const MOST_OF_A_SITE = 400
/** What is looked at of all sites together: a tenth of the work of cleaning as many pages. */
const MOST_TOGETHER = 4000

/**
 * The pages that a run learns from, by site: all of a small site, and of a large one some, evenly spread.
 * Sites of too few pages to tell anything are left out.
 *
 * @param pages in the order of their paths, which alone decides what is chosen
 */
export function samples<Page extends PageFile>(pages: Pages<Page>): ReadonlyMap<string, readonly Page[]> {
  const sites = [...bySite(pages)].filter(([, those]) => those.length >= LEAST_PAGES)
  const share = Math.floor(MOST_TOGETHER / Math.max(1, sites.length))
  const most = Math.max(LEAST_PAGES, Math.min(MOST_OF_A_SITE, share))
  return new Map(
    sites.map(([site, those]) => [site, spread(those, most).flatMap((at) => pages.at(at) ?? [])]),
  )
}

/** By site the places of its pages. */
function bySite(pages: Pages<PageFile>): ReadonlyMap<string, readonly number[]> {
  const sites = new Map<string, number[]>()
  let at = 0
  for (const { file } of pages) {
    const site = siteOf(file)
    const known = sites.get(site)
    if (known === undefined) sites.set(site, [at])
    else known.push(at)
    at++
  }
  return sites
}

function spread<T>(all: readonly T[], most: number): readonly T[] {
  if (all.length <= most) return all
  const step = all.length / most
  return Array.from({ length: most }).flatMap((_, at) => all[Math.floor(at * step)] ?? [])
}

/** A profile without the lines of single pages, which are most of it and say nothing: for cleaning it is the same. */
export function withoutOnce(profile: Profile): Profile {
  const sites = Object.entries(profile.sites).map(([name, site]): [string, SiteProfile] => [
    name,
    { ...site, once: [] },
  ])
  return { ...profile, sites: Object.fromEntries(sites) }
}

/** What a profile knows of the site of a page; each site is looked up once. */
export function lookUp(profile: Profile | null): (site: string) => SiteLines | null {
  const known = new Map<string, SiteLines | null>()
  return (site) => {
    if (profile === null) return null
    let lines = known.get(site)
    if (lines === undefined) {
      lines = siteLinesOf(profile, site)
      known.set(site, lines)
    }
    return lines
  }
}

/** Sites of pages that a profile does not know, sorted. */
export function unknownSites(profile: Profile, pages: Pages<PageFile>): readonly string[] {
  const sites = new Set<string>()
  for (const page of pages) sites.add(siteFor(profile, page))
  return [...sites].filter((site) => !Object.hasOwn(profile.sites, site)).sort()
}

/**
 * The site of a page in a run: the first folder of its path; for a page at the top, as one named by itself is, the
 * nearest folder around it that the profile knows.
 */
export function siteFor(profile: Profile | null, page: PageFile): string {
  const site = siteOf(page.file)
  if (site !== '' || profile === null || Object.hasOwn(profile.sites, '')) return site
  return nearestSite(profile, page.path)
}

/** The site of a page that is read by itself: the nearest folder around it that a profile knows, or an empty name. */
export function nearestSite(profile: Profile, path: string): string {
  const folders = dirname(resolve(path)).split(sep).reverse()
  return folders.find((folder) => folder !== '' && Object.hasOwn(profile.sites, folder)) ?? ''
}
