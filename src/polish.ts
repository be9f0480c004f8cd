import type { Warning } from './model/article.ts'
import type { PolishedPage } from './model/edit.ts'
import type { Label } from './model/label.ts'
import type { CleanOptions } from './model/options.ts'
import type { CutPage } from './model/page.ts'
import type { Verdict } from './model/verdict.ts'
import { ASKED } from './polish/bits.ts'
import { type Look, lookAt, PageContext } from './polish/page-context.ts'
import { polishLine } from './polish/polish-line.ts'
import { polishedList } from './polish/polished-list.ts'
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
export function polish(page: CutPage, verdicts: readonly Verdict[], options: Choice): PolishedPage {
  const rules = isPlain(options) ? UNASKED : RULES.filter((rule) => acts(rule, options))
  const asked = rules.some((rule) => rule.asked !== null) ? ASKED : 0
  const late = !Array.isArray(page.blocks)
  const looks: (Look | null)[] = []
  for (const block of page.blocks) {
    const label = verdicts[block.index]?.label
    const isTouched = label === undefined || !UNTOUCHED.has(label)
    looks.push(isTouched ? lookAt(page, block, asked !== 0, late) : null)
  }
  const warnings: Warning[] = []
  const context = new PageContext(page, looks, options.quotes, options.digits)
  const forget = () => {
    if (context.warned.length > 0) context.warned = []
  }
  const lines = polishedList(page)
  for (const block of page.blocks) {
    const seen = looks[block.index]
    const found = seen ? seen.found | asked : 0
    if (!seen || found === 0) {
      lines.leave(block)
      continue
    }
    forget()
    const polished = polishLine(block.text, rules, context, block.start, found, forget, seen.sites)
    for (const { code, message } of context.warned) warnings.push({ code, line: block.line, message })
    lines.add(polished)
  }
  return { lines: lines.list, warnings }
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
