import { fateOf } from '../ledger.ts'
import type { Account } from '../model/account.ts'
import type { Hunk } from '../model/edit.ts'
import type { Paint } from './paint.ts'
import { printable, visible } from './printable.ts'
import { counted } from './summary.ts'

/** How an explanation is to look. */
export interface ExplainLook {
  readonly paint: Paint
  /** Whether Arabic is wrapped in isolates, without which a terminal mixes it with the Latin columns around it. */
  readonly isolate: boolean
}

const FSI = '\u2068'
const PDI = '\u2069'
const LABEL_WIDTH = 'navigation'.length

/**
 * The account of one page for people: each line of the source with what it is, what became of it, by which rule, and why.
 *
 * @returns lines, without a final line end
 */
export function explanation(account: Account, look: ExplainLook): string {
  const width = String(account.page.lines).length
  const lines = account.page.blocks.flatMap((_, index) => explainBlock(account, index, width, look))
  return [
    headOf(account, look),
    ...lines,
    ...account.article.warnings.map((one) => warningLine(one, look)),
  ].join('\n')
}

function headOf(account: Account, { paint, isolate }: ExplainLook): string {
  const { source, page, places, polished } = account
  const removed = places.filter((place, index) => fateOf(place, polished[index]) === 'removed').length
  const undone = source.undone.length === 0 ? '' : `, wrongly decoded as ${source.undone.join(', ')} before`
  const what = `${source.encoding}${undone}, ${counted(source.bytes, 'byte')}`
  const kept = `${counted(page.blocks.length, 'line')} with text, ${removed} removed`
  return `${paint.bold(wrapped(printable(account.article.source.file), isolate))}  ${paint.dim(`${what}, ${kept}`)}`
}

function explainBlock(account: Account, index: number, width: number, look: ExplainLook): readonly string[] {
  const block = account.page.blocks[index]
  const verdict = account.verdicts[index]
  const polished = account.polished[index]
  if (block === undefined || verdict === undefined || polished === undefined) return []
  const { paint, isolate } = look
  const removed = fateOf(account.places[index], polished) === 'removed'
  const hunks = removed ? [] : polished.hunks
  const mark = removed ? paint.red('\u2212') : hunks.length > 0 ? paint.cyan('~') : ' '
  const text = wrapped(printable(removed ? block.text : polished.text), isolate)
  const head = `${paint.dim(String(block.line).padStart(width))} ${mark} ${paint.bold(verdict.label.padEnd(LABEL_WIDTH))}`
  const indent = ' '.repeat(width + 3)
  return [
    `${head} ${removed ? paint.red(text) : text}`,
    `${indent}${paint.dim(`${verdict.rule}: ${wrapped(printable(verdict.because), isolate)}`)}`,
    ...editLines(hunks, indent, look),
  ]
}

/** Equal edits of a line in one row, in the order of the first of each. */
function editLines(
  hunks: readonly Hunk[],
  indent: string,
  { paint, isolate }: ExplainLook,
): readonly string[] {
  const counts = new Map<string, number>()
  for (const hunk of hunks) {
    const was = wrapped(visible(hunk.was), isolate)
    const now = wrapped(visible(hunk.now), isolate)
    const row = `${paint.red(was)} \u2192 ${paint.green(now)}  ${paint.dim(hunk.rules.join(', '))}`
    counts.set(row, (counts.get(row) ?? 0) + 1)
  }
  return [...counts].map(
    ([row, count]) => `${indent}${paint.cyan('~')} ${row}${count > 1 ? ` \u00d7${count}` : ''}`,
  )
}

function warningLine(warning: Account['warnings'][number], { paint, isolate }: ExplainLook): string {
  const where = warning.line === null ? '' : ` line ${warning.line}:`
  return `${paint.yellow(`! ${warning.code}`)}${where} ${wrapped(printable(warning.message), isolate)}`
}

/** Characters of scripts that run from right to left: Hebrew to Arabic Extended-A, and the presentation forms. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/

function wrapped(text: string, isolate: boolean): string {
  return isolate && RIGHT_TO_LEFT.test(text) ? `${FSI}${text}${PDI}` : text
}
