import type { Edit } from '../model/edit.ts'

/** An edit of the line as the page has it, with the rules that led to it. Offsets count from the line's start. */
export interface Change extends Edit {
  readonly rules: readonly string[]
}

/** The text after edits that are sorted and do not overlap. */
export function apply(text: string, edits: readonly Edit[]): string {
  let result = ''
  let from = 0
  for (const edit of edits) {
    result += text.slice(from, edit.start) + edit.now
    from = edit.end
  }
  return result + text.slice(from)
}

/**
 * Carries one rule's edits back to the source: source → middle by `changes`, middle → result by `edits`.
 * Edits that overlap or touch an earlier change become one change with it; what no edit touched stays outside of all.
 *
 * @param source the line as the page has it
 * @param changes what led from it to `middle`; sorted, not overlapping
 * @param middle the line the rule was given
 * @param edits what the rule asks for in `middle`; sorted, not overlapping
 * @param rule the rule's id
 * @returns what leads from `source` to the edited `middle`; sorted, not overlapping
 */
export function compose(
  source: string,
  changes: readonly Change[],
  middle: string,
  edits: readonly Edit[],
  rule: string,
): Change[] {
  const result: Change[] = []
  let grown = 0
  let c = 0
  let e = 0
  while (c < changes.length || e < edits.length) {
    const first = c
    const begun = e
    const grownBefore = grown
    const start = Math.min(startIn(changes[c], grown), edits[e]?.start ?? Infinity)
    let end = start
    for (;;) {
      const change = changes[c]
      const edit = edits[e]
      if (change && change.start + grown <= end) {
        end = Math.max(end, change.start + grown + change.now.length)
        grown += growth(change)
        c++
      } else if (edit && edit.start <= end) {
        end = Math.max(end, edit.end)
        e++
      } else break
    }
    const was = { start: start - grownBefore, end: end - grown }
    const acted = edits.slice(begun, e)
    const now = apply(
      middle.slice(start, end),
      acted.map((edit) => shifted(edit, start)),
    )
    const rules = united(changes.slice(first, c), acted.length > 0 ? rule : null)
    const change = trimmed(source, { ...was, now, rules })
    if (change) result.push(change)
  }
  return result
}

function startIn(change: Change | undefined, grown: number): number {
  return change ? change.start + grown : Infinity
}

function growth(change: Edit): number {
  return change.now.length - (change.end - change.start)
}

function shifted(edit: Edit, by: number): Edit {
  return { start: edit.start - by, end: edit.end - by, now: edit.now }
}

function united(changes: readonly Change[], rule: string | null): readonly string[] {
  const only = changes.length === 1 ? changes[0] : undefined
  if (only && (rule === null || only.rules.includes(rule))) return only.rules
  const rules = new Set(changes.flatMap((change) => change.rules))
  if (rule !== null) rules.add(rule)
  return [...rules]
}

/** The change without what it leaves as it was at its ends; null where it leaves everything. Never halves a surrogate pair. */
function trimmed(source: string, change: Change): Change | null {
  const { now } = change
  const most = Math.min(change.end - change.start, now.length)
  let head = 0
  while (head < most && source.charCodeAt(change.start + head) === now.charCodeAt(head)) head++
  if (head > 0 && isHigh(now.charCodeAt(head - 1))) head--
  let tail = 0
  while (
    tail < most - head &&
    source.charCodeAt(change.end - tail - 1) === now.charCodeAt(now.length - tail - 1)
  ) {
    tail++
  }
  if (tail > 0 && isLow(now.charCodeAt(now.length - tail))) tail--
  const start = change.start + head
  const end = change.end - tail
  const kept = now.slice(head, now.length - tail)
  if (kept === source.slice(start, end)) return null
  return { start, end, now: kept, rules: change.rules }
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff
}
