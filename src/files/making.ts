import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { siteLinesOf } from '../gather.ts'
import type { Profile } from '../model/profile.ts'
import { othersWith } from '../model/site-share.ts'
import { PLATFORM } from './platform.ts'

/** Half of a SHA-256 in hex: 128 bits tell any two pages of the world apart. */
export function hashOf(content: string | Uint8Array): string {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  return shortened(PLATFORM.sha256(bytes))
}

/** {@link hashOf} where the whole SHA-256 is known. */
export function shortened(sha256: string): string {
  return sha256.slice(0, 32)
}

/**
 * Names the way that pages are cleaned in but for their site: the options, the program and the tables of letters and
 * calendars that the platform has. The program is known by its bytes: a version that was built anew is another one.
 *
 * @param options all that change an article, whatever they are; functions among them are the platform's
 */
export function recipeOf(options: object): string {
  const { icu, unicode } = process.versions
  const chosen = Object.entries(options)
    .filter(([, value]) => typeof value !== 'function')
    .map(([name, value]) => [name, value instanceof Set ? [...value].sort() : value])
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return hashOf(JSON.stringify([program(), icu, unicode, chosen]))
}

/** The bundle that threads run holds all that cleans, and nothing that talks. */
function program(): string {
  return hashOf(readFileSync(join(import.meta.dirname, 'worker.cjs')))
}

/**
 * Names the way that the pages of a site are cleaned in: the recipe, and of what is known of the site that which can
 * show in an article. A profile that only counts more pages names the same way.
 */
export function makingOf(recipe: string, profile: Profile | null, site: string): string {
  const lines = profile === null ? null : siteLinesOf(profile, site)
  const shown = [...(lines?.counts ?? [])]
    .map(
      ([key, { keep }]) =>
        [key, othersWith(lines, key, 'head'), othersWith(lines, key, 'tail'), keep] as const,
    )
    .filter(([, head, tail, keep]) => head + tail > 0 || keep !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return hashOf(JSON.stringify([recipe, shown]))
}

/** {@link makingOf} for the sites of a run; each site is looked at once. */
export function lookUpMakings(recipe: string, profile: Profile | null): (site: string) => string {
  const known = new Map<string, string>()
  return (site) => {
    const making = known.get(site) ?? makingOf(recipe, profile, site)
    known.set(site, making)
    return making
  }
}
