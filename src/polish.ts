import type { Warning } from './model/article.ts'
import type { Polished, PolishedPage } from './model/edit.ts'
import type { Label } from './model/label.ts'
import type { CleanOptions } from './model/options.ts'
import type { Page } from './model/page.ts'
import type { Verdict } from './model/verdict.ts'
import { ASKED } from './polish/bits.ts'
import { lookAt, PageContext } from './polish/page-context.ts'
import { polishLine } from './polish/polish-line.ts'
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
  const rules = isPlain(options) ? UNASKED : RULES.filter((rule) => acts(rule, options))
  const asked = rules.some((rule) => rule.asked !== null) ? ASKED : 0
  const looks = page.blocks.map((block, index) => {
    const label = verdicts[index]?.label
    return label !== undefined && UNTOUCHED.has(label) ? null : lookAt(page, block)
  })
  const warnings: Warning[] = []
  const context = new PageContext(page, looks, options.quotes, options.digits)
  const forget = () => {
    if (context.warned.length > 0) context.warned = []
  }
  const lines = page.blocks.map((block, index): Polished => {
    const seen = looks[index]
    const found = seen ? seen.found | asked : 0
    if (!seen || found === 0) return { text: block.text, hunks: [] }
    forget()
    const polished = polishLine(block.text, rules, context, block.start, found, forget, seen.sites)
    for (const { code, message } of context.warned) warnings.push({ code, line: block.line, message })
    return polished
  })
  return { lines, warnings }
}

/** The rules as the engine reads them fastest: all of one shape. */
const RULES = POLISH_RULES.map(({ id, wakes, edits, asked = null, optional = false }) => ({
  id,
  wakes,
  edits,
  asked,
  optional,
}))

/** The rules that act where nothing was chosen, as for most pages. */
const UNASKED = RULES.filter((rule) => rule.asked === null && !rule.optional)

function isPlain({ digits, diacritics, without, extra }: Choice): boolean {
  return digits === 'keep' && diacritics === 'keep' && without.size === 0 && extra.size === 0
}

function acts(rule: (typeof RULES)[number], options: Choice): boolean {
  if (options.without.has(rule.id)) return false
  if (rule.asked !== null) return options[rule.asked] !== 'keep'
  return !rule.optional || options.extra.has(rule.id)
}
