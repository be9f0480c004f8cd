import { relative, resolve, sep } from 'node:path'
import type { Profile } from '../model/profile.ts'
import type { SampleFact } from './fact.ts'
import { type Question, stalePages } from './fresh.ts'
import type { Settings } from './job.ts'
import { hashSamples, learnSample } from './learn.ts'
import { hashOf, lookUpMakings, makingOf } from './making.ts'
import { type Manifest, readManifest } from './manifest.ts'
import type { PageList } from './pages.ts'
import { siteFor } from './sites.ts'
import type { FoundPage } from './walk.ts'

/** What a run is going to do. */
export interface Plan {
  /** What is known of the sites; null: nothing, or nothing that is needed. */
  readonly profile: Profile | null
  /** The pages to be cleaned. */
  readonly pages: PageList
  /** What was learned, for the next run. */
  readonly samples: readonly SampleFact[]
}

/** What was learned of each site, and what that makes of the cleaning of its pages. */
type Samples = ReadonlyMap<string, SampleFact>

/**
 * Learns from the pages where that is wanted, and finds out which of them have to be cleaned.
 *
 * @param learns whether the run learns from its own pages
 * @param lazy whether it need not where there is nothing to clean
 */
export function planRun(pages: PageList, settings: Settings, learns: boolean, lazy = true): Plan {
  if (settings.profile !== null || !learns) return planKnowing(pages, settings)
  return planLearning(pages, settings, lazy)
}

/** Where nothing is learned, the profile says how each page is cleaned. */
function planKnowing(pages: PageList, settings: Settings): Plan {
  const { profile } = settings
  const makings = lookUpMakings(settings.recipe, profile)
  const making = (page: FoundPage) => makings(siteFor(profile, page))
  return { profile, pages: staleOf(pages, settings, making), samples: [] }
}

/** A run that has nothing to clean need not learn: the pages it would learn from tell what it would know. */
function planLearning(pages: PageList, settings: Settings, lazy: boolean): Plan {
  const manifest = manifestOf(settings)
  const known = manifest === null ? null : recalled(manifest, pages, settings)
  const stale = known === null ? pages : staleOf(pages, settings, makingBy(known, settings))
  if (lazy && stale.length === 0 && known !== null)
    return { profile: null, pages: stale, samples: [...known.values()] }
  const { profile, samples } = learnSample(pages, settings)
  const learned: Samples = new Map(
    [...samples].map(([site, sample]) => [site, sampleFact(site, sample, profile, settings.recipe)]),
  )
  // Pages may have been changed since they were looked at: what counts is what was learned.
  const again = known === null || !sameSamples(known, learned)
  const pagesNow = again ? staleOf(pages, settings, makingBy(learned, settings)) : stale
  return { profile, pages: pagesNow, samples: [...learned.values()] }
}

function manifestOf({ out, force }: Settings): Manifest | null {
  return out === null || force ? null : readManifest(out)
}

function staleOf(pages: PageList, settings: Settings, making: Question['making']): PageList {
  const manifest = manifestOf(settings)
  if (manifest === null || settings.out === null) return pages
  return stalePages(pages, manifest.facts, { out: settings.out, audit: settings.audit, making })
}

/** What earlier runs learned of all sites from the very same pages in the same way; null where that of any is not known. */
function recalled(manifest: Manifest, pages: PageList, { maxBytes, recipe }: Settings): Samples | null {
  const before = new Map(manifest.samples.map((fact) => [fact.site, fact]))
  const known = new Map<string, SampleFact>()
  for (const [site, sample] of hashSamples(pages, maxBytes)) {
    const fact = before.get(site)
    if (fact?.sample !== inWay(recipe, sample)) return null
    known.set(site, fact)
  }
  return known
}

/** A site none of whose pages could be read has no place in a profile, and no making. */
function sampleFact(site: string, sample: string, profile: Profile, recipe: string): SampleFact {
  const making = Object.hasOwn(profile.sites, site) ? makingOf(recipe, profile, site) : ''
  return { site, sample: inWay(recipe, sample), making }
}

/** The making of a sample is that of one recipe: of another it must be learned again. */
function inWay(recipe: string, sample: string): string {
  return hashOf(`${recipe} ${sample}`)
}

function sameSamples(one: Samples, other: Samples): boolean {
  return one.size === other.size && [...one].every(([site, { making }]) => other.get(site)?.making === making)
}

/** How pages are cleaned by what was learned; sites that nothing is known of are cleaned by the recipe alone. */
function makingBy(samples: Samples, { recipe }: Settings): Question['making'] {
  const empty = { files: 0, lines: [], once: [] }
  const sites = [...samples.values()]
    .filter(({ making }) => making !== '')
    .map(({ site }) => [site, empty] as const)
  const names: Profile = { schemaVersion: 1, sites: Object.fromEntries(sites) }
  const plain = makingOf(recipe, null, '')
  return (page) => samples.get(siteFor(names, page))?.making || plain
}

/** The folder that a page's path counts from, as seen from the folder of the articles: the same wherever both lie. */
export function rootFrom(out: string, page: FoundPage): string {
  return relative(out, resolve(page.root)).replaceAll(sep, '/')
}
