import { fateOf } from '../ledger.ts'
import type { Letters, PageAccount } from '../model/account.ts'
import type { Polished } from '../model/edit.ts'

/** A page that did not become an article, and the reason in words. */
export interface Failure {
  /** The page's path as the user would type it. */
  readonly path: string
  readonly reason: string
}

/** What happened to one page, in figures. */
export interface Figures {
  /** Path relative to the input, with `/` separators. */
  readonly file: string
  /** Non-blank source lines. */
  readonly lines: number
  /** Lines removed, by rule id. */
  readonly removed: ReadonlyMap<string, number>
  /** Edits of kept lines, by rule id. */
  readonly edits: ReadonlyMap<string, number>
  /** Warnings, by code. */
  readonly warnings: ReadonlyMap<string, number>
}

/** The sum of many pages. Sums only, so that neither order nor threads can show in it. */
export interface Tally {
  /** Pages that became articles. */
  articles: number
  /** Bytes of those pages. */
  bytes: number
  lines: number
  readonly letters: { all: number; removed: number }
  readonly removed: Map<string, number>
  readonly edits: Map<string, number>
  readonly warnings: Map<string, number>
}

/** A tally of nothing. */
export function emptyTally(): Tally {
  return {
    articles: 0,
    bytes: 0,
    lines: 0,
    letters: { all: 0, removed: 0 },
    removed: new Map(),
    edits: new Map(),
    warnings: new Map(),
  }
}

/** Counts what happened to one page. */
export function addPage(into: Tally, account: PageAccount): void {
  into.articles++
  into.bytes += account.source.bytes
  into.lines += account.page.blocks.length
  addLetters(into, account.letters)
  const { verdicts, polished, places } = account
  for (let i = 0; i < verdicts.length; i++) {
    const line = polished.at(i)
    if (fateOf(places[i], line) === 'removed') bump(into.removed, verdicts[i]?.rule ?? '')
    else if (line !== undefined) bumpRules(into.edits, line)
  }
  for (const warning of account.article.warnings) bump(into.warnings, warning.code)
}

/** The figures of one page by itself. */
export function figuresOf(account: PageAccount): Figures {
  const { lines, removed, edits, warnings } = tallyOf(account)
  return { file: account.article.source.file, lines, removed, edits, warnings }
}

function tallyOf(account: PageAccount): Tally {
  const tally = emptyTally()
  addPage(tally, account)
  return tally
}

/** Adds one tally to another. */
export function addTally(into: Tally, other: Tally): void {
  into.articles += other.articles
  into.bytes += other.bytes
  into.lines += other.lines
  addLetters(into, other.letters)
  merge(into.removed, other.removed)
  merge(into.edits, other.edits)
  merge(into.warnings, other.warnings)
}

function addLetters(into: Tally, { all, removed }: Letters): void {
  into.letters.all += all
  into.letters.removed += removed
}

/** How many all counts of a map are together. */
export function total(counts: ReadonlyMap<string, number>): number {
  let sum = 0
  for (const count of counts.values()) sum += count
  return sum
}

/** Counts as an object, the most frequent first, equal ones by name: for JSON and tables alike. */
export function ranked(counts: ReadonlyMap<string, number>): Record<string, number> {
  return Object.fromEntries([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)))
}

/** Changes of a line come mostly in runs of one rule, and a run is counted at once. */
function bumpRules(counts: Map<string, number>, line: Polished): void {
  let last = ''
  let run = 0
  for (const { rules } of line.hunks) {
    for (const rule of rules) {
      if (rule !== last) {
        if (run > 0) bump(counts, last, run)
        last = rule
        run = 0
      }
      run++
    }
  }
  if (run > 0) bump(counts, last, run)
}

function bump(counts: Map<string, number>, key: string, by = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + by)
}

function merge(into: Map<string, number>, other: ReadonlyMap<string, number>): void {
  for (const [key, count] of other) into.set(key, (into.get(key) ?? 0) + count)
}
