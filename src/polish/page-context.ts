import type { Warning } from '../model/article.ts'
import type { Block, Page } from '../model/page.ts'
import type { DigitSet, PolishContext, QuoteStyle } from '../model/rule.ts'
import { isArabicPage } from './arabic-page.ts'
import { foundAt, sitesOf, survey } from './survey.ts'

/** What a look at a line finds, and where. */
export interface Look {
  readonly found: number
  readonly sites: readonly number[]
}

/** What rules may ask about a page. A class, since a getter in a literal makes another shape of object for each page. */
export class PageContext implements PolishContext {
  readonly quotes: QuoteStyle
  readonly digits: DigitSet
  /** What rules warn of in the line they have before them. */
  warned: Omit<Warning, 'line'>[] = []
  private readonly page: Page
  private readonly looks: readonly (Look | null)[]
  private arabic: boolean | null = null

  /** @param looks one a block; null where nobody looked */
  constructor(page: Page, looks: readonly (Look | null)[], quotes: QuoteStyle, digits: DigitSet) {
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

/** Looks at a line, in the page's own text, which is faster to read than a slice of it. */
export function lookAt({ text }: Page, { start, end }: Block): Look {
  const sites = sitesOf(text, start, end)
  return { sites, found: foundAt(sites, text, start, end) }
}

/** What looks at all lines find, those included where nobody looked. */
function foundIn({ text, blocks }: Page, looks: readonly (Look | null)[]): number {
  return blocks.reduce((sum, { start, end }, at) => sum | (looks[at]?.found ?? survey(text, start, end)), 0)
}
