import { bylineCue, isCameraCue } from './byline-cues.ts'
import { type BylinePiece, sortPiece } from './byline-pieces.ts'
import { findDates } from './dates.ts'
import { hasDigit } from './digits.ts'
import { plain } from './plain.ts'
import { tidy } from './tidy.ts'

/** Datelines end within this many UTF-16 units; the longest seen (cue, name, paper, town, photographer) has 75. */
const REACH = 110
const MARK = /\s*(?:--|\)\s*(?:--|[-\u2013\u2014:\u0640])?|[(:\u2013\u2014/،,-]|\s\u0640(?=\s))\s*/g
/** Without one of these in reach nothing closes a dateline, and most paragraphs have none there. */
const CLOSES = /[-\u2013\u2014:)/]|\s\u0640/

/** One sorted piece of a dateline, the mark behind it, and the offset behind that mark. */
export interface Step {
  readonly piece: BylinePiece
  readonly mark: string
  readonly end: number
}

/** The sorted pieces in front of the first one that is no part of a dateline. */
export function stepsOf(paragraph: string): readonly Step[] {
  const head = paragraph.slice(0, REACH)
  const steps: Step[] = []
  if (!CLOSES.test(head)) return steps
  let from = 0
  MARK.lastIndex = 0
  for (let found = MARK.exec(head); found !== null; found = MARK.exec(head)) {
    const text = head.slice(from, found.index)
    const end = found.index + found[0].length
    const key = plain(text)
    if (key !== '') {
      const piece = sortStep(text, key, steps[steps.length - 1])
      if (piece.kind === 'other') break
      steps.push({ piece, mark: found[0].trim(), end })
    } else if (steps.length > 0) {
      const last = steps[steps.length - 1]
      if (last !== undefined) steps[steps.length - 1] = { ...last, mark: found[0].trim(), end }
    } else if (found[0].trim() !== '(') break
    from = end
    if (found[0].includes(':') || steps.length > 5) break
  }
  return steps
}

/** A cue (`أجرى الحوار/`) is no name, and whom `تصوير/` names wrote nothing; a day is passed over. */
function sortStep(text: string, key: string, before: Step | undefined): BylinePiece {
  const dated = hasDigit(text) ? sortDay(text, key, before) : null
  if (dated !== null) return dated
  const piece = sortPiece(text)
  const cue = bylineCue(key) !== undefined || isCameraCue(key)
  const camera = before !== undefined && isCameraCue(plain(before.piece.text))
  return cue || camera ? { ...piece, kind: 'desk', authors: [] } : piece
}

/** `عمان 25 آذار`, `الدوحة في 25 مارس`, `- 25 - 3`: the day that Gulf and Jordanian agencies put into the dateline. */
function sortDay(text: string, key: string, before: Step | undefined): BylinePiece | null {
  const day: BylinePiece = { kind: 'desk', text: tidy(text), authors: [], agencies: [] }
  if (before !== undefined && /^\d{1,2}$/.test(key)) return day
  const { days, unknown, place, agencies } = findDates(text)
  if (days.length === 0 || unknown.length > 0 || agencies.length > 0) return null
  return place === null ? day : { ...day, kind: 'place', text: place }
}
