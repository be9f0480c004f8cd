import { isArabicLetter, isDigit, isMark, isSpace, isWord } from '../arabic/characters.ts'

/** Which end of a quotation the surroundings of a mark make it. */
export type End = 'open' | 'close' | 'either'

/** A double quote mark in a line. */
export interface QuoteMark {
  readonly start: number
  readonly end: number
  readonly mark: string
  /** The end that spaces and marks around it make it. */
  readonly stands: End
  /** The end its shape makes it; shapes lie often, so this only breaks a tie. */
  readonly drawn: End
  /** Whether a digit stands right before it, as before inches and minutes. */
  readonly measures: boolean
}

const MARKS =
  /["\u201c\u201d\u201e\u201f\u00ab\u00bb\u2039\u203a\uff02\u2033]|(?<!<)<<(?!<)|(?<!>)>>(?!>)|(?<!['\u2018\u2019])['\u2018\u2019]{2}(?!['\u2018\u2019])/g
const DRAWN_OPEN = new Set(['\u201c', '\u201e', '\u201f', '«', '‹', '<<'])
const DRAWN_CLOSE = new Set(['\u201d', '»', '›', '>>'])
/** Guillemets are mirrored with the text, so their direction is mostly right; curly marks are not. */
export const MIRRORED = new Set(['«', '»', '‹', '›', '<<', '>>'])

const OPENING = new Set([...'([{'].map(unit))
const CLOSING = new Set([...'،؛؟!:,;?)]}'].map(unit))
const LEADING = new Set([...'،؛:,;-–—/\u0640'].map(unit))
const DOT = unit('.')
const STROKE = 0x640
/** Particles written in one with the word after them, with or without the article. */
const PROCLITIC = /^(?=.)[وف]?(?:لل|[بكلأس]?(?:ال)?)$/
const LONGEST_PROCLITIC = 4
const FEET = /\d['\u2032\u2019] ?\d{1,2}$/
const LONGEST_FEET = 6

function unit(mark: string): number {
  return mark.charCodeAt(0)
}

/** All double quote marks of a line, in order; primes after a number in feet or minutes are left out. */
export function quoteMarks(text: string): QuoteMark[] {
  const found = [...text.matchAll(MARKS)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    mark: match[0],
  }))
  const marks: QuoteMark[] = []
  for (let first = 0; first < found.length; ) {
    let last = first
    while (found[last + 1] && found[last + 1]?.start === found[last]?.end) last++
    const run = found.slice(first, last + 1)
    const start = run[0]?.start ?? 0
    const stands = standing(text, start, run.at(-1)?.end ?? start)
    const measures = isDigit(text.charCodeAt(start - 1))
    if (!(measures && run.length === 1 && FEET.test(text.slice(Math.max(0, start - LONGEST_FEET), start)))) {
      for (const each of run) marks.push({ ...each, stands, drawn: drawn(each.mark), measures })
    }
    first = last + 1
  }
  return marks
}

function drawn(mark: string): End {
  if (DRAWN_OPEN.has(mark)) return 'open'
  return DRAWN_CLOSE.has(mark) ? 'close' : 'either'
}

/** What the surroundings make of one or more marks in a row. */
function standing(text: string, start: number, end: number): End {
  const before = text.charCodeAt(start - 1)
  const after = text.charCodeAt(end)
  const free = start === 0 || isSpace(before)
  const ends = end === text.length || closes(text, end)
  if (free || OPENING.has(before)) {
    if (ends) return free && start > 0 ? 'close' : 'either'
    return !isSpace(after) || !isSpace(before) ? 'open' : 'either'
  }
  const leads = LEADING.has(before) || procliticBefore(text, start)
  if (ends || isSpace(after) || LEADING.has(after)) return leads && !CLOSING.has(before) ? 'either' : 'close'
  return leads ? 'open' : 'either'
}

/** Whether what stands at an offset belongs behind a closing mark: a mark, or a full stop with no word in it. */
function closes(text: string, at: number): boolean {
  const first = text.charCodeAt(at)
  if (first !== DOT) return CLOSING.has(first)
  let end = at + 1
  while (text.charCodeAt(end) === DOT) end++
  return end === at + 1 || !isWord(text.charCodeAt(end))
}

/** Whether the letters that end at an offset are only particles that are written in one with the next word. */
export function procliticBefore(text: string, end: number): boolean {
  if (text.charCodeAt(end - 1) === STROKE) return true
  let start = end
  while (start > 0 && end - start <= LONGEST_PROCLITIC && isLetterOrMark(text.charCodeAt(start - 1))) start--
  return PROCLITIC.test(text.slice(start, end))
}

function isLetterOrMark(unit: number): boolean {
  return isArabicLetter(unit) || isMark(unit)
}
