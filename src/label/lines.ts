import type { Block, CutPage } from '../model/page.ts'
import { Line } from './line.ts'

/** Facts of every line of a page. */
export function linesOf(page: CutPage): Line[] {
  const marked = hasMarkup(page.text)
  let before = 0
  const lineOf = (block: Block, late: boolean): Line => {
    const gap = block.line - before - 1
    before = block.line
    return new Line(page, late ? block.index : block, gap, marked)
  }
  if (Array.isArray(page.blocks)) return page.blocks.map((block: Block) => lineOf(block, false))
  const lines = new Array<Line>(page.blocks.length)
  for (const block of page.blocks) lines[block.index] = lineOf(block, true)
  return lines
}

/** Entities and tags, cut off or whole, have one of these; most pages have none, and then no line need be looked at. */
function hasMarkup(text: string): boolean {
  return text.includes('&') || text.includes('<') || text.includes('>')
}

/** A paragraph of the press that lacks its full stop is rarely shorter than this. */
const FIRM_LETTERS = 170

/** Running text beyond doubt: a long headline without a full stop is not. */
function isFirm(line: Line): boolean {
  return line.prose && (line.closed || line.letters > FIRM_LETTERS)
}

/**
 * Index of the first line that is running text beyond doubt; where the whole page leaves out its full stops, of the
 * first that reads as running text at all. The number of lines where there is none.
 */
export function firstFirm(lines: readonly Line[]): number {
  const firm = lines.findIndex(isFirm)
  if (firm >= 0) return firm
  const prose = lines.findIndex((line) => line.prose)
  return prose < 0 ? lines.length : prose
}
