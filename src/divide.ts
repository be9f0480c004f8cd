import { LateBlocks } from './model/late-blocks.ts'
import type { Block, CutPage, Page } from './model/page.ts'

const LF = 0x0a
/** UTF-16 units of a text whose lines are not held: no article has a tenth of them. */
const HUGE = 1_000_000

/**
 * Cuts a decoded text into lines and keeps the non-blank ones as blocks.
 *
 * @param text the decoded page; offsets in the result are UTF-16 units of it
 * @returns the page; a line is blank when it holds nothing but Unicode white space
 *
 * Lines end at LF, CRLF or CR: scrapers mix all three in one file. U+2028 and U+2029 end no line here,
 * since editors and the other tools that count lines do not count them.
 */
export function divide(text: string): Page {
  const blocks: Block[] = []
  const lines = cut(text, (line, start, end) => {
    blocks.push({ index: blocks.length, line, start, end, text: text.slice(start, end) })
  })
  return { text, blocks, lines }
}

/** {@link divide} for who asks for one line after the other: those of a huge page are made when asked for. */
export function divideLate(text: string, huge = HUGE): CutPage {
  if (text.length <= huge) return divide(text)
  const blocks = new LateBlocks(text)
  const lines = cut(text, (line, start, end) => blocks.add(line, start, end))
  return { text, blocks, lines }
}

/** Gives each line that is not blank; returns how many lines there are. */
function cut(text: string, each: (line: number, start: number, end: number) => void): number {
  let line = 1
  let start = 0
  let lf = indexOrEnd(text, '\n', 0)
  let cr = indexOrEnd(text, '\r', 0)
  for (;;) {
    const end = Math.min(lf, cr)
    if (!isBlank(text, start, end)) each(line, start, end)
    if (end === text.length) break
    start = end === cr && text.charCodeAt(end + 1) === LF ? end + 2 : end + 1
    if (lf < start) lf = indexOrEnd(text, '\n', start)
    if (cr < start) cr = indexOrEnd(text, '\r', start)
    line++
  }
  return text === '' ? 0 : line
}

/** The engine looks for one character several times faster than a loop does. */
function indexOrEnd(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from)
  return at < 0 ? text.length : at
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isWhite(text.charCodeAt(at))) return false
  return true
}

/** Unicode white space as String.trim has it, but not U+FEFF: a line of it is a leftover to account for. */
function isWhite(unit: number): boolean {
  if (unit <= 0x20) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d)
  if (unit < 0x1680) return unit === 0xa0
  return unit !== 0xfeff && String.fromCharCode(unit).trim() === ''
}
