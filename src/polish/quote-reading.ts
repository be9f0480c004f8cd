import type { QuoteMark } from './quote-marks.ts'
import type { End } from './quote-standing.ts'

/** An opening and a closing mark that belong together. */
export interface QuotePair {
  readonly open: QuoteMark
  readonly close: QuoteMark
  /** How many pairs lie around it. */
  readonly depth: number
  /** The greatest depth in the outermost pair around it. */
  readonly deepest: number
}

/** The pairs of a line in the order they open, and the marks that found no partner. */
export interface Quotations {
  readonly pairs: readonly QuotePair[]
  readonly strays: readonly QuoteMark[]
}

type Partners = Pick<QuotePair, 'open' | 'close'>

interface Opened {
  readonly open: QuoteMark
  close: QuoteMark | null
}

/** Pairs marks with a stack, taking for each the end that `reader` sees in it. */
export function read(marks: readonly QuoteMark[], reader: (mark: QuoteMark) => End): Quotations {
  const all: Opened[] = []
  const stack: Opened[] = []
  const strays: QuoteMark[] = []
  for (const mark of marks) {
    if (opens(reader(mark), mark, stack.length > 0)) {
      const opened: Opened = { open: mark, close: null }
      all.push(opened)
      stack.push(opened)
    } else {
      const opened = stack.pop()
      if (opened) opened.close = mark
      else strays.push(mark)
    }
  }
  for (const { open } of stack) strays.push(open)
  const pairs: Partners[] = []
  for (const { open, close } of all) if (close) pairs.push({ open, close })
  return { pairs: nested(pairs), strays: strays.length > 1 ? strays.sort(byStart) : strays }
}

/** Marks in the order of the line. */
export function byStart(a: QuoteMark, b: QuoteMark): number {
  return a.start - b.start
}

/** Whether a mark that is such an end opens a quotation; one in no clear place closes what is open. */
export function opens(end: End, mark: QuoteMark, within: boolean): boolean {
  if (end !== 'either') return end === 'open'
  return !within || (mark.mirrored && mark.drawn === 'open')
}

/** Says of pairs, given in the order they open, how they are nested. */
export function nested(pairs: readonly Partners[]): QuotePair[] {
  if (isRow(pairs)) return pairs.map(({ open, close }) => ({ open, close, depth: 0, deepest: 0 }))
  const result: QuotePair[] = []
  const around: Partners[] = []
  let group: { pair: Partners; depth: number }[] = []
  const flush = () => {
    const deepest = group.reduce((most, { depth }) => Math.max(most, depth), 0)
    for (const { pair, depth } of group) result.push({ open: pair.open, close: pair.close, depth, deepest })
    group = []
  }
  for (const pair of pairs) {
    while ((around.at(-1)?.close.start ?? Infinity) < pair.open.start) around.pop()
    if (around.length === 0) flush()
    group.push({ pair, depth: around.length })
    around.push(pair)
  }
  flush()
  return result
}

/** Whether each pair ends before the next begins, as in most lines. */
function isRow(pairs: readonly Partners[]): boolean {
  let end = -1
  for (const { open, close } of pairs) {
    if (open.start <= end) return false
    end = close.start
  }
  return true
}
