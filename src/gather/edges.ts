import { fold, lettersOf } from '../arabic/fold.ts'
import type { List } from '../model/list.ts'
import type { Block, CutPage } from '../model/page.ts'

/** Furniture stands near the edges of a page, in short lines. */
const EDGE_LINES = 14
const MOST_LETTERS = 160
/** UTF-16 units of a line that is not even looked at: paragraphs, which are most of a page. */
const MOST_UNITS = 4 * MOST_LETTERS

/** A line near an edge of a page, and which. */
export interface EdgeLine {
  readonly text: string
  readonly head: boolean
  readonly tail: boolean
}

/** The short lines near the edges of a page by their keys. */
export function edgeLines({ blocks }: CutPage): Map<string, EdgeLine> {
  const seen = new Map<string, EdgeLine>()
  for (const { index, text } of nearEdges(blocks)) {
    const head = index < EDGE_LINES
    const tail = index >= blocks.length - EDGE_LINES
    if (text.length > MOST_UNITS) continue
    const key = fold(text)
    const letters = lettersOf(key)
    if (letters < 2 || letters > MOST_LETTERS) continue
    const before = seen.get(key) ?? { text, head: false, tail: false }
    // Of several prints one must be shown, the same one whatever comes first; so it is across pages.
    const [least = text] = [text, before.text].sort()
    seen.set(key, { text: least, head: before.head || head, tail: before.tail || tail })
  }
  return seen
}

/** The first and the last lines, each once: of a huge page all others need not be made. */
function* nearEdges(blocks: List<Block>): Generator<Block, void> {
  for (let i = 0; i < blocks.length; i++) {
    if (i === EDGE_LINES) i = Math.max(i, blocks.length - EDGE_LINES)
    const block = blocks.at(i)
    if (block !== undefined) yield block
  }
}

const MARGIN = 2

/**
 * One of 32 bits, by the page's longest line: one report on many pages of a site has one bit, furniture has many.
 * The bits of a line's pages are joined by OR, which no order can change.
 */
export function companyOf({ blocks }: CutPage): number {
  let longest: Block | null = null
  let most = 0
  // A site's own imprint may be its pages' longest line: it stands at the very edges.
  const margin = blocks.length > MARGIN * 3 ? MARGIN : 0
  for (const block of blocks) {
    const length = block.end - block.start
    const isInner = block.index >= margin && block.index < blocks.length - margin
    if (!isInner || length <= most) continue
    longest = block
    most = length
  }
  return (1 << (hashOf(fold((longest?.text ?? '').slice(0, 400))) >>> 27)) >>> 0
}

const SPACE = 0x20

/** FNV-1a of a key's letters. Profiles on disk hold what comes of it, so it may not change. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < key.length; i++) {
    const unit = key.charCodeAt(i)
    if (unit !== SPACE) hash = Math.imul(hash ^ unit, 0x01000193)
  }
  return hash
}
