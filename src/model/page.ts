import type { List } from './list.ts'

/** One non-blank line of a page. */
export interface Block {
  /** Position among the page's blocks, from 0. */
  readonly index: number
  /** Source line, from 1; lines end at LF, CRLF or CR. */
  readonly line: number
  /** UTF-16 offset of the line's first character in the decoded text. */
  readonly start: number
  /** UTF-16 offset just past the line's last character, its line end left out. */
  readonly end: number
  /** The line as it stands in the source: `text.slice(start, end)`. */
  readonly text: string
}

/** A decoded text cut into lines. Blocks and the blanks between them tile the text. */
export interface CutPage {
  readonly text: string
  readonly blocks: List<Block>
  /** How many lines the text has, blank ones counted. */
  readonly lines: number
}

/** A page whose lines are all held. */
export interface Page extends CutPage {
  readonly blocks: readonly Block[]
}
