import { choose } from '../choose.ts'
import { accountOf as accountOfBytes, DEFAULT_OPTIONS } from '../clean.ts'
import { looksBinary } from '../decode.ts'
import type { Account } from '../model/account.ts'
import type { CleanOptions } from '../model/options.ts'
import type { Profile, SiteLines } from '../model/profile.ts'
import { audit } from '../report/audit.ts'
import { type Checked, checkedOf } from '../report/checked.ts'
import { addPage, emptyTally, type Failure, type Tally } from '../report/tally.ts'
import { write } from '../write.ts'
import { standingOf } from './expected.ts'
import { resultNames } from './names.ts'
import { PLATFORM } from './platform.ts'
import { BINARY, readPage } from './read.ts'
import { reasonOf } from './reason.ts'
import { notOurs, openTree, save, type Tree } from './save.ts'
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
}

/** What became of some pages. */
export interface Outcome {
  readonly tally: Tally
  readonly failures: readonly Failure[]
  /** In the order of the pages; empty where they were not asked for. */
  readonly figures: readonly Checked[]
}

/** Does the work on pages, one after another; to be made once a thread. */
export function makeJob(settings: Settings): (pages: readonly PageFile[]) => Outcome {
  const tree = settings.out === null ? null : openTree(settings.out, settings.force ? null : notOurs)
  const options = optionsOf(settings)
  const known = lookUp(settings.profile)
  return (pages) => {
    const tally = emptyTally()
    const failures: Failure[] = []
    const figures: Checked[] = []
    for (const page of pages) {
      try {
        const account = accountOf(page, options, known(siteFor(settings.profile, page)))
        if (tree !== null) saveResults(tree, account, settings.audit)
        const standing = settings.expect === null ? null : standingOf(settings.expect, account)
        addPage(tally, account)
        if (settings.figures) figures.push(checkedOf(page.path, account, standing))
      } catch (error) {
        failures.push({ path: page.path, reason: reasonOf(error) })
      }
    }
    return { tally, failures, figures }
  }
}

/** Options that are the same for all pages. */
type PageOptions = Omit<CleanOptions, 'file' | 'site'>

/** The options of the library that settings ask for. */
export function optionsOf(
  settings: Pick<Settings, 'quotes' | 'digits' | 'diacritics' | 'fold' | 'without' | 'extra' | 'encoding'>,
): PageOptions {
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
export function accountOf(page: PageFile, options: PageOptions, site: SiteLines | null): Account {
  const bytes = readPage(page.path)
  if (looksBinary(bytes)) throw new Error(BINARY)
  return accountOfBytes(bytes, { ...options, file: page.file, site })
}

/** The article last: where it stands, all that belongs to it stands, too. */
function saveResults(tree: Tree, account: Account, withAudit: boolean): void {
  const names = resultNames(account.article.source.file)
  if (withAudit) save(tree, names.audit, write(audit(account)))
  save(tree, names.article, write(account.article))
}
