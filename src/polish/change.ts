import type { Edit } from '../model/edit.ts'

/** An edit of the line as the page has it, with the rules that led to it. Offsets count from the line's start. */
export interface Change extends Edit {
  readonly rules: readonly string[]
}

/** The change without what it leaves as it was at its ends; null where it leaves everything. */
export function trimmed(source: string, change: Change): Change | null {
  if (differsAtEnds(source, change)) return change
  const was = source.slice(change.start, change.end)
  const head = sameHead(was, change.now)
  const tail = sameTail(was, change.now, head)
  const now = change.now.slice(head, change.now.length - tail)
  if (now === '' && head + tail === was.length) return null
  return { start: change.start + head, end: change.end - tail, now, rules: change.rules }
}

/** Whether first and last units differ, as they mostly do, so that there is nothing to trim. */
function differsAtEnds(source: string, { start, end, now }: Change): boolean {
  return (
    end > start &&
    source.charCodeAt(start) !== now.charCodeAt(0) &&
    source.charCodeAt(end - 1) !== now.charCodeAt(now.length - 1)
  )
}

/** How many units two texts share at their start; never half a surrogate pair. */
function sameHead(a: string, b: string): number {
  const most = Math.min(a.length, b.length)
  let same = 0
  while (same < most && a.charCodeAt(same) === b.charCodeAt(same)) same++
  return same > 0 && isHigh(a.charCodeAt(same - 1)) && same < a.length ? same - 1 : same
}

/** How many units two texts share at their end beside those at their start; never half a surrogate pair. */
function sameTail(a: string, b: string, head: number): number {
  const most = Math.min(a.length, b.length) - head
  let same = 0
  while (same < most && a.charCodeAt(a.length - same - 1) === b.charCodeAt(b.length - same - 1)) same++
  return same > 0 && isLow(a.charCodeAt(a.length - same)) && same < a.length ? same - 1 : same
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff
}
