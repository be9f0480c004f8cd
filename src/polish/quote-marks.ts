import { isDigit, isSpace } from '../arabic/characters.ts'
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
  /** Whether it has a space, or an end of the line, on both sides. */
  readonly spaced: boolean
  /** Whether a digit stands right before it, as before inches and minutes. */
  readonly measures: boolean
}

type Found = Pick<QuoteMark, 'start' | 'end' | 'mark'>

const SINGLES = units("'\u2018\u2019")
const ANGLES = units('<>')
const GUILLEMETS = units('‹›')
/** 1 for marks that are double by themselves, 2 for those that may stand in twos. */
const roles = new Uint8Array(0x10000)
for (const unit of units('"\u201c\u201d\u201e\u201f«»‹›\uff02\u2033')) roles[unit] = 1
for (const unit of [...SINGLES, ...ANGLES]) roles[unit] = 2
const DRAWN_OPEN = new Set(['\u201c', '\u201e', '\u201f', '«', '‹', '<<'])
const DRAWN_CLOSE = new Set(['\u201d', '»', '›', '>>'])
/** `5'10"`: feet, then inches. */
const FEET = /\d['\u2032\u2019] ?\d{1,2}$/
const LONGEST_FEET = 6

/** Marks whose shape is mirrored with the text, so that it mostly tells the truth; curly ones are not mirrored. */
export const MIRRORED: ReadonlySet<string> = new Set(['«', '»', '‹', '›', '<<', '>>'])

/** All double quote marks of a line, in order; inches after feet are left out. */
export function quoteMarks(text: string): QuoteMark[] {
  const marks: QuoteMark[] = []
  for (let at = 0; at < text.length; at++) {
    if (roles[text.charCodeAt(at)] === 0) continue
    const run = runAt(text, at)
    if (run.length === 0) continue
    addRun(text, run, marks)
    at = (run.at(-1)?.end ?? at + 1) - 1
  }
  return marks
}

/** The marks from an offset on that touch each other. */
function runAt(text: string, start: number): Found[] {
  const run: Found[] = []
  for (let at = start; ; ) {
    const end = markEnd(text, at)
    if (end === at) return run
    run.push({ start: at, end, mark: text.slice(at, end) })
    at = end
  }
}

/** Where the mark at an offset ends; the offset itself where there is none. */
function markEnd(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  const role = roles[unit]
  if (role === 1) return GUILLEMETS.has(unit) && isArrow(text, at) ? at : at + 1
  if (role !== 2) return at
  const same = SINGLES.has(unit) ? SINGLES : new Set([unit])
  const inTwos = same.has(text.charCodeAt(at + 1)) && !same.has(text.charCodeAt(at + 2))
  return inTwos && !same.has(text.charCodeAt(at - 1)) ? at + 2 : at
}

/** `<‹` and `›>` are drawings, no quotes. */
function isArrow(text: string, at: number): boolean {
  return ANGLES.has(text.charCodeAt(at - 1)) || ANGLES.has(text.charCodeAt(at + 1))
}

/** Marks in a row have the same surroundings. */
function addRun(text: string, run: readonly Found[], marks: QuoteMark[]): void {
  const start = run[0]?.start ?? 0
  const measures = isDigit(text.charCodeAt(start - 1))
  if (measures && run.length === 1 && FEET.test(text.slice(Math.max(0, start - LONGEST_FEET), start))) return
  const last = run.at(-1)?.end ?? start
  const stands = standing(text, start, last)
  const spaced = isBlank(text, start - 1) && isBlank(text, last)
  for (const { start, end, mark } of run) {
    marks.push({ start, end, mark, stands, drawn: drawn(mark), spaced, measures })
  }
}

function isBlank(text: string, at: number): boolean {
  return at < 0 || at >= text.length || isSpace(text.charCodeAt(at))
}

function units(marks: string): ReadonlySet<number> {
  return new Set([...marks].map((mark) => mark.charCodeAt(0)))
}

function drawn(mark: string): End {
  if (DRAWN_OPEN.has(mark)) return 'open'
  return DRAWN_CLOSE.has(mark) ? 'close' : 'either'
}
