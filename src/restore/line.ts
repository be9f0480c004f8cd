import type { Hunk } from '../model/edit.ts'

/** A line of the source: where it stood, and what was changed in it. */
export interface ChangedLine {
  readonly start: number
  readonly end: number
  readonly edits: readonly Hunk[]
}

/**
 * Takes a line's edits back.
 *
 * @param now the line as it stands in the article
 * @returns the line as it stood in the source, or null where `now` is not what the edits lead to
 */
export function unpolish(now: string, { start, end, edits }: ChangedLine): string | null {
  const parts: string[] = []
  let at = 0
  let offset = start
  for (const edit of edits) {
    const kept = edit.start - offset
    const there = at + kept
    if (kept < 0 || edit.end - edit.start !== edit.was.length || there > now.length) return null
    if (!now.startsWith(edit.now, there)) return null
    parts.push(now.slice(at, there), edit.was)
    at = there + edit.now.length
    offset = edit.end
  }
  if (now.length - at !== end - offset) return null
  parts.push(now.slice(at))
  return parts.join('')
}
