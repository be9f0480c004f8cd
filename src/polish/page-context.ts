import type { Warning } from '../model/article.ts'
import type { Block, CutPage } from '../model/page.ts'
import type { DigitSet, PolishContext, QuoteStyle } from '../model/rule.ts'
import { isArabicPage } from './arabic-page.ts'
import { foundAt, sitesOf, survey } from './survey.ts'

/** What a look at a line finds, and where. */
export interface Look {
  readonly found: number
  /** Undefined where they are to be looked up again. */
  readonly sites: readonly number[] | undefined
}

/** What rules may ask about a page. A class, since a getter in a literal makes another shape of object for each page. */
export class PageContext implements PolishContext {
  readonly quotes: QuoteStyle
  readonly digits: DigitSet
  /** What rules warn of in the line they have before them. */
  warned: Omit<Warning, 'line'>[] = []
  private readonly page: CutPage
  private readonly looks: readonly (Look | null)[]
  private arabic: boolean | null = null

  /** @param looks one a block; null where nobody looked */
  constructor(page: CutPage, looks: readonly (Look | null)[], quotes: QuoteStyle, digits: DigitSet) {
    this.page = page
    this.looks = looks
    this.quotes = quotes
    this.digits = digits
  }

  get arabicPage(): boolean {
    this.arabic ??= isArabicPage(this.page.text, foundIn(this.page, this.looks))
    return this.arabic
  }

  warn(code: Warning['code'], message: string): void {
    this.warned.push({ code, message })
  }
}

/**
 * Looks at a line, in the page's own text, which is faster to read than a slice of it.
 *
 * @param asked whether there are rules that act on lines where nothing is found
 * @param late whether the line is one of very many
 */
export function lookAt({ text }: CutPage, { start, end }: Block, asked: boolean, late: boolean): Look {
  const sites = sitesOf(text, start, end)
  const found = foundAt(sites, text, start, end)
  if (found === 0 && (!asked || sites.length === 0)) return NOTHING
  return late && sites.length < FEW ? lookWith(found) : { sites, found }
}

/** Most lines have nothing to do in them. */
const NOTHING: Look = { sites: [], found: 0 }
/** Fewer sites are found again at once. */
const FEW = 64

/** Looks at very many lines are told apart by what was found alone. */
const looks = new Map<number, Look>()

function lookWith(found: number): Look {
  const look = looks.get(found) ?? { sites: undefined, found }
  if (looks.size < MOST_LOOKS) looks.set(found, look)
  return look
}

const MOST_LOOKS = 1000

/** What looks at all lines find, those included where nobody looked. */
function foundIn({ text, blocks }: CutPage, looks: readonly (Look | null)[]): number {
  let found = 0
  for (const { index, start, end } of blocks) found |= looks[index]?.found ?? survey(text, start, end)
  return found
}
