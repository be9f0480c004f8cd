import { isAbsolute, relative, resolve, sep } from 'node:path'
import { errorLine, gateLine } from '../../report/check.ts'
import { type CheckedRun, findingsOf, type ToldPage } from '../../report/checked-run.ts'
import { jsonParts } from '../../report/json-text.ts'
import type { Paint } from '../../report/paint.ts'
import type { Reporter } from '../gate-options.ts'
import { printParts, say } from '../terminal.ts'
import { VERSION } from '../version.ts'

/**
 * Prints what a reporter says of a run when all of it is known; `pretty` has said it page by page.
 *
 * @param summary of the run, as data
 */
export async function printReport(reporter: Reporter, run: CheckedRun, summary: object): Promise<void> {
  if (reporter === 'json') await printParts(jsonParts({ ...summary, files: [] }, dataOf(run)))
  else if (reporter === 'github') {
    const { githubReport } = await import('../../report/github.ts')
    await printParts(githubReport(forServices(run)))
  } else if (reporter === 'sarif') {
    const { sarifReport } = await import('../../report/sarif.ts')
    await printParts(sarifReport(forServices(run), VERSION))
  } else if (reporter === 'junit') {
    const { junitReport } = await import('../../report/junit.ts')
    await printParts(junitReport(forServices(run)))
  }
}

function* dataOf({ pages }: CheckedRun): Generator<object | null, void> {
  for (const { data } of pages) yield data
}

/** Services want paths from the root of the sources, with `/`, wherever and on whatever system the run was. */
function forServices(run: CheckedRun): CheckedRun {
  const pages = { [Symbol.iterator]: () => pagesForServices(run.pages) }
  return { ...run, pages, others: run.others.map(withServicePath) }
}

function* pagesForServices(pages: Iterable<ToldPage>): Generator<ToldPage, void> {
  for (const page of pages) yield { ...withServicePath(page), findings: page.findings.map(withServicePath) }
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
  if (reporter === 'pretty')
    for (const finding of findingsOf(run))
      if (finding.isError && finding.kind !== 'page-failed') say(errorLine(finding, paint))
  for (const gate of run.gates) if (gate.isHit || !isQuiet) say(gateLine(gate, paint))
}
