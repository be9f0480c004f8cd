import type { Article } from '../model/article.ts'
import type { Audit } from '../model/audit.ts'
import { detailOf } from '../report/review/detail.ts'
import type { ReviewHead } from '../report/review/format.ts'
import { FurnitureCounts } from '../report/review/furniture.ts'
import { Names } from '../report/review/names.ts'
import { rowOf } from '../report/review/row.ts'
import type { Failure } from '../report/tally.ts'
import { RULES } from '../rules.ts'
import { type Halt, Halted, Turns } from './halt.ts'
import { Refusal } from './reason.ts'
import { type ReviewTarget, writeReviewFile } from './review-file.ts'
import { onePart, Parts } from './review-parts.ts'
import { readReviewed } from './review-read.ts'
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
 * @param halt ends the work early: nothing is written then
 * @throws Refusal where none of them is an article, and Halted
 */
export async function review(
  articles: readonly PageFile[],
  target: ReviewTarget,
  each: () => void,
  halt: Halt,
): Promise<Reviewed> {
  const found: Found = { pages: 0, audited: 0, failures: [], foreign: [] }
  const bytes = await writeReviewFile(target, async (takeDetails) => {
    const data = new ReviewData(takeDetails)
    const turns = new Turns()
    for (const { path } of articles) {
      if (halt.isSet) throw new Halted()
      await take(data, found, path)
      each()
      await turns.take()
    }
    const { pages, audited } = found
    if (pages === 0) throw nothingToShow(found)
    return data.end({ title: target.title, version: target.version, pages, audited })
  })
  return { ...found, bytes }
}

interface Found {
  pages: number
  audited: number
  readonly failures: Failure[]
  readonly foreign: string[]
}

async function take(data: ReviewData, found: Found, path: string): Promise<void> {
  const read = readReviewed(path)
  if (read.kind === 'foreign') found.foreign.push(path)
  else if (read.kind === 'broken') found.failures.push({ path, reason: read.reason })
  else {
    if (read.problem !== null) found.failures.push({ path, reason: read.problem })
    found.pages++
    if (read.audit !== null) found.audited++
    await data.add(read.article, read.audit)
  }
}

/** Turns articles into the parts of the page's data. */
class ReviewData {
  private readonly names = new Names()
  private readonly furniture = new FurnitureCounts()
  private readonly rowParts: string[] = []
  private readonly rows = new Parts('rows', ROWS_A_PART, Number.POSITIVE_INFINITY, (part) =>
    this.rowParts.push(part),
  )
  private readonly details: Parts

  constructor(takeDetails: (part: string) => void) {
    this.details = new Parts('details', PAGES_A_PART, UNITS_A_PART, takeDetails)
  }

  async add(article: Article, audit: Audit | null): Promise<void> {
    this.furniture.add(article, audit)
    await this.rows.add(rowOf(article, audit, this.names))
    await this.details.add(detailOf(article, audit))
  }

  /** @returns the parts that stand before the script */
  async end(known: Pick<ReviewHead, 'title' | 'version' | 'pages' | 'audited'>): Promise<readonly string[]> {
    await this.rows.end()
    await this.details.end()
    const head: ReviewHead = { ...known, parts: this.details.sizes, names: this.names.list, rules: RULES }
    const furniture = await onePart('furniture', this.furniture.list())
    return [await onePart('head', head), ...this.rowParts, furniture]
  }
}

function nothingToShow({ failures: [first], foreign }: Found): Refusal {
  if (first !== undefined) return new Refusal(`no article can be shown; ${first.path}: ${first.reason}`)
  return new Refusal(`none of the JSON files is an article of clean-news, e.g. ${foreign[0]}`)
}
