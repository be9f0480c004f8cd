import { basename } from 'node:path'
import { whyNoInput } from '../../files/find.ts'
import { kindOf } from '../../files/folder.ts'
import { accountOf, optionsOf } from '../../files/job.ts'
import { Refusal, reasonOf } from '../../files/reason.ts'
import { lookUp, nearestSite } from '../../files/sites.ts'
import type { Profile, SiteLines } from '../../model/profile.ts'
import { audit } from '../../report/audit.ts'
import { explanation } from '../../report/explain.ts'
import { jsonText } from '../../report/json-text.ts'
import type { Failure } from '../../report/tally.ts'
import type { CleaningFlags } from '../options.ts'
import { paintFor, print, stderr } from '../terminal.ts'
import { type LookFlags, lookFor } from './look.ts'
import { sayFailures, settingsOf } from './pages.ts'

/** What `explain` can be told. */
export interface ExplainFlags extends CleaningFlags, LookFlags {
  readonly json?: boolean
}

/**
 * Prints the account of pages, line by line.
 *
 * @returns the exit code
 */
export async function explain(files: readonly string[], flags: ExplainFlags): Promise<number> {
  const settings = await settingsOf(flags, null)
  const options = optionsOf(settings)
  const siteLines = siteLinesAround(settings.profile)
  for (const path of files) refuseFolder(path)
  const look = await lookFor(flags)
  const failures: Failure[] = []
  const audits: object[] = []
  let printed = 0
  for (const path of files) {
    try {
      const account = accountOf({ path, file: basename(path) }, options, siteLines(path), flags.maxBytes)
      if (flags.json === true) audits.push(files.length === 1 ? audit(account) : { path, ...audit(account) })
      else print((printed++ > 0 ? '\n' : '') + explanation(account, look, path))
    } catch (error) {
      failures.push({ path, reason: reasonOf(error) })
    }
  }
  // One file is one audit; of several a list, also where all but one failed, so that a script knows what to expect.
  if (flags.json === true && audits.length > 0) print(jsonText(files.length === 1 ? audits[0] : audits))
  sayFailures(failures, await paintFor(stderr()))
  return failures.length === 0 ? 0 : 1
}

function siteLinesAround(profile: Profile | null): (path: string) => SiteLines | null {
  const known = lookUp(profile)
  return (path) => (profile === null ? null : known(nearestSite(profile, path)))
}

function refuseFolder(path: string): void {
  const kind = kindOf(path)
  if (kind === 'nothing') throw new Refusal(`${path}: ${whyNoInput(path, 'file')}`)
  if (kind === 'folder') {
    throw new Refusal(
      `${path} is a folder: name the files to explain, or see all of it with clean-news check`,
    )
  }
}
