import type { Warning } from './model/article.ts'
import type { Polished, PolishedPage } from './model/edit.ts'
import type { Label } from './model/label.ts'
import type { CleanOptions } from './model/options.ts'
import type { Block, Page } from './model/page.ts'
import type { PolishContext } from './model/rule.ts'
import type { Verdict } from './model/verdict.ts'
import { isArabicPage } from './polish/arabic-page.ts'
import { ASKED } from './polish/bits.ts'
import { polishLine } from './polish/polish-line.ts'
import { foundAt, sitesOf, survey } from './polish/survey.ts'
import { POLISH_RULES } from './polish/table.ts'

/** Lines that no field but `removed` shows, and that one as they stand. */
const UNTOUCHED: ReadonlySet<Label> = new Set(['duplicate', 'navigation', 'widget', 'junk'])

/** What a user may choose about this stage. */
type Choice = Pick<CleanOptions, 'quotes' | 'digits' | 'diacritics' | 'without' | 'extra'>

/**
 * Repairs what the scraper broke in the lines that are kept: entities, invisible characters, spaces, quote marks.
 *
 * @param page the page; hunks have its offsets (UTF-16)
 * @param verdicts one a block; lines labelled duplicate, navigation, widget or junk stay as they are
 * @param options `quotes` is the style of quote marks, `digits` and `diacritics` what else to change, `without` names rules
 *   that must not act, `extra` optional ones that shall
 * @returns one line a block: applying its hunks to the block's text gives its text. Never throws, whatever the text.
 */
export function polish(page: Page, verdicts: readonly Verdict[], options: Choice): PolishedPage {
  const rules = RULES.filter((rule) => acts(rule, options))
  const asked = rules.some((rule) => rule.asked !== null) ? ASKED : 0
  const looks = page.blocks.map((block, index) => look(page, block, verdicts[index]?.label))
  const warnings: Warning[] = []
  let ofLine: Omit<Warning, 'line'>[] = []
  let arabicPage: boolean | null = null
  const context: PolishContext = {
    quotes: options.quotes,
    digits: options.digits,
    get arabicPage() {
      arabicPage ??= isArabicPage(page.text, foundIn(page, looks))
      return arabicPage
    },
    warn: (code, message) => ofLine.push({ code, message }),
  }
  const forget = () => {
    ofLine = []
  }
  const lines = page.blocks.map((block, index): Polished => {
    const seen = looks[index]
    const found = seen ? seen.found | asked : 0
    if (!seen || found === 0) return { text: block.text, hunks: [] }
    forget()
    const polished = polishLine(block.text, rules, context, block.start, found, forget, seen.sites)
    for (const { code, message } of ofLine) warnings.push({ code, line: block.line, message })
    return polished
  })
  return { lines, warnings }
}

/** What a look at a line finds, and where; null for a line that stays as it stands. */
function look({ text }: Page, { start, end }: Block, label: Label | undefined): Look | null {
  if (label !== undefined && UNTOUCHED.has(label)) return null
  // In the page's own text, which is faster to read than a slice of it.
  const sites = sitesOf(text, start, end)
  return { sites, found: foundAt(sites, text, start, end) }
}

/** What looks at all lines find, those included that stay as they stand. */
function foundIn({ text, blocks }: Page, looks: readonly (Look | null)[]): number {
  return blocks.reduce((sum, { start, end }, at) => sum | (looks[at]?.found ?? survey(text, start, end)), 0)
}

interface Look {
  readonly found: number
  readonly sites: readonly number[]
}

/** The rules as the engine reads them fastest: all of one shape. */
const RULES = POLISH_RULES.map(({ id, wakes, edits, asked = null, optional = false }) => ({
  id,
  wakes,
  edits,
  asked,
  optional,
}))

function acts(rule: (typeof RULES)[number], options: Choice): boolean {
  if (options.without.has(rule.id)) return false
  if (rule.asked !== null) return options[rule.asked] !== 'keep'
  return !rule.optional || options.extra.has(rule.id)
}
