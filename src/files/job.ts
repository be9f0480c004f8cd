import { choose } from '../choose.ts'
import {
  accountOf as accountOfPage,
  DEFAULT_OPTIONS,
  type ReadPage,
  readSource,
  type SharedOptions,
} from '../clean.ts'
import type { PageAccount } from '../model/account.ts'
import type { CleanOptions } from '../model/options.ts'
import type { Profile, SiteLines } from '../model/profile.ts'
import { type Checked, checkedOf } from '../report/checked.ts'
import { addPage, emptyTally, type Failure, type Tally } from '../report/tally.ts'
import { standingOf } from './expected.ts'
import type { MadeFact } from './fact.ts'
import type { Halt } from './halt.ts'
import { handle } from './handful.ts'
import { lookUpMakings } from './making.ts'
import { isNoRoom } from './no-room.ts'
import { PLATFORM } from './platform.ts'
import { letGo, readPage, refuseNoPage } from './read.ts'
import { reasonOf } from './reason.ts'
import { saveResults } from './results.ts'
import { notOurs, openTree } from './save.ts'
import { lookUp, siteFor } from './sites.ts'
import type { PageFile } from './walk.ts'

/** How pages are to be cleaned and where they go. Plain data: it is sent to threads. */
export interface Settings {
  /** The folder that results go to; null writes nothing. */
  readonly out: string | null
  readonly audit: boolean
  readonly force: boolean
  readonly quotes: CleanOptions['quotes']
  readonly digits: CleanOptions['digits']
  readonly diacritics: CleanOptions['diacritics']
  readonly fold: boolean
  readonly without: readonly string[]
  /** Optional rules that are to act. */
  readonly extra: readonly string[]
  readonly encoding: CleanOptions['encoding']
  /** What is known of the sites; null: nothing. */
  readonly profile: Profile | null
  /** Whether the figures of each page are asked for, and not only their sum. */
  readonly figures: boolean
  /** The folder that articles are expected in, up to date; null: nothing is expected. */
  readonly expect: string | null
  /** How all pages are cleaned, for the facts that are kept of them; see `making.ts`. */
  readonly recipe: string
  /** Larger files are not read. */
  readonly maxBytes: number
}

/** What became of some pages. */
export interface Outcome {
  readonly tally: Tally
  readonly failures: readonly Failure[]
  /** In the order of the pages; empty where they were not asked for. */
  readonly figures: readonly Checked[]
  /** Of each page whose article was written, in the order of the pages. */
  readonly facts: readonly MadeFact[]
  /** Why nothing more can be written, as on a full disk; null where it can. The page of that has not failed, it is left. */
  readonly noRoom: string | null
}

/** Some pages' work, a page a step. Pages that are not in its outcome were left: it was halted, or there was no room. */
export type Work = Generator<void, Outcome>

/** Does the work on pages, one after another; to be made once a thread. */
export function makeJob(settings: Settings, halt: Halt): (pages: readonly PageFile[]) => Work {
  const tree = settings.out === null ? null : openTree(settings.out, settings.force ? null : notOurs)
  const options = optionsOf(settings)
  const known = lookUp(settings.profile)
  const makings = lookUpMakings(settings.recipe, settings.profile)
  const read = (page: PageFile): ReadPage => {
    const site = known(siteFor(settings.profile, page))
    return readSourceOf(page, options, site, settings.maxBytes)
  }
  return function* (pages) {
    let noRoom: string | null = null
    const tally = emptyTally()
    const failures: Failure[] = []
    const figures: Checked[] = []
    const facts: MadeFact[] = []
    const finish = (page: PageFile, account: PageAccount) => {
      if (tree !== null) {
        const making = makings(siteFor(settings.profile, page))
        facts.push({ making, ...saveResults(tree, account, settings.audit) })
      }
      const standing = settings.expect === null ? null : standingOf(settings.expect, account)
      addPage(tally, account)
      if (settings.figures) figures.push(checkedOf(page.path, account, standing))
    }
    for (const handled of handle(halt.until(pages), { read, options })) {
      const { page } = handled
      if (halt.isSet) break
      try {
        if (handled.made === null) throw handled.error
        finish(page, handled.made)
      } catch (error) {
        if (isNoRoom(error, settings.out)) {
          noRoom = reasonOf(error)
          halt.set()
          break
        }
        failures.push({ path: page.path, reason: reasonOf(error) })
      }
      yield
    }
    return { tally, failures, figures, facts, noRoom }
  }
}

/** The options of the library that settings ask for. */
export function optionsOf(
  settings: Pick<Settings, 'quotes' | 'digits' | 'diacritics' | 'fold' | 'without' | 'extra' | 'encoding'>,
): SharedOptions {
  const { quotes, digits, diacritics, fold, encoding, without, extra } = settings
  const chosen = { quotes, digits, diacritics, fold, encoding, without, extra }
  return choose(DEFAULT_OPTIONS, { ...PLATFORM, ...chosen })
}

/**
 * Reads and cleans one page.
 *
 * @param site what is known of the page's site
 * @throws what reading throws, and an error for bytes that are no text
 */
export function accountOf(
  page: PageFile,
  options: SharedOptions,
  site: SiteLines | null,
  maxBytes: number,
): PageAccount {
  return accountOfPage(readSourceOf(page, options, site, maxBytes), options)
}

function readSourceOf(
  { path, file }: PageFile,
  options: SharedOptions,
  site: SiteLines | null,
  maxBytes: number,
): ReadPage {
  const bytes = readPage(path, maxBytes)
  refuseNoPage(bytes)
  const read = readSource(bytes, { file, site }, options)
  letGo()
  return read
}
