import type { Block, Page } from './model/page.ts'

const LF = 0x0a
const CR = 0x0d

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
  let line = 1
  let start = 0
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : LF
    if (unit !== LF && unit !== CR) continue
    const content = text.slice(start, at)
    if (!isBlank(content)) blocks.push({ index: blocks.length, line, start, end: at, text: content })
    if (at === text.length) break
    if (unit === CR && text.charCodeAt(at + 1) === LF) at++
    start = at + 1
    line++
  }
  return { text, blocks, lines: text === '' ? 0 : line }
}

/** String.trim also takes off U+FEFF, which is no white space: a line of it is a leftover to account for. */
function isBlank(content: string): boolean {
  return content.trim() === '' && !content.includes('\ufeff')
}
