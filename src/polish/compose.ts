import type { Edit } from '../model/edit.ts'
import { type Change, trimmed } from './change.ts'

/** The text after edits that are sorted and do not overlap. */
export function apply(text: string, edits: readonly Edit[]): string {
  return stretch(text, 0, text.length, edits, 0, edits.length)
}

/** What stands between two offsets of a text after those of its edits that lie there: `first` up to `last`. */
function stretch(
  text: string,
  start: number,
  end: number,
  edits: readonly Edit[],
  first: number,
  last: number,
): string {
  const only = last === first + 1 ? edits[first] : undefined
  if (only?.start === start && only.end === end) return only.now
  // Of the right size at once, since arrays grow in steps of a hundred bytes and more.
  const parts: string[] = new Array(2 * (last - first) + 1)
  let from = start
  let part = 0
  for (let i = first; i < last; i++) {
    const edit = edits[i]
    if (edit === undefined) break
    parts[part++] = text.slice(from, edit.start)
    parts[part++] = edit.now
    from = edit.end
  }
  parts[part] = text.slice(from, end)
  // Joined and not added up: every later look at the text is a look at one piece.
  return parts.join('')
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
 * @param order ids of all rules that acted on the line so far, this one included, in the order they first did
 * @returns what leads from `source` to the edited `middle`; sorted, not overlapping
 */
export function compose(
  source: string,
  changes: readonly Change[],
  middle: string,
  edits: readonly Edit[],
  rule: string,
  order: readonly string[],
): Change[] {
  const result: Change[] = []
  const alone = [rule]
  const cursor: Cursor = { change: 0, edit: 0, grown: 0 }
  while (cursor.change < changes.length || cursor.edit < edits.length) {
    const { change, edit, grown } = cursor
    const first = changes[change]
    const start = Math.min(startIn(first, grown), edits[edit]?.start ?? Infinity)
    const end = passGroup(cursor, changes, edits, start)
    const acted = cursor.edit > edit
    if (first && !acted && cursor.change === change + 1) {
      result.push(first)
      continue
    }
    const now = stretch(middle, start, end, edits, edit, cursor.edit)
    const rules =
      cursor.change === change ? alone : united(changes, change, cursor.change, acted ? rule : null, order)
    const one = trimmed(source, { start: start - grown, end: end - cursor.grown, now, rules })
    if (one) result.push(one)
  }
  return result
}

/** Where the walk through both lists is, and how much longer the middle is than the source up to there. */
interface Cursor {
  change: number
  edit: number
  grown: number
}

/** Moves past all changes and edits that overlap or touch, from an offset in the middle on; gives where they end. */
function passGroup(
  cursor: Cursor,
  changes: readonly Change[],
  edits: readonly Edit[],
  start: number,
): number {
  let end = start
  for (;;) {
    const change = changes[cursor.change]
    const edit = edits[cursor.edit]
    if (change && change.start + cursor.grown <= end) {
      end = Math.max(end, change.start + cursor.grown + change.now.length)
      cursor.grown += change.now.length - (change.end - change.start)
      cursor.change++
    } else if (edit && edit.start <= end) {
      end = Math.max(end, edit.end)
      cursor.edit++
    } else return end
  }
}

function startIn(change: Change | undefined, grown: number): number {
  return change ? change.start + grown : Infinity
}

/** The rules of changes that become one, `first` up to `last`, and the rule that acts now, in the order they acted. */
function united(
  changes: readonly Change[],
  first: number,
  last: number,
  rule: string | null,
  order: readonly string[],
): readonly string[] {
  const only = last === first + 1 ? changes[first] : undefined
  if (only && (rule === null || only.rules.includes(rule))) return only.rules
  // Mostly one change, and a rule that acts for the first time.
  if (only && rule !== null && rule === order[order.length - 1]) return [...only.rules, rule]
  const rules = new Set(changes.slice(first, last).flatMap((change) => change.rules))
  if (rule !== null) rules.add(rule)
  return order.filter((id) => rules.has(id))
}
