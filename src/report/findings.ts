import type { Warning } from '../model/article.ts'
import { WARNINGS, type WarningCode } from '../model/warning-codes.ts'
import type { Checked, Standing } from './checked.ts'
import { isMore, removedShare } from './letters.ts'
import type { Gates } from './limits.ts'
import { percent } from './percent.ts'
import type { Failure } from './tally.ts'

/** What `check` can find beside the warnings of a page, with what it means. */
const FOUND_BY_CHECK = {
  'page-failed': 'The page could not be read or cleaned.',
  'letters-removed': 'More letters of the page were removed than --max-removed-page allows.',
  'article-missing': 'The page has no article where one is expected.',
  'article-stale': 'The page was changed since its article was written.',
  'article-differs': 'Cleaning the page gives another article than the one expected.',
  'audit-differs': 'Cleaning the page gives another audit than the one beside its article.',
  'article-extra': 'No page of the run becomes this article or audit.',
} as const

/** All kinds of findings, the codes of warnings first. */
export const FINDINGS = { ...WARNINGS, ...FOUND_BY_CHECK }
export type FindingKind = keyof typeof FINDINGS

/** One thing to be told of a page: an error where it hits a gate, else a warning. */
export interface Finding {
  readonly kind: FindingKind
  readonly isError: boolean
  /** The page or article, as the user would type it. */
  readonly path: string
  /** Source line, from 1; null for the whole page. */
  readonly line: number | null
  readonly message: string
}

const STANDINGS: Readonly<Record<Exclude<Standing, 'current'>, readonly [FindingKind, string]>> = {
  missing: ['article-missing', 'it has no article yet: clean it'],
  stale: ['article-stale', 'it was changed since its article was written: clean it again'],
  differs: [
    'article-differs',
    'cleaning it gives something else than the article that is there: clean it again, with the same options',
  ],
  'audit-differs': [
    'audit-differs',
    'cleaning it gives another audit than the one that is there: clean it again with --audit',
  ],
}

/** What is to be told of pages that failed. */
export function failureFindings(failures: readonly Failure[]): readonly Finding[] {
  return failures.map(({ path, reason }) => error('page-failed', path, reason))
}

/** What is to be told of articles and audits that belong to no page. */
export function extraFindings(paths: readonly string[]): readonly Finding[] {
  return paths.map((path) =>
    error('article-extra', path, 'no page becomes it: delete it, or bring its page back'),
  )
}

/**
 * What is to be told of one page.
 *
 * @param deeper an article that is missing where it is looked for, and lies here
 */
export function pageFindings(page: Checked, gates: Gates, deeper: string | null = null): readonly Finding[] {
  return [
    ...shareFinding(page, gates),
    ...standingFinding(page, deeper),
    ...warningFindings(page, gates.failOn),
  ]
}

function shareFinding(page: Checked, { maxRemovedPage }: Gates): readonly Finding[] {
  const share = removedShare(page.letters)
  if (maxRemovedPage === null || !isMore(share, maxRemovedPage)) return []
  const message = `${percent(share, maxRemovedPage)} of its letters were removed, allowed are ${percent(maxRemovedPage)}`
  return [error('letters-removed', page.path, message)]
}

function standingFinding({ standing, path }: Checked, deeper: string | null): readonly Finding[] {
  if (standing === null || standing === 'current') return []
  if (deeper !== null) {
    const message = `its article is ${deeper}, of a run over a folder: name the folder of the run, not the file`
    return [error('article-missing', path, message)]
  }
  const [kind, message] = STANDINGS[standing]
  return [error(kind, path, message)]
}

function warningFindings(page: Checked, failOn: ReadonlySet<WarningCode>): readonly Finding[] {
  return page.findings.map(({ code, line, message }: Warning) => ({
    kind: code,
    isError: failOn.has(code),
    path: page.path,
    line,
    message,
  }))
}

function error(kind: FindingKind, path: string, message: string): Finding {
  return { kind, isError: true, path, line: null, message }
}
