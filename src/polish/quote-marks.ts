import { isDigit } from '../arabic/characters.ts'
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
  /** Whether a digit stands right before it, as before inches and minutes. */
  readonly measures: boolean
}

type Found = Pick<QuoteMark, 'start' | 'end' | 'mark'>

const MARKS =
  /["\u201c\u201d\u201e\u201f\u00ab\u00bb\u2039\u203a\uff02\u2033]|(?<!<)<<(?!<)|(?<!>)>>(?!>)|(?<!['\u2018\u2019])['\u2018\u2019]{2}(?!['\u2018\u2019])/g
const DRAWN_OPEN = new Set(['\u201c', '\u201e', '\u201f', '«', '‹', '<<'])
const DRAWN_CLOSE = new Set(['\u201d', '»', '›', '>>'])
/** `5'10"`: feet, then inches. */
const FEET = /\d['\u2032\u2019] ?\d{1,2}$/
const LONGEST_FEET = 6

/** Marks whose shape is mirrored with the text, so that it mostly tells the truth; curly ones are not mirrored. */
export const MIRRORED: ReadonlySet<string> = new Set(['«', '»', '‹', '›', '<<', '>>'])

/** All double quote marks of a line, in order; inches after feet are left out. */
export function quoteMarks(text: string): QuoteMark[] {
  const found = [...text.matchAll(MARKS)].map(
    (match): Found => ({ start: match.index, end: match.index + match[0].length, mark: match[0] }),
  )
  const marks: QuoteMark[] = []
  for (let first = 0; first < found.length; ) {
    const end = runEnd(found, first)
    marks.push(...inRun(text, found.slice(first, end)))
    first = end
  }
  return marks
}

/** Index past the last mark that touches the ones before it. */
function runEnd(found: readonly Found[], first: number): number {
  let end = first + 1
  while (end < found.length && found[end]?.start === found[end - 1]?.end) end++
  return end
}

/** Marks in a row have the same surroundings. */
function inRun(text: string, run: readonly Found[]): QuoteMark[] {
  const start = run[0]?.start ?? 0
  const measures = isDigit(text.charCodeAt(start - 1))
  if (measures && run.length === 1 && FEET.test(text.slice(Math.max(0, start - LONGEST_FEET), start)))
    return []
  const stands = standing(text, start, run.at(-1)?.end ?? start)
  return run.map((each) => ({ ...each, stands, drawn: drawn(each.mark), measures }))
}

function drawn(mark: string): End {
  if (DRAWN_OPEN.has(mark)) return 'open'
  return DRAWN_CLOSE.has(mark) ? 'close' : 'either'
}
