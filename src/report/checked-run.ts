import type { Finding } from './findings.ts'
import type { GateResult } from './gates.ts'

/** What a reporter tells of one page. */
export interface ToldPage {
  /** The page, as the user would type it. */
  readonly path: string
  readonly findings: readonly Finding[]
  /** All that is known of the page, for the reporter that tells it. */
  readonly data: object | null
}

/** What `check` knows of a run as a whole. */
export interface CheckedRun {
  /** Pages that were cleaned, in their order, as far as the reporter tells of them; read anew each time. */
  readonly pages: Iterable<ToldPage>
  /** What is to be told beside that: pages that failed, and articles that no page becomes. */
  readonly others: readonly Finding[]
  /** The gates that were asked for. */
  readonly gates: readonly GateResult[]
}

/** All that is to be told: page by page, then what failed and what is too much. */
export function* findingsOf({
  pages,
  others,
}: Pick<CheckedRun, 'pages' | 'others'>): Generator<Finding, void> {
  for (const { findings } of pages) yield* findings
  yield* others
}
