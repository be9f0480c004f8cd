import { type Fate, isRemoved, type PageAccount, type Place } from './model/account.ts'
import type { Polished } from './model/edit.ts'
import type { Block } from './model/page.ts'

/** What became of one stretch of the decoded text. */
export interface LedgerEntry {
  /** UTF-16 offset in the decoded text. */
  readonly start: number
  /** Just past the stretch; equal to `start` where something was put in. */
  readonly end: number
  readonly fate: Fate
  /** Rules that acted, in their order; empty where the stretch is kept. */
  readonly rules: readonly string[]
  /** What stands there afterwards: the stretch itself where it is kept, nothing where it is removed. */
  readonly now: string
}

/** Rule of the line end that closes a line. */
const LINE_END = 'divide/line-end'
/** Rule of blank lines, their line ends included. */
const BLANK_LINE = 'divide/blank-line'

/** What became of a line: removed where it stands in no field of the article, else changed or kept. */
export function fateOf(place: Place | undefined, polished: Polished | undefined): Fate {
  if (!place || isRemoved(place)) return 'removed'
  return polished && polished.hunks.length > 0 ? 'changed' : 'kept'
}

/**
 * The account of every character of a page.
 *
 * @returns entries in order that tile the decoded text from 0 to its length: kept stretches, changes, removed
 * lines, blank lines and line ends
 */
export function ledgerOf(account: PageAccount): LedgerEntry[] {
  const { text, blocks } = account.page
  const entries: LedgerEntry[] = []
  let from = 0
  for (const block of blocks) {
    pushBlank(entries, text, from, block.start, from > 0)
    pushBlock(entries, account, block)
    from = block.end
  }
  pushBlank(entries, text, from, text.length, from > 0)
  return entries
}

function pushBlock(entries: LedgerEntry[], account: PageAccount, block: Block): void {
  const polished = account.polished.at(block.index)
  if (fateOf(account.places[block.index], polished) === 'removed') {
    const rule = account.verdicts[block.index]?.rule
    pushRemoved(entries, block.start, block.end, rule === undefined ? [] : [rule])
    return
  }
  let from = block.start
  for (const { start, end, now, rules } of polished?.hunks ?? []) {
    pushKept(entries, account.page.text, from, start)
    entries.push({ start, end, fate: now === '' ? 'removed' : 'changed', rules, now })
    from = end
  }
  pushKept(entries, account.page.text, from, block.end)
}

/** What lies between two lines: the end of the line before, then blank lines. */
function pushBlank(
  entries: LedgerEntry[],
  text: string,
  from: number,
  to: number,
  behindLine: boolean,
): void {
  const lineEnd = behindLine ? from + lineEndLength(text, from) : from
  pushRemoved(entries, from, lineEnd, [LINE_END])
  pushRemoved(entries, lineEnd, to, [BLANK_LINE])
}

function lineEndLength(text: string, at: number): number {
  if (at >= text.length) return 0
  return text.startsWith('\r\n', at) ? 2 : 1
}

function pushRemoved(entries: LedgerEntry[], start: number, end: number, rules: readonly string[]): void {
  if (end > start) entries.push({ start, end, fate: 'removed', rules, now: '' })
}

function pushKept(entries: LedgerEntry[], text: string, start: number, end: number): void {
  if (end > start) entries.push({ start, end, fate: 'kept', rules: [], now: text.slice(start, end) })
}
