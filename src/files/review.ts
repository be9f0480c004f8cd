import { setImmediate } from 'node:timers/promises'
import { FurnitureCounts } from '../report/review/furniture.ts'
import { detailOf } from '../report/review/detail.ts'
import type { ReviewHead } from '../report/review/format.ts'
import { Names } from '../report/review/names.ts'
import { rowOf } from '../report/review/row.ts'
import type { Failure } from '../report/tally.ts'
import { RULES } from '../rules.ts'
import { Refusal } from './reason.ts'
import { readReviewed } from './review-read.ts'
import { onePart, Parts } from './review-parts.ts'
import { type ReviewTarget, writeReviewFile } from './review-file.ts'
import type { PageFile } from './walk.ts'

/** What became of a folder of articles. */
export interface Reviewed {
  /** Articles that stand in the page. */
  readonly pages: number
  /** Those of them with an audit. */
  readonly audited: number
  readonly failures: readonly Failure[]
  /** JSON files of others, which were left out. */
  readonly foreign: readonly string[]
  /** Size of the page in bytes. */
  readonly bytes: number
}

/** Rows are read at once, all of them; details when a page is opened, with as many others as one part holds. */
const ROWS_A_PART = 1000
const PAGES_A_PART = 64
const UNITS_A_PART = 400_000

/**
 * Reads articles and writes one page to review them. A few of them are held at a time, and the compressed rows of all.
 *
 * @param articles in the order of the list
 * @param each is called after every one
 * @throws Refusal where none of them is an article
 */
export async function review(
  articles: readonly PageFile[],
  target: ReviewTarget,
  each: () => void,
): Promise<Reviewed> {
  const failures: Failure[] = []
  const foreign: string[] = []
  let pages = 0
  let audited = 0
  const bytes = await writeReviewFile(target, async (takeDetails) => {
    const names = new Names()
    const furniture = new FurnitureCounts()
    const rowParts: string[] = []
    const rows = new Parts('rows', ROWS_A_PART, Number.POSITIVE_INFINITY, (part) => rowParts.push(part))
    const details = new Parts('details', PAGES_A_PART, UNITS_A_PART, takeDetails)
    for (const [at, { path }] of articles.entries()) {
      const read = readReviewed(path)
      if (read.kind === 'broken') failures.push({ path, reason: read.reason })
      else if (read.kind === 'foreign') foreign.push(path)
      else {
        const { article, audit, problem } = read
        if (problem !== null) failures.push({ path, reason: problem })
        pages++
        if (audit !== null) audited++
        furniture.add(article, audit)
        await rows.add(rowOf(article, audit, names))
        await details.add(detailOf(article, audit))
      }
      each()
      // Now and then a closed pipe can be heard of.
      if (at % 64 === 63) await setImmediate()
    }
    if (pages === 0) throw nothingToShow(failures, foreign)
    await rows.end()
    await details.end()
    const { title, version } = target
    const parts = details.sizes
    const head: ReviewHead = { title, version, pages, audited, parts, names: names.list, rules: RULES }
    return [await onePart('head', head), ...rowParts, await onePart('furniture', furniture.list())]
  })
  return { pages, audited, failures, foreign, bytes }
}

function nothingToShow(failures: readonly Failure[], foreign: readonly string[]): Refusal {
  const [first] = failures
  if (first !== undefined) return new Refusal(`no article can be shown; ${first.path}: ${first.reason}`)
  return new Refusal(`none of the JSON files is an article of clean-news, e.g. ${foreign[0]}`)
}
