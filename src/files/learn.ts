import { decode } from '../decode.ts'
import { divideLate } from '../divide.ts'
import { Gathering } from '../gather.ts'
import type { CleanOptions } from '../model/options.ts'
import type { Profile, SiteProfile } from '../model/profile.ts'
import type { Failure } from '../report/tally.ts'
import { type Halt, Turns } from './halt.ts'
import { hashOf } from './making.ts'
import type { Pages } from './pages.ts'
import { PLATFORM } from './platform.ts'
import { letGo, readPage, refuseNoPage } from './read.ts'
import { reasonOf } from './reason.ts'
import { samples, siteOf } from './sites.ts'
import type { PageFile } from './walk.ts'

/** How pages are read. */
export interface Reading {
  readonly encoding: CleanOptions['encoding']
  readonly maxBytes: number
}

/** What a run learned, and from what. */
export interface Learned {
  /** Without the lines of single pages, which say nothing; sites of few pages are not in it. */
  readonly profile: Profile
  /** By site the hash of the names and bytes of the pages that were looked at. */
  readonly samples: ReadonlyMap<string, string>
}

/**
 * Learns from a sample of pages what each of their sites prints on all of them: what a run does before it cleans.
 *
 * @param pages in the order of their paths
 */
export function learnSample(pages: Pages<PageFile>, how: Reading): Learned {
  const sites: [string, SiteProfile][] = []
  const hashes = new Map<string, string>()
  // A site at a time, so that no more than one site's lines are held.
  for (const [site, sample] of samples(pages)) {
    const gathering = new Gathering()
    const rows: string[] = []
    // A page that cannot be read is named when it is to be cleaned.
    for (const page of sample) gather(gathering, page, how, (bytes) => rows.push(sampleRow(page, bytes)))
    hashes.set(site, hashOf(rows.join('')))
    for (const known of Object.values(gathering.freeze().sites)) sites.push([site, { ...known, once: [] }])
  }
  return { profile: { schemaVersion: 1, sites: Object.fromEntries(sites) }, samples: hashes }
}

/** The hashes that {@link learnSample} would give, for a tenth of its work. */
export function hashSamples(pages: Pages<PageFile>, maxBytes: number): ReadonlyMap<string, string> {
  const hash = (sample: readonly PageFile[]) =>
    hashOf(sample.map((page) => rowOrNothing(page, maxBytes)).join(''))
  return new Map([...samples(pages)].map(([site, sample]) => [site, hash(sample)]))
}

function rowOrNothing(page: PageFile, maxBytes: number): string {
  try {
    return sampleRow(page, readPage(page.path, maxBytes))
  } catch {
    return ''
  }
}

function sampleRow({ file }: PageFile, bytes: Uint8Array): string {
  return `${hashOf(bytes)} ${JSON.stringify(file)}\n`
}

/**
 * Gathers from all pages, or until it is halted; `each` is called after every one.
 *
 * @returns the pages that could not be read
 */
export async function gatherPages(
  gathering: Gathering,
  pages: Pages<PageFile>,
  how: Reading,
  each: () => void,
  halt: Halt,
): Promise<readonly Failure[]> {
  const failures: Failure[] = []
  const turns = new Turns()
  for (const page of halt.until(pages)) {
    const reason = gather(gathering, page, how)
    if (reason !== null) failures.push({ path: page.path, reason })
    each()
    await turns.take()
  }
  return failures
}

/** @returns why the page could not be read, or null */
function gather(
  gathering: Gathering,
  page: PageFile,
  { encoding, maxBytes }: Reading,
  seen: (bytes: Uint8Array) => void = () => {},
): string | null {
  try {
    const bytes = readPage(page.path, maxBytes)
    seen(bytes)
    refuseNoPage(bytes)
    const { text } = decode(bytes, { encoding, utf8: PLATFORM.utf8 })
    letGo()
    gathering.add(siteOf(page.file), divideLate(text))
    return null
  } catch (error) {
    return reasonOf(error)
  }
}
