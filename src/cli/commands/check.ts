import { basename, dirname, join } from 'node:path'
import { type Extra, extraBelow } from '../../files/expected.ts'
import { type Found, findPages } from '../../files/find.ts'
import { kindOf } from '../../files/folder.ts'
import { keepHeapTight } from '../../files/memory.ts'
import { refuseCollisions } from '../../files/names.ts'
import { Refusal } from '../../files/reason.ts'
import { runData } from '../../report/check.ts'
import type { CheckedRun } from '../../report/checked-run.ts'
import { extraFindings, failureFindings } from '../../report/findings.ts'
import { gateResults } from '../../report/gates.ts'
import type { Gates } from '../../report/limits.ts'
import { type Summary, summaryData, summaryTable } from '../../report/summary.ts'
import type { GateFlags, Reporter } from '../gate-options.ts'
import type { ManyFlags } from '../options.ts'
import { signalHeard } from '../signals.ts'
import { sayStopped } from '../stopped.ts'
import { goOnWhenClosed, paintFor, say, stderr, stdout } from '../terminal.ts'
import { printReport, sayGates } from './check-report.ts'
import { Seen } from './check-seen.ts'
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
  const seen = new Seen(reporter, gates, namedFiles(inputs), flags.expect ?? '', await paintFor(stdout()))
  // A bar would be written into the lines of the pages where both go to one terminal.
  const showsPages = reporter === 'pretty' && stdout().isTTY === true
  const howQuiet = { ...flags, quiet: flags.quiet === true || showsPages }
  const { summary: cleaned, notes } = await runPages(found, settings, howQuiet, (outcome) => {
    for (const page of outcome.figures) seen.add(page)
  })
  const talk = await paintFor(stderr())
  const stopped = signalHeard()
  if (stopped !== null) {
    sayStopped(`by ${stopped}`, 'what was checked until then is no result', talk)
    if (flags.quiet !== true) say(summaryTable(cleaned, talk))
    return 1
  }
  const extra = flags.expect === undefined ? NOTHING_EXTRA : extraIn(flags.expect, inputs, found)
  const summary = { ...cleaned, failures: [...cleaned.failures, ...extra.failures] }
  const run = judged(summary, seen, extra.paths, gates)
  await printReport(reporter, run, { ...summaryData(summary), ...runData(run) })
  if (flags.quiet !== true) sayNotes([...notesOf(found, settings), ...notes], talk)
  sayFailures(summary.failures, talk)
  sayGates(run, reporter, flags.quiet === true, talk)
  if (flags.quiet !== true) say(summaryTable(summary, talk))
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

function judged(summary: Summary, seen: Seen, extra: readonly string[], gates: Gates): CheckedRun {
  const others = [...failureFindings(summary.failures), ...extraFindings(extra)]
  seen.count(others)
  const { pages, found } = seen
  return { pages, others, gates: gateResults({ tally: summary.tally, found }, gates) }
}
