import { statSync } from 'node:fs'
import { houseWording } from '../../arabic/house-line.ts'
import { type Found, findPages } from '../../files/find.ts'
import { refuseClosedFile } from '../../files/folder.ts'
import { gatherPages } from '../../files/learn.ts'
import { keepHeapSmall } from '../../files/memory.ts'
import { PageList } from '../../files/pages.ts'
import { readProfile, refuseProfilePath, saveProfile } from '../../files/profile-file.ts'
import { Refusal } from '../../files/reason.ts'
import { Gathering, siteLinesOf } from '../../gather.ts'
import type { Profile } from '../../model/profile.ts'
import { othersWith } from '../../model/site-share.ts'
import type { Encoding } from '../../model/source.ts'
import { jsonText } from '../../report/json-text.ts'
import { type LearnedSite, learnedData, learnedTable } from '../../report/learned.ts'
import type { Failure } from '../../report/tally.ts'
import { startProgress } from '../progress.ts'
import { haltOnSignals } from '../signals.ts'
import { sayStopped, whyStopped } from '../stopped.ts'
import { paintFor, print, say, stderr } from '../terminal.ts'
import { sayFailures, sayNotes } from './pages.ts'

/** What `learn` can be told. */
export interface LearnFlags {
  /** The file that the profile goes to. */
  readonly output: string
  /** Profiles that are added to what the pages say. */
  readonly merge: readonly string[]
  readonly ext: readonly string[]
  readonly encoding?: Encoding
  readonly maxBytes: number
  readonly force?: boolean
  readonly quiet?: boolean
  readonly json?: boolean
}

const NO_PAGES: Found = { pages: PageList.of([]), failures: [], notes: [], folders: [] }

/**
 * Reads all pages and writes what those of each site have in common.
 *
 * @returns the exit code
 */
export async function learn(inputs: readonly string[], flags: LearnFlags): Promise<number> {
  if (inputs.length === 0 && flags.merge.length === 0) {
    throw new Refusal('name pages to learn from, or profiles to --merge (more: clean-news learn --help)')
  }
  if (flags.force !== true) refuseProfilePath(flags.output, flags.merge)
  refuseClosedFile(flags.output)
  keepHeapSmall()
  const gathering = new Gathering()
  for (const path of flags.merge) gathering.addProfile(readProfile(path))
  const found = inputs.length === 0 ? NO_PAGES : await findPages(inputs, flags.ext)
  const unread = await gatherAll(gathering, found, flags)
  const stopped = whyStopped()
  if (stopped !== null) {
    sayStopped(stopped, 'no profile was written', await paintFor(stderr()))
    return 1
  }
  const pages = found.pages.length - unread.length
  const profile = gathering.freeze()
  const isWritten = pages > 0 || flags.merge.length > 0
  const failures = [...found.failures, ...unread]
  const paint = await paintFor(stderr())
  if (flags.quiet !== true) sayNotes(found.notes, paint)
  sayFailures(failures, paint)
  if (isWritten) saveProfile(flags.output, profile)
  const written = isWritten ? { path: flags.output, bytes: sizeAt(flags.output) } : null
  const learned = { pages, failures, sites: sitesOf(profile), written }
  if (flags.quiet !== true) say(learnedTable(learned, paint))
  if (flags.json === true) print(jsonText(learnedData(learned)))
  return failures.length === 0 ? 0 : 1
}

async function gatherAll(gathering: Gathering, found: Found, flags: LearnFlags): Promise<readonly Failure[]> {
  const progress = await startProgress(found.pages.length, flags.quiet === true)
  const failures = await gatherPages(
    gathering,
    found.pages,
    { encoding: flags.encoding ?? null, maxBytes: flags.maxBytes },
    () => progress.advance(1),
    haltOnSignals(),
  )
  progress.end()
  return failures
}

function sizeAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}

function sitesOf(profile: Profile): readonly LearnedSite[] {
  return Object.entries(profile.sites).map(([site, { files }]) => ({
    site,
    files,
    furniture: furnitureOf(profile, site),
  }))
}

function furnitureOf(profile: Profile, site: string): number {
  const lines = siteLinesOf(profile, site)
  const counts = [...(lines?.counts ?? [])]
  const known = counts.filter(([key]) => othersWith(lines, key, 'head') + othersWith(lines, key, 'tail') > 0)
  return known.filter(([, { text, keep }]) => keep === false || houseWording(text) !== 'none').length
}
