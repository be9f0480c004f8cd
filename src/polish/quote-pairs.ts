import type { End, QuoteMark } from './quote-marks.ts'
import { MIRRORED } from './quote-marks.ts'

/** An opening and a closing mark that belong together. */
export interface QuotePair {
  readonly open: QuoteMark
  readonly close: QuoteMark
  /** How many pairs lie around it. */
  readonly depth: number
  /** How deep pairs lie in the outermost pair around it. */
  readonly deepest: number
}

/** The pairs of a line in the order they open, and the marks that found no partner. */
export interface Quotations {
  readonly pairs: readonly QuotePair[]
  readonly strays: readonly QuoteMark[]
}

type Reader = (mark: QuoteMark) => End

interface Opened {
  readonly open: QuoteMark
  close: QuoteMark | null
}

/**
 * Pairs the quote marks of a line by position, with a stack; the code points are asked last, since `“…“`, `”…“`
 * and `“…"` are all in print. The first reading that leaves nothing over wins: by the surroundings, then taking marks
 * after digits as inches, then by the shapes. Where none is clean, only pairs with both ends beyond doubt are given.
 */
export function pairQuotes(marks: readonly QuoteMark[]): Quotations {
  const bySurroundings = read(marks, (mark) => mark.stands)
  if (isClean(bySurroundings)) return bySurroundings
  const readings = [
    () =>
      read(
        marks.filter((mark) => !mark.measures),
        (mark) => mark.stands,
      ),
    () => read(marks, (mark) => (mark.drawn === 'either' ? mark.stands : mark.drawn)),
  ]
  for (const reading of readings) {
    const quotations = reading()
    if (isClean(quotations)) return quotations
  }
  const { pairs, strays } = bySurroundings
  const doubtful = strays.length > 0 ? [] : pairs.filter((pair) => !isCertain(pair))
  return {
    pairs: nested(pairs.filter(isCertain)),
    strays: [...strays, ...doubtful.flatMap(({ open, close }) => [open, close])].sort(byStart),
  }
}

/** Nothing is left over, and no pair inside another is a guess: `“الحلم “للفوج` is a misplaced space, not a nesting. */
function isClean({ pairs, strays }: Quotations): boolean {
  return strays.length === 0 && pairs.every((pair) => pair.depth === 0 || isCertain(pair))
}

function isCertain({ open, close }: QuotePair): boolean {
  return certainly(open, 'open') && certainly(close, 'close')
}

function certainly(mark: QuoteMark, end: End): boolean {
  return mark.stands === end || (mark.stands === 'either' && MIRRORED.has(mark.mark) && mark.drawn === end)
}

function byStart(a: QuoteMark, b: QuoteMark): number {
  return a.start - b.start
}

function read(marks: readonly QuoteMark[], reader: Reader): Quotations {
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
  strays.push(...stack.map((opened) => opened.open))
  const pairs = all.flatMap(({ open, close }) => (close ? [{ open, close }] : []))
  return { pairs: nested(pairs), strays: strays.sort(byStart) }
}

function opens(end: End, mark: QuoteMark, within: boolean): boolean {
  if (end !== 'either') return end === 'open'
  return !within || (MIRRORED.has(mark.mark) && mark.drawn === 'open')
}

/** Adds to pairs, which lie in or beside each other, how they are nested. */
function nested(pairs: readonly Pick<QuotePair, 'open' | 'close'>[]): QuotePair[] {
  const result: QuotePair[] = []
  let around: Pick<QuotePair, 'open' | 'close'>[] = []
  let group: { pair: Pick<QuotePair, 'open' | 'close'>; depth: number }[] = []
  const flush = () => {
    const deepest = group.reduce((most, { depth }) => Math.max(most, depth), 0)
    for (const { pair, depth } of group) result.push({ open: pair.open, close: pair.close, depth, deepest })
    group = []
  }
  for (const pair of pairs) {
    while (around.length > 0 && (around.at(-1)?.close.start ?? 0) < pair.open.start) around.pop()
    if (around.length === 0) flush()
    group.push({ pair, depth: around.length })
    around.push(pair)
  }
  flush()
  around = []
  return result
}
