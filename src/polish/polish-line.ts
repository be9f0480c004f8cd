import type { Hunk, Polished } from '../model/edit.ts'
import type { PolishContext, PolishRule } from '../model/rule.ts'
import { ASKED, QUOTE_TIDY, SILENT } from './bits.ts'
import type { Change } from './change.ts'
import { apply, compose } from './compose.ts'
import { lookAround } from './look-around.ts'
import { foundAt, sitesOf } from './survey.ts'
import { ONCE } from './table.ts'

/** One change can make room for another; a line that is not at rest after this many rounds is left as it then is. */
const MOST_ROUNDS = 6

/** A rule as far as it acts. */
export type Acting = Pick<PolishRule, 'id' | 'wakes' | 'edits'>

/** A line on its way: what it reads now, what led there, and what there may be to do. */
interface Draft {
  text: string
  changes: readonly Change[]
  /** Ids of the rules that acted, in the order they first did. */
  acted: string[]
  found: number
  /** Where it shows anything. */
  sites: readonly number[]
}

const NO_HUNKS: Polished['hunks'] = []

/**
 * Polishes one line.
 *
 * @param text the line, without its line end
 * @param rules the rules that may act, in order
 * @param context what rules may ask; its `warn` may be called once a round
 * @param start offset of the line in the page; hunks count from the page's start
 * @param foundBefore what `survey` found in the line, and `ASKED` where rules were asked for that it knows nothing of
 * @param onRound called before each round, so that warnings of an earlier one can be dropped
 * @param sites what `sitesOf` gives of the line
 */
export function polishLine(
  text: string,
  rules: readonly Acting[],
  context: PolishContext,
  start: number,
  foundBefore: number,
  onRound: () => void,
  sites: readonly number[] = sitesOf(text),
): Polished {
  const tidy = context.quotes === 'ascii' || context.quotes === 'keep' ? QUOTE_TIDY : 0
  const asleep = SILENT | tidy
  const draft: Draft = { text, changes: [], acted: [], found: foundBefore & ~asleep, sites }
  for (let round = 0; draft.found !== 0 && round < MOST_ROUNDS; round++) {
    const before = draft.text
    onRound()
    for (const rule of rules) {
      if ((rule.wakes & draft.found) === 0 || (round > 0 && ONCE.has(rule.id))) continue
      act(text, draft, rule, context)
    }
    if (draft.text === before) break
    draft.found = (foundAt(draft.sites, draft.text) & ~asleep) | (foundBefore & ASKED)
  }
  if (draft.changes.length === 0) return { text, hunks: NO_HUNKS }
  return { text: draft.text, hunks: draft.changes.map((change) => hunkOf(text, change, start)) }
}

function hunkOf(line: string, { start, end, now, rules }: Change, offset: number): Hunk {
  return { start: offset + start, end: offset + end, was: line.slice(start, end), now, rules }
}

function act(source: string, draft: Draft, rule: Acting, context: PolishContext): void {
  const edits = rule.edits(draft.text, context, draft.sites)
  if (edits.length === 0) return
  const next = apply(draft.text, edits)
  if (next === draft.text) return
  if (!draft.acted.includes(rule.id)) draft.acted.push(rule.id)
  draft.changes = compose(source, draft.changes, draft.text, edits, rule.id, draft.acted)
  draft.text = next
  const { sites, found } = lookAround(draft.sites, edits, next, draft.found)
  draft.sites = sites
  draft.found = found
}
