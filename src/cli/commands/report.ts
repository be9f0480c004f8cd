import { basename, join, resolve } from 'node:path'
import { kindOf, refuseClosedFile } from '../../files/folder.ts'
import { Halted } from '../../files/halt.ts'
import { keepHeapSmall } from '../../files/memory.ts'
import { Refusal } from '../../files/reason.ts'
import { articlesBelow } from '../../files/restore-tree.ts'
import { type Reviewed, review } from '../../files/review.ts'
import { refuseReviewPath } from '../../files/review-file.ts'
import { jsonText } from '../../report/json-text.ts'
import type { Paint } from '../../report/paint.ts'
import { printable } from '../../report/printable.ts'
import type { Language } from '../../report/review/format.ts'
import { counted, sizeOf } from '../../report/summary.ts'
import { startProgress } from '../progress.ts'
import { haltOnSignals } from '../signals.ts'
import { sayStopped, whyStopped } from '../stopped.ts'
import { paintFor, print, say, stderr } from '../terminal.ts'
import { VERSION } from '../version.ts'
import { sayFailures, sayNotes } from './pages.ts'

/** What `report` can be told. */
export interface ReportFlags {
  readonly output?: string
  readonly title?: string
  readonly lang: Language
  /** Overwrite a file that is no report. */
  readonly force?: boolean
  readonly quiet?: boolean
  readonly json?: boolean
}

/**
 * Writes one page to review the articles of a folder.
 *
 * @returns the exit code
 */
export async function report(out: string, flags: ReportFlags): Promise<number> {
  if (kindOf(out) !== 'folder') {
    throw new Refusal(`${out} is no folder: name the folder that clean-news wrote its articles to`)
  }
  const path = flags.output ?? join(out, 'report.html')
  if (flags.force !== true) refuseReviewPath(path)
  refuseClosedFile(path)
  const found = articlesBelow(out)
  keepHeapSmall()
  const start = performance.now()
  const progress = await startProgress(found.articles.length, flags.quiet === true)
  const target = {
    path,
    title: flags.title ?? basename(resolve(out)),
    version: VERSION,
    language: flags.lang,
  }
  const each = () => progress.advance(1)
  const reviewed = await review(found.articles, target, each, haltOnSignals())
    .catch(nothingIfHalted)
    .finally(progress.end)
  if (reviewed === null) {
    sayStopped(whyStopped() ?? '', 'no report was written', await paintFor(stderr()))
    return 1
  }
  const failures = [...found.failures, ...reviewed.failures]
  const paint = await paintFor(stderr())
  if (flags.quiet !== true) sayNotes(notesOf(reviewed), paint)
  sayFailures(failures, paint)
  if (flags.quiet !== true) say(summaryOf(reviewed, failures.length, path, paint, performance.now() - start))
  if (flags.json === true) print(jsonText({ output: path, ...reviewed, failures }))
  return failures.length === 0 ? 0 : 1
}

function nothingIfHalted(error: unknown): null {
  if (error instanceof Halted) return null
  throw error
}

const NAMED = 5

function notesOf({ pages, audited, foreign }: Reviewed): readonly string[] {
  const others = foreign.slice(0, NAMED).join(', ') + (foreign.length > NAMED ? ', \u2026' : '')
  const left = `${counted(foreign.length, 'JSON file')} of others left out: ${others}`
  const unknown = `${counted(pages - audited, 'article')} without an audit: what was removed is shown, not the page as it was; clean again with --audit`
  return [...(foreign.length > 0 ? [left] : []), ...(audited < pages ? [unknown] : [])]
}

function summaryOf(
  { pages, bytes }: Reviewed,
  failed: number,
  path: string,
  paint: Paint,
  milliseconds: number,
): string {
  const wrong = failed === 0 ? '' : `, ${paint.red(`${failed} failed`)}`
  const time = paint.dim(`${sizeOf(bytes)} in ${(milliseconds / 1000).toFixed(2)} s`)
  return `${counted(pages, 'page')}: ${paint.green(`report in ${printable(path)}`)}${wrong}\n${time}`
}
