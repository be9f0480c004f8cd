import type { Article } from '../../model/article.ts'
import type { Audit, AuditBlock } from '../../model/audit.ts'
import { fieldReader } from '../../restore/field.ts'
import { unpolish } from '../../restore/line.ts'
import { cutAt } from './clip.ts'
import type { ReviewEdit, ReviewLine } from './format.ts'

/** Of one line: as much as anyone reads of it. */
const LONGEST_LINE = 20_000
/** Of one page: a browser lays out no more without a pause, and other pages wait for it. */
const MOST_LINES = 4000
const MOST_UNITS = 400_000

/**
 * The lines of a page as they stood, with what became of each.
 *
 * @returns all lines, or the first ones of a very long page
 */
export function linesOf(article: Article, audit: Audit): readonly ReviewLine[] {
  const read = fieldReader(article)
  const lines: ReviewLine[] = []
  let room = MOST_UNITS
  for (const block of audit.blocks) {
    if (lines.length === MOST_LINES || room <= 0) break
    const line = lineOf(block, read(block.field))
    room -= line.text.length
    lines.push(line)
  }
  return lines
}

function lineOf(block: AuditBlock, value: string | null): ReviewLine {
  const { line, label, fate, rule, because, field, start } = block
  const whole = block.text ?? unpolish(value ?? '', block) ?? ''
  const end = cutAt(whole, LONGEST_LINE)
  const edits = block.edits
    .map((edit): ReviewEdit => [edit.start - start, edit.end - start, edit.now, edit.rules])
    .filter(([, to]) => to <= end)
  const all = { line, label, fate, rule, because, field, text: whole.slice(0, end), edits }
  return end === whole.length ? all : { ...all, cut: whole.length - end }
}
