import { isAbsolute, relative, resolve, sep } from 'node:path'
import { checkData, errorLine, gateLine, runData } from '../../report/check.ts'
import type { Checked } from '../../report/checked.ts'
import type { CheckedRun } from '../../report/checked-run.ts'
import { jsonText } from '../../report/json-text.ts'
import type { Paint } from '../../report/paint.ts'
import { type Summary, summaryData } from '../../report/summary.ts'
import type { Reporter } from '../gate-options.ts'
import { print, say } from '../terminal.ts'
import { VERSION } from '../version.ts'

/**
 * Prints what a reporter says of a run when all of it is known; `pretty` has said it page by page.
 *
 * @param pages what the reporter had kept of the pages
 */
export async function printReport(
  reporter: Reporter,
  run: CheckedRun,
  summary: Summary,
  pages: readonly Checked[],
): Promise<void> {
  if (reporter === 'json') {
    const files = pages.map(checkData)
    print(jsonText({ ...summaryData(summary), ...runData(run), files }))
  } else if (reporter === 'github') {
    const { githubReport } = await import('../../report/github.ts')
    const text = githubReport(forServices(run))
    if (text !== '') print(text)
  } else if (reporter === 'sarif') {
    const { sarifReport } = await import('../../report/sarif.ts')
    print(jsonText(sarifReport(forServices(run), VERSION)))
  } else if (reporter === 'junit') {
    const { junitReport } = await import('../../report/junit.ts')
    print(junitReport(forServices(run), pages.map(withServicePath)))
  }
}

/** Services want paths from the root of the sources, with `/`, wherever and on whatever system the run was. */
function forServices(run: CheckedRun): CheckedRun {
  return { ...run, findings: run.findings.map(withServicePath) }
}

function withServicePath<T extends { readonly path: string }>(one: T): T {
  return { ...one, path: fromWorkspace(one.path).replaceAll(sep, '/') }
}

/** In GitHub Actions a step may run in a folder of the sources; what lies outside them is named as it was typed. */
function fromWorkspace(path: string): string {
  const { GITHUB_ACTIONS, GITHUB_WORKSPACE } = process.env
  if (GITHUB_ACTIONS !== 'true' || GITHUB_WORKSPACE === undefined) return path
  const inside = relative(GITHUB_WORKSPACE, resolve(path))
  return inside.startsWith('..') || isAbsolute(inside) ? path : inside
}

/** Names what hit a gate, which is said even where talk is not wanted, and the gates that were held. */
export function sayGates(run: CheckedRun, reporter: Reporter, isQuiet: boolean, paint: Paint): void {
  const errors = run.findings.filter(({ isError, kind }) => isError && kind !== 'page-failed')
  if (reporter === 'pretty') for (const finding of errors) say(errorLine(finding, paint))
  for (const gate of run.gates) if (gate.isHit || !isQuiet) say(gateLine(gate, paint))
}
