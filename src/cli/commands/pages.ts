import type { Found } from '../../files/find.ts'
import type { Outcome, Settings } from '../../files/job.ts'
import { learnSample } from '../../files/learn.ts'
import { run } from '../../files/run.ts'
import { unknownSites, withoutOnce } from '../../files/sites.ts'
import type { Profile } from '../../model/profile.ts'
import type { Paint } from '../../report/paint.ts'
import { printable } from '../../report/printable.ts'
import { counted, failureLine, type Summary } from '../../report/summary.ts'
import { addTally, emptyTally, type Failure } from '../../report/tally.ts'
import { OPTIONAL_RULES, RULES } from '../../rules.ts'
import type { CleaningFlags, ManyFlags } from '../options.ts'
import { startProgress } from '../progress.ts'
import { ruleIds } from '../rule-ids.ts'
import { haltOnSignals } from '../signals.ts'
import { say } from '../terminal.ts'

/**
 * The settings that flags ask for; `out` null writes nothing and gives the figures of each page instead.
 *
 * @throws Refusal where a rule or the profile is wrong
 */
export async function settingsOf<Out extends string | null>(
  flags: SettingFlags,
  out: Out,
): Promise<Settings & { readonly out: Out }> {
  return {
    out,
    audit: flags.audit === true,
    force: flags.force === true,
    quotes: flags.quotes,
    digits: flags.digits,
    diacritics: flags.diacritics,
    fold: flags.fold === true,
    without: ruleIds('--without', flags.without, RULES),
    extra: ruleIds('--with', flags.with, OPTIONAL_RULES),
    encoding: flags.encoding ?? null,
    profile: flags.profile === undefined ? null : await profileAt(flags.profile),
    figures: out === null,
    recipe: '',
    maxBytes: flags.maxBytes,
    expect: null,
  }
}

async function profileAt(path: string): Promise<Profile> {
  const { readProfile } = await import('../../files/profile-file.ts')
  return withoutOnce(readProfile(path))
}

type SettingFlags = CleaningFlags & {
  readonly audit?: boolean
  readonly fold?: boolean
  readonly force?: boolean
}

/** Learns, computes all pages with a bar, and sums up what would become of them; `each` is given the outcomes in the order of the pages. */
export async function runPages(
  found: Found,
  settings: Settings,
  flags: ManyFlags,
  each: (outcome: Outcome) => void = () => {},
): Promise<{ readonly summary: Summary; readonly notes: readonly string[] }> {
  const start = performance.now()
  const tally = emptyTally()
  const failures: Failure[] = [...found.failures]
  const progress = await startProgress(found.pages.length, flags.quiet === true)
  const profile = settings.profile ?? (flags.learn ? learnSample(found.pages, settings).profile : null)
  let left = found.pages.length
  const take = (outcome: Outcome, pages: readonly unknown[]) => {
    left -= outcome.tally.articles + outcome.failures.length
    addTally(tally, outcome.tally)
    failures.push(...outcome.failures)
    progress.advance(pages.length)
    each(outcome)
  }
  const halt = haltOnSignals()
  const { notes } = await run(found.pages, { ...settings, profile }, flags.jobs ?? null, take, halt)
  progress.end()
  const pages = found.pages.length + found.failures.length
  const milliseconds = performance.now() - start
  const summary = { pages, tally, failures, written: false, unchanged: 0, left, milliseconds }
  return { summary, notes }
}

/** Names each page that failed; this is said even where talk is not wanted. */
export function sayFailures(failures: readonly Failure[], paint: Paint): void {
  for (const failure of failures) say(failureLine(failure, paint))
}

/** What should be said of a run beside what failed. */
export function notesOf(found: Found, { profile }: Settings): readonly string[] {
  const unknown = profile === null ? [] : unknownSites(profile, found.pages)
  return [...found.notes, ...unknownNotes(unknown, 'pages without a folder')]
}

/**
 * What should be said of sites that a profile does not know.
 *
 * @param nameless what belongs to no site
 */
export function unknownNotes(sites: readonly string[], nameless: string): readonly string[] {
  if (sites.length === 0) return []
  const named = sites.slice(0, 3).map((site) => (site === '' ? nameless : site))
  const rest = sites.length > 3 ? ' \u2026' : ''
  return [`the profile does not know ${counted(sites.length, 'site')}: ${named.join(', ')}${rest}`]
}

export function sayNotes(notes: readonly string[], paint: Paint): void {
  for (const note of notes) say(`${paint.yellow('note')}  ${printable(note)}`)
}
