import type { FindingKind } from './findings.ts'
import { isMore, removedShare } from './letters.ts'
import type { Gates } from './limits.ts'
import { percent } from './percent.ts'
import { counted } from './summary.ts'
import { type Tally, total } from './tally.ts'

/** Whether one gate was held. */
export interface GateResult {
  /** The option that asked for it, without its dashes. */
  readonly gate: 'max-removed' | 'max-removed-page' | 'max-warnings' | 'fail-on' | 'expect'
  /** What was allowed, as it can be typed; of `expect`, in words. */
  readonly limit: string
  readonly isHit: boolean
  /** What was found, in words. */
  readonly found: string
}

/** What gates are judged by. */
interface Judged {
  readonly tally: Tally
  /** How many findings of each kind there are. */
  readonly found: ReadonlyMap<FindingKind, number>
}

/** The gates that were asked for and how they did, in the order of the help. */
export function gateResults(run: Judged, gates: Gates): readonly GateResult[] {
  const results = [maxRemoved, maxRemovedPage, maxWarnings, failOn, expected].map((judge) =>
    judge(run, gates),
  )
  return results.filter((result) => result !== null)
}

function maxRemoved({ tally }: Judged, { maxRemoved: limit }: Gates): GateResult | null {
  if (limit === null) return null
  const share = removedShare(tally.letters)
  const found = `${percent(share, limit)} of the letters of all pages were removed`
  return { gate: 'max-removed', limit: typed(limit), isHit: isMore(share, limit), found }
}

function maxRemovedPage({ found: counts }: Judged, { maxRemovedPage: limit }: Gates): GateResult | null {
  if (limit === null) return null
  const over = counts.get('letters-removed') ?? 0
  const found = `${counted(over, 'page')} with a larger share of letters removed`
  return { gate: 'max-removed-page', limit: typed(limit), isHit: over > 0, found }
}

function maxWarnings({ tally }: Judged, { maxWarnings: limit }: Gates): GateResult | null {
  if (limit === null) return null
  const warnings = total(tally.warnings)
  return {
    gate: 'max-warnings',
    limit: String(limit),
    isHit: warnings > limit,
    found: counted(warnings, 'warning'),
  }
}

function failOn({ tally }: Judged, { failOn: codes }: Gates): GateResult | null {
  if (codes.size === 0) return null
  const hits = [...codes].filter((code) => tally.warnings.has(code))
  const found = hits.map((code) => `${code} ${tally.warnings.get(code)}`).join(', ')
  return {
    gate: 'fail-on',
    limit: [...codes].join(','),
    isHit: hits.length > 0,
    found: found || 'none of them',
  }
}

const OUT_OF_DATE = [
  'article-missing',
  'article-stale',
  'article-differs',
  'audit-differs',
  'article-extra',
  // What could not be looked at is not known to be up to date.
  'page-failed',
] as const

function expected({ found: counts }: Judged, { expect }: Gates): GateResult | null {
  if (!expect) return null
  const parts = OUT_OF_DATE.flatMap((kind) => (counts.has(kind) ? [`${kind} ${counts.get(kind)}`] : []))
  const found = parts.length === 0 ? 'nothing is out of date' : parts.join(', ')
  return { gate: 'expect', limit: 'up to date', isHit: parts.length > 0, found }
}

function typed(share: number): string {
  return `${Number((100 * share).toFixed(6))}%`
}

/** A gate and what was found, as one line: `--max-removed 8%: 12.3 % of the letters of all pages were removed`. */
export function sentenceOf({ gate, limit, found }: GateResult): string {
  return `--${gate}${gate === 'expect' ? '' : ` ${limit}`}: ${found}`
}
