import { setImmediate } from 'node:timers/promises'
import { decode, looksBinary } from '../decode.ts'
import { divide } from '../divide.ts'
import { Gathering } from '../gather.ts'
import type { CleanOptions } from '../model/options.ts'
import type { Profile, SiteProfile } from '../model/profile.ts'
import type { Failure } from '../report/tally.ts'
import { PLATFORM } from './platform.ts'
import { BINARY, readPage } from './read.ts'
import { reasonOf } from './reason.ts'
import { samples, siteOf } from './sites.ts'
import type { PageFile } from './walk.ts'

type Encoding = CleanOptions['encoding']

/**
 * Learns from a sample of pages what each of their sites prints on all of them: what a run does before it cleans.
 *
 * @param pages in the order of their paths
 * @returns a profile without the lines of single pages, which say nothing; sites of few pages are not in it
 */
export function learnSample(pages: readonly PageFile[], encoding: Encoding): Profile {
  const sites: [string, SiteProfile][] = []
  // A site at a time, so that no more than one site's lines are held.
  for (const [site, sample] of samples(pages)) {
    const gathering = new Gathering()
    // A page that cannot be read is named when it is to be cleaned.
    for (const page of sample) gather(gathering, page, encoding)
    for (const known of Object.values(gathering.freeze().sites)) sites.push([site, { ...known, once: [] }])
  }
  return { schemaVersion: 1, sites: Object.fromEntries(sites) }
}

/**
 * Gathers from all pages; `each` is called after every one.
 *
 * @returns the pages that could not be read
 */
export async function gatherPages(
  gathering: Gathering,
  pages: readonly PageFile[],
  encoding: Encoding,
  each: () => void,
): Promise<readonly Failure[]> {
  const failures: Failure[] = []
  for (const [at, page] of pages.entries()) {
    const reason = gather(gathering, page, encoding)
    if (reason !== null) failures.push({ path: page.path, reason })
    each()
    // Now and then a closed pipe can be heard of.
    if (at % 64 === 63) await setImmediate()
  }
  return failures
}

/** @returns why the page could not be read, or null */
function gather(gathering: Gathering, page: PageFile, encoding: Encoding): string | null {
  try {
    const bytes = readPage(page.path)
    if (looksBinary(bytes)) return BINARY
    gathering.add(siteOf(page.file), divide(decode(bytes, { encoding, utf8: PLATFORM.utf8 }).text))
    return null
  } catch (error) {
    return reasonOf(error)
  }
}
