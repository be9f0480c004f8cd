import type { QuoteMark } from './quote-marks.ts'
import { byStart, nested, opens, type Quotations, type QuotePair, read } from './quote-reading.ts'
import { agree, withoutSeparators } from './quote-shapes.ts'
import type { End } from './quote-standing.ts'

/** A quotation whose space fell on the wrong side of a mark (`"الجسر "على`) is believed up to this length. */
const LONGEST_IN_TURN = 120

/** Ways to read the marks of a line where what stands around them leaves something over, the likeliest first. */
const READINGS: readonly ((marks: readonly QuoteMark[]) => Quotations | null)[] = [
  // Those after digits are inches: `شاشة 32" من "المصنع"`.
  (marks) =>
    marks.some(measures)
      ? read(
          marks.filter((mark) => !measures(mark)),
          asItStands,
        )
      : null,
  // By their shape, where they have one.
  (marks) => (marks.length % 2 === 0 ? read(marks, asDrawn) : null),
  readInTurn,
]

/**
 * Pairs the quote marks of a line by position; their code points are asked late, since `“…“`, `”…“` and `“…"` are all
 * in print. The first reading that leaves nothing over wins. Where none does, only pairs with both ends beyond doubt
 * are given.
 */
export function pairQuotes(all: readonly QuoteMark[]): Quotations {
  const marks = withoutSeparators(all)
  const asStanding = takeTurns(marks) ? byTurns(marks) : read(marks, asItStands)
  if (isClean(asStanding)) return asStanding
  for (const reading of READINGS) {
    const quotations = reading(marks)
    if (quotations && isClean(quotations)) return quotations
  }
  const { pairs, strays } = asStanding
  const doubtful = strays.length > 0 ? [] : pairs.filter((pair) => !isCertain(pair))
  return {
    pairs: nested(pairs.filter(isCertain)),
    strays: strays.concat(doubtful.flatMap(({ open, close }) => [open, close])).sort(byStart),
  }
}

function measures(mark: QuoteMark): boolean {
  return mark.measures
}

function asItStands(mark: QuoteMark): End {
  return mark.stands
}

function asDrawn(mark: QuoteMark): End {
  return mark.drawn === 'either' ? mark.stands : mark.drawn
}

/** Opening and closing by turns, if no more than one space is in the wrong place in any pair. */
function readInTurn(marks: readonly QuoteMark[]): Quotations | null {
  if (marks.length % 2 !== 0) return null
  const quotations = byTurns(marks)
  return quotations.pairs.every(isPlausible) ? quotations : null
}

/** Whether marks that open and close take turns by where they stand, as in most lines: nothing is left over or inside. */
function takeTurns(marks: readonly QuoteMark[]): boolean {
  if (marks.length % 2 !== 0) return false
  for (let at = 0; at < marks.length; at++) {
    const mark = marks[at]
    if (mark === undefined || opens(mark.stands, mark, at % 2 === 1) !== (at % 2 === 0)) return false
  }
  return true
}

function byTurns(marks: readonly QuoteMark[]): Quotations {
  const pairs: QuotePair[] = []
  for (let at = 0; at + 1 < marks.length; at += 2) {
    const [open, close] = [marks[at], marks[at + 1]]
    if (open && close) pairs.push({ open, close, depth: 0, deepest: 0 })
  }
  return { pairs, strays: [] }
}

/** `نعم" وقال "لا` is the end of one quotation and the start of another, so one end at least must look its part. */
function isPlausible(pair: QuotePair): boolean {
  if (!agree(pair)) return false
  const { open, close } = pair
  const wrong = Number(open.stands === 'close') + Number(close.stands === 'open')
  return wrong === 0 || (wrong === 1 && close.start - open.end <= LONGEST_IN_TURN)
}

/** Nothing is left over, and no pair inside another is a guess: `“الحلم “للفوج` is a misplaced space, no nesting. */
function isClean({ pairs, strays }: Quotations): boolean {
  return strays.length === 0 && pairs.every((pair) => agree(pair) && (pair.depth === 0 || isCertain(pair)))
}

function isCertain(pair: QuotePair): boolean {
  return agree(pair) && certainly(pair.open, 'open') && certainly(pair.close, 'close')
}

function certainly(mark: QuoteMark, end: End): boolean {
  return mark.stands === end || (mark.stands === 'either' && mark.mirrored && mark.drawn === end)
}
