import type { Mended } from '../model/source.ts'
import { redo, WRONG_READINGS } from './wrong-reading.ts'

/** Does wrong readings again, given as `Source.undone` names them; null where that is not possible. */
export function redoChain(text: string, undone: readonly string[]): string | null {
  let wrong = text
  for (const name of undone.toReversed()) {
    const step = WRONG_READINGS.find((reading) => reading.name === name)
    const before = step ? redo(wrong, step) : null
    if (before === null) return null
    wrong = before
  }
  return wrong
}

/** Does the wrong readings of single lines again; null where that is not possible. */
export function redoLines(text: string, mended: readonly Mended[]): string | null {
  const parts: string[] = []
  let from = 0
  for (const { at, length, undone } of mended) {
    const line = at < from ? null : redoChain(text.slice(at, at + length), undone)
    if (line === null) return null
    parts.push(text.slice(from, at), line)
    from = at + length
  }
  return parts.join('') + text.slice(from)
}
