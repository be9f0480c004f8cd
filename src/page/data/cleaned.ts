import type { ReviewLine } from '../../report/review/format.ts'

/** The cleaned line as plain text. */
export function cleaned({ text, edits }: ReviewLine): string {
  let at = 0
  const parts = edits.map(([start, end, now]) => {
    const part = text.slice(at, start) + now
    at = end
    return part
  })
  return parts.join('') + text.slice(at)
}
