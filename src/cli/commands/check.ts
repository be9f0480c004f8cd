import { basename, dirname, join } from 'node:path'
import { deeperArticle, type Extra, extraBelow } from '../../files/expected.ts'
import { type Found, findPages } from '../../files/find.ts'
import { kindOf } from '../../files/folder.ts'
import { keepHeapTight } from '../../files/memory.ts'
import { refuseCollisions } from '../../files/names.ts'
import { Refusal } from '../../files/reason.ts'
import { checkLine } from '../../report/check.ts'
import type { Checked } from '../../report/checked.ts'
import type { CheckedRun } from '../../report/checked-run.ts'
import { extraFindings, type Finding, failureFindings, pageFindings } from '../../report/findings.ts'
import { gateResults } from '../../report/gates.ts'
import type { Letters } from '../../report/letters.ts'
import type { Gates } from '../../report/limits.ts'
import type { Paint } from '../../report/paint.ts'
import { type Summary, summaryTable } from '../../report/summary.ts'
import type { GateFlags, Reporter } from '../gate-options.ts'
import type { ManyFlags } from '../options.ts'
import { goOnWhenClosed, paintFor, print, say, stderr, stdout } from '../terminal.ts'
import { printReport, sayGates } from './check-report.ts'
import { notesOf, runPages, sayFailures, sayNotes, settingsOf } from './pages.ts'

/** What `check` can be told. */
export type CheckFlags = ManyFlags & GateFlags

/**
 * Computes all that the main job would do and writes nothing.
 *
 * @returns the exit code
 */
export async function check(inputs: readonly string[], flags: CheckFlags): Promise<number> {
  keepHeapTight()
  const reporter = reporterOf(flags)
  const gates = gatesOf(flags)
  if (hasGate(gates)) goOnWhenClosed()
  const settings = { ...(await settingsOf(flags, null)), expect: flags.expect ?? null }
  const found = await findPages(inputs, flags.ext)
  if (flags.expect !== undefined) refuseExpected(flags.expect, found)
  const seen = seeing(reporter, gates, namedFiles(inputs), flags.expect ?? '', await paintFor(stdout()))
  // A bar would be written into the lines of the pages where both go to one terminal.
  const showsPages = reporter === 'pretty' && stdout().isTTY === true
  const howQuiet = { ...flags, quiet: flags.quiet === true || showsPages }
  const cleaned = await runPages(found, settings, howQuiet, (outcome) => outcome.figures.forEach(seen.see))
  const extra = flags.expect === undefined ? NOTHING_EXTRA : extraIn(flags.expect, inputs, found)
  const summary = { ...cleaned, failures: [...cleaned.failures, ...extra.failures] }
  const run = judged(summary, seen, extra.paths, gates)
  await printReport(reporter, run, summary, seen.pages)
  const talk = await paintFor(stderr())
  if (flags.quiet !== true) sayNotes(notesOf(found, settings), talk)
  sayFailures(summary.failures, talk)
  sayGates(run, reporter, flags.quiet === true, talk)
  if (flags.quiet !== true) say(summaryTable({ ...summary, letters: seen.letters }, talk))
  return summary.failures.length > 0 || run.gates.some((gate) => gate.isHit) ? 1 : 0
}

function reporterOf({ json, reporter }: CheckFlags): Reporter {
  if (json !== true) return reporter ?? 'pretty'
  if (reporter === undefined || reporter === 'json') return 'json'
  throw new Refusal(`--json is --reporter json: leave it out, or --reporter ${reporter}`)
}

function gatesOf({ maxRemoved, maxRemovedPage, maxWarnings, failOn, expect }: CheckFlags): Gates {
  return {
    maxRemoved: maxRemoved ?? null,
    maxRemovedPage: maxRemovedPage ?? null,
    maxWarnings: maxWarnings ?? null,
    failOn: new Set(failOn),
    expect: expect !== undefined,
  }
}

function hasGate({ maxRemoved, maxRemovedPage, maxWarnings, failOn, expect }: Gates): boolean {
  const isSet = [maxRemoved, maxRemovedPage, maxWarnings].some((limit) => limit !== null)
  return isSet || failOn.size > 0 || expect
}

/** What is expected must be there, and of one article a page. */
function refuseExpected(expect: string, found: Found): void {
  if (kindOf(expect) !== 'folder') {
    throw new Refusal(
      `--expect ${expect}: there is no such folder; name the one that clean-news wrote its articles to`,
    )
  }
  refuseCollisions(found.pages, false)
}

/** Single pages are a part of what was cleaned, and then most articles are none of theirs. */
function extraIn(expect: string, inputs: readonly string[], found: Found): Extra {
  return found.folders.length === inputs.length ? extraBelow(expect, found.pages) : NOTHING_EXTRA
}

const NOTHING_EXTRA: Extra = { paths: [], failures: [] }

/** Pages that were named one by one: their names alone may be the same in many folders. */
function namedFiles(inputs: readonly string[]): ReadonlySet<string> {
  return new Set(inputs.map((input) => join(dirname(input), basename(input))))
}

/** What is kept of the pages of a run; as little as the reporter needs, since there may be many. */
interface Seen {
  readonly see: (page: Checked) => void
  readonly pages: Checked[]
  readonly findings: Finding[]
  letters: Letters
}

function seeing(
  reporter: Reporter,
  gates: Gates,
  named: ReadonlySet<string>,
  expect: string,
  paint: Paint,
): Seen {
  const seen: Seen = {
    pages: [],
    findings: [],
    letters: { all: 0, removed: 0 },
    see(page) {
      const { all, removed } = seen.letters
      seen.letters = { all: all + page.letters.all, removed: removed + page.letters.removed }
      const deeper =
        page.standing === 'missing' && named.has(page.path) ? deeperArticle(expect, page.path) : null
      const findings = pageFindings(page, gates, deeper)
      seen.findings.push(...(reporter === 'pretty' ? findings.filter((one) => one.isError) : findings))
      if (reporter === 'pretty')
        print(checkLine(named.has(page.path) ? { ...page, file: page.path } : page, paint))
      if (reporter === 'json' || reporter === 'junit') seen.pages.push(page)
    },
  }
  return seen
}

function judged(summary: Summary, seen: Seen, extra: readonly string[], gates: Gates): CheckedRun {
  const findings = [...seen.findings, ...failureFindings(summary.failures), ...extraFindings(extra)]
  const known = { tally: summary.tally, letters: seen.letters, findings }
  return { ...known, gates: gateResults(known, gates) }
}
