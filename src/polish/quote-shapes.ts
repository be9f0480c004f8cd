import type { QuoteMark } from './quote-marks.ts'
import type { QuotePair } from './quote-reading.ts'
import type { End } from './quote-standing.ts'

/** Each mirrored mark and its other half. */
const IMAGES: ReadonlyMap<string, string> = new Map([
  ['«', '»'],
  ['»', '«'],
  ['‹', '›'],
  ['›', '‹'],
  ['<<', '>>'],
  ['>>', '<<'],
])
/** Also shifts and arrows: `أ << ب >> ج`. */
const ASCII = new Set(['<<', '>>'])

/**
 * Whether the shapes of two marks allow them to be a pair. Mirrored marks are also printed as arrows, in breadcrumbs
 * (`الرئيسية » رياضة » كرة`) more than anywhere: with a space on both sides only its other half makes one a quote.
 */
export function agree({ open, close }: Pick<QuotePair, 'open' | 'close'>): boolean {
  if (!open.mirrored && !close.mirrored) return true
  if (IMAGES.get(open.mark) !== close.mark) return fits(open, 'open') && fits(close, 'close')
  if (ASCII.has(open.mark) && open.spaced && close.spaced) return false
  return open.drawn === 'open' || open.spaced === close.spaced
}

/** Whether a mark can be an end of a quotation whose other end does not mirror it. */
function fits({ mirrored, spaced, stands, drawn }: QuoteMark, end: End): boolean {
  if (!mirrored) return true
  return !spaced && (stands === end || (stands === 'either' && drawn === end))
}

/** The marks of a line but for those that part it: two or more of one shape, spaced, and none that mirrors them. */
export function withoutSeparators(marks: readonly QuoteMark[]): readonly QuoteMark[] {
  if (!marks.some(isArrow)) return marks
  const counts = new Map<string, number>()
  for (const { mark } of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1)
  const parts = (mark: string) => (counts.get(mark) ?? 0) > 1 && !counts.has(IMAGES.get(mark) ?? '')
  return marks.filter((mark) => !(isArrow(mark) && parts(mark.mark)))
}

function isArrow({ mirrored, spaced }: QuoteMark): boolean {
  return spaced && mirrored
}
