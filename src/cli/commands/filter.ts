import { fstatSync } from 'node:fs'
import { filterLines } from '../../files/filter.ts'
import type { FilterOutcome, FilterSettings } from '../../files/filter-job.ts'
import type { Halt } from '../../files/halt.ts'
import { keepHeapSmall } from '../../files/memory.ts'
import { Refusal } from '../../files/reason.ts'
import { counted, failureLine, summaryTable } from '../../report/summary.ts'
import { addTally, emptyTally } from '../../report/tally.ts'
import type { CleaningFlags } from '../options.ts'
import { haltOnSignals, PATIENCE_MS } from '../signals.ts'
import { sayStopped, whyStopped } from '../stopped.ts'
import { paintFor, say, stderr, stdout } from '../terminal.ts'
import { sayNotes, settingsOf, unknownNotes } from './pages.ts'

/** What `filter` can be told. */
export interface FilterFlags extends CleaningFlags {
  readonly idField: string
  readonly textField: string
  /** Fields to be passed on. */
  readonly pass: readonly string[]
  readonly audit?: boolean
  /** Add the search form to each article. */
  readonly fold?: boolean
  readonly jobs?: number
  readonly quiet?: boolean
}

/**
 * Cleans a stream of records: NDJSON on stdin, articles on stdout.
 *
 * @returns the exit code
 */
export async function filter(arguments_: readonly string[], flags: FilterFlags): Promise<number> {
  // A lone dash is stdin by custom.
  const [first] = arguments_.filter((typed) => typed !== '-')
  if (first !== undefined) throw new Refusal(`filter reads stdin: clean-news filter < ${first}`)
  // Node would read nothing from it, and say nothing.
  if (isFolder(STDIN)) throw new Refusal('stdin is a folder: clean-news IN OUT cleans the pages in one')
  const start = performance.now()
  const settings = await filterSettingsOf(flags)
  keepHeapSmall()
  const paint = await paintFor(stderr())
  if (process.stdin.isTTY && flags.quiet !== true)
    say('reading records from the terminal, one a line; Ctrl-D ends')
  const tally = emptyTally()
  const unknown = new Set<string>()
  let failed = 0
  let isRead = true
  const halt = haltOnSignals()
  const take = async (outcome: FilterOutcome) => {
    if (!isRead) return
    addTally(tally, outcome.tally)
    failed += outcome.failures.length
    for (const site of outcome.unknown) if (unknown.size < MOST_SITES) unknown.add(site)
    for (const { line, reason } of outcome.failures) say(failureLine({ path: `line ${line}`, reason }, paint))
    isRead = await write(outcome, halt)
  }
  const notes = await filterLines(process.stdin, settings, flags.jobs ?? null, take, halt)
  const nameless = 'records without a / in their id'
  if (flags.quiet !== true) sayNotes([...notes, ...unknownNotes([...unknown].sort(), nameless)], paint)
  const pages = tally.articles + failed
  const milliseconds = performance.now() - start
  const summary = { pages, tally, failures: [], failed, written: true, unchanged: 0, milliseconds }
  const stopped = whyStopped()
  if (stopped !== null) sayStopped(stopped, `${counted(pages, 'record')} of the stream came through`, paint)
  if (flags.quiet !== true) say(summaryTable(summary, paint))
  return failed === 0 ? 0 : 1
}

const STDIN = 0
/** Sites that are counted where the profile knows none of them: what is held does not grow with the stream. */
const MOST_SITES = 10_000

function isFolder(file: number): boolean {
  try {
    return fstatSync(file).isDirectory()
  } catch {
    return false
  }
}

async function filterSettingsOf(flags: FilterFlags): Promise<FilterSettings> {
  const { audit, quotes, digits, diacritics, fold, without, extra, profile } = await settingsOf(flags, null)
  const { idField, textField, pass: passed, maxBytes } = flags
  return {
    kind: 'filter',
    audit,
    quotes,
    digits,
    diacritics,
    fold,
    without,
    extra,
    profile,
    idField,
    textField,
    passed,
    maxBytes,
  }
}

/**
 * Writes no more than the reader takes.
 *
 * @returns whether it took it; one that takes nothing is not waited for when the work is to end
 */
async function write({ parts }: FilterOutcome, halt: Halt): Promise<boolean> {
  for (const part of parts) {
    if (!stdout().write(part) && !(await isTaken(halt))) return false
  }
  return true
}

function isTaken(halt: Halt): Promise<boolean> {
  return new Promise((done) => {
    let timer: NodeJS.Timeout | undefined
    const forget = halt.whenSet(() => {
      timer = setTimeout(() => done(false), PATIENCE_MS)
    })
    stdout().once('drain', () => {
      forget()
      clearTimeout(timer)
      done(true)
    })
  })
}
