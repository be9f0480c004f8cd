import { isDigit, isSpace, unitAt } from '../arabic/characters.ts'
import { type End, standing } from './quote-standing.ts'

/** A double quote mark in a line. */
export interface QuoteMark {
  readonly start: number
  readonly end: number
  readonly mark: string
  /** The end that spaces and marks around it make it. */
  readonly stands: End
  /** The end its shape makes it; shapes lie often, so this only breaks a tie. */
  readonly drawn: End
  /** Whether its shape is mirrored with the text, so that it mostly tells the truth; that of curly ones is not. */
  readonly mirrored: boolean
  /** Whether it has a space, or an end of the line, on both sides. */
  readonly spaced: boolean
  /** Whether a digit stands right before it, as before inches and minutes. */
  readonly measures: boolean
}

/** Double by itself. */
const DOUBLE = 1
/** Double where just two of its like stand together. */
const IN_TWOS = 2
const SINGLE = 4
const DRAWN_OPEN = 8
const DRAWN_CLOSE = 16
/** No mark beside `<` or `>`: `<‹` and `›>` are drawings. */
const ANGULAR = 32
const MIRRORED = 64

const roles = new Uint8Array(0x10000)
give('"\uff02\u2033', DOUBLE)
give('\u201c\u201e\u201f', DOUBLE | DRAWN_OPEN)
give('\u201d', DOUBLE | DRAWN_CLOSE)
give('«', DOUBLE | DRAWN_OPEN | MIRRORED)
give('»', DOUBLE | DRAWN_CLOSE | MIRRORED)
give('‹', DOUBLE | DRAWN_OPEN | ANGULAR | MIRRORED)
give('›', DOUBLE | DRAWN_CLOSE | ANGULAR | MIRRORED)
give("'\u2018\u2019", IN_TWOS | SINGLE)
give('<', IN_TWOS | DRAWN_OPEN | MIRRORED)
give('>', IN_TWOS | DRAWN_CLOSE | MIRRORED)

function give(units: string, role: number): void {
  for (const unit of units) roles[unit.charCodeAt(0)] = role
}

/** `5'10"`: feet, then inches. */
const FEET = /\d['\u2032\u2019] ?\d{1,2}$/
const LONGEST_FEET = 6

/**
 * All double quote marks of a line, in order; inches after feet are left out.
 *
 * @param sites where the line shows anything: every mark of two single ones at the second, all others where they stand
 */
export function quoteMarks(text: string, sites: readonly number[]): QuoteMark[] {
  const marks: QuoteMark[] = []
  let past = 0
  for (let i = 0; i < sites.length; i++) {
    const site = sites[i] ?? 0
    for (let at = Math.max(site - 1, past); at <= site; at++) {
      const end = roleOf(text.charCodeAt(at)) === 0 ? at : runEnd(text, at)
      if (end === at) continue
      addRun(text, at, end, marks)
      past = end
      at = end - 1
    }
  }
  return marks
}

/** Where the marks end that touch each other from an offset on. */
function runEnd(text: string, start: number): number {
  let at = start
  for (let end = markEnd(text, at); end > at; end = markEnd(text, at)) at = end
  return at
}

/** Where the mark at an offset ends; the offset itself where there is none. */
function markEnd(text: string, at: number): number {
  const unit = unitAt(text, at)
  const role = roleOf(unit)
  if (role === 0) return at
  if ((role & ANGULAR) !== 0 && (isAngle(unitAt(text, at - 1)) || isAngle(unitAt(text, at + 1)))) return at
  if ((role & DOUBLE) !== 0) return at + 1
  const inTwos = isAlike(unit, unitAt(text, at + 1)) && !isAlike(unit, unitAt(text, at + 2))
  return inTwos && !isAlike(unit, unitAt(text, at - 1)) ? at + 2 : at
}

function roleOf(unit: number): number {
  return roles[unit] ?? 0
}

function isAngle(unit: number): boolean {
  return (roleOf(unit) & (IN_TWOS | SINGLE)) === IN_TWOS
}

function isAlike(unit: number, other: number): boolean {
  return unit === other || (roleOf(unit) & roleOf(other) & SINGLE) !== 0
}

/** Marks in a row have the same surroundings. */
function addRun(text: string, first: number, last: number, marks: QuoteMark[]): void {
  const measures = isDigit(unitAt(text, first - 1))
  if (measures && markEnd(text, first) === last && isInches(text, first)) return
  const stands = standing(text, first, last)
  const spaced = isBlank(text, first - 1) && isBlank(text, last)
  for (let start = first; start < last; ) {
    const end = markEnd(text, start)
    const role = roleOf(unitAt(text, start))
    const drawn = drawnAs(role)
    const mirrored = (role & MIRRORED) !== 0
    const ofUnit = measures && start === first
    marks.push({
      start,
      end,
      mark: text.slice(start, end),
      stands,
      drawn,
      mirrored,
      spaced,
      measures: ofUnit,
    })
    start = end
  }
}

function isInches(text: string, at: number): boolean {
  return FEET.test(text.slice(Math.max(0, at - LONGEST_FEET), at))
}

function isBlank(text: string, at: number): boolean {
  return at < 0 || at >= text.length || isSpace(text.charCodeAt(at))
}

function drawnAs(role: number): End {
  if ((role & DRAWN_OPEN) !== 0) return 'open'
  return (role & DRAWN_CLOSE) !== 0 ? 'close' : 'either'
}
