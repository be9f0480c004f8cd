import { choose } from '../choose.ts'
import {
  accountOf as accountOfPage,
  DEFAULT_OPTIONS,
  type ReadPage,
  readSource,
  type SharedOptions,
} from '../clean.ts'
import type { Account } from '../model/account.ts'
import type { CleanOptions } from '../model/options.ts'
import type { Profile, SiteLines } from '../model/profile.ts'
import { audit } from '../report/audit.ts'
import { type Checked, checkedOf } from '../report/checked.ts'
import { addPage, emptyTally, type Failure, type Tally } from '../report/tally.ts'
import { write } from '../write.ts'
import { standingOf } from './expected.ts'
import type { Fact } from './fact.ts'
import { handle } from './handful.ts'
import { hashOf, lookUpMakings, shortened } from './making.ts'
import { resultNames } from './names.ts'
import { PLATFORM } from './platform.ts'
import { readPage, refuseNoPage } from './read.ts'
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
  /** How all pages are cleaned, for the facts that are kept of them; see `making.ts`. */
  readonly recipe: string
  /** Larger files are not read. */
  readonly maxBytes: number
}

/** What is to be kept of a page that was cleaned. */
export type MadeFact = Omit<Fact, 'root'>

/** What became of some pages. */
export interface Outcome {
  readonly tally: Tally
  readonly failures: readonly Failure[]
  /** In the order of the pages; empty where they were not asked for. */
  readonly figures: readonly Checked[]
  /** Of each page whose article was written, in the order of the pages. */
  readonly facts: readonly MadeFact[]
}

/** Does the work on pages, one after another; to be made once a thread. */
export function makeJob(settings: Settings): (pages: readonly PageFile[]) => Outcome {
  const tree = settings.out === null ? null : openTree(settings.out, settings.force ? null : notOurs)
  const options = optionsOf(settings)
  const known = lookUp(settings.profile)
  const makings = lookUpMakings(settings.recipe, settings.profile)
  const read = (page: PageFile): ReadPage => {
    const site = known(siteFor(settings.profile, page))
    return readSourceOf(page, options, site, settings.maxBytes)
  }
  return (pages) => {
    const tally = emptyTally()
    const failures: Failure[] = []
    const figures: Checked[] = []
    const facts: MadeFact[] = []
    const finish = (page: PageFile, account: Account) => {
      if (tree !== null) {
        const making = makings(siteFor(settings.profile, page))
        facts.push({ making, ...saveResults(tree, account, settings.audit) })
      }
      const standing = settings.expect === null ? null : standingOf(settings.expect, account)
      addPage(tally, account)
      if (settings.figures) figures.push(checkedOf(page.path, account, standing))
    }
    for (const handled of handle(pages, { read, options })) {
      const { page } = handled
      try {
        if (handled.made === null) throw handled.error
        finish(page, handled.made)
      } catch (error) {
        failures.push({ path: page.path, reason: reasonOf(error) })
      }
    }
    return { tally, failures, figures, facts }
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
): Account {
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
  return readSource(bytes, { file, site }, options)
}

/** The article last: where it stands, all that belongs to it stands, too. */
function saveResults(tree: Tree, account: Account, withAudit: boolean): Omit<MadeFact, 'making'> {
  const { file, sha256 } = account.article.source
  const names = resultNames(file)
  const auditHash = withAudit ? saveHashed(tree, names.audit, audit(account)) : ''
  const articleHash = saveHashed(tree, names.article, account.article)
  return { file, page: shortened(sha256), article: articleHash, audit: auditHash }
}

function saveHashed(tree: Tree, name: string, value: object): string {
  return hashOf(save(tree, name, write(value)))
}
