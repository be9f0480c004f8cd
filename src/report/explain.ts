import { fateOf } from '../ledger.ts'
import type { PageAccount } from '../model/account.ts'
import type { Block } from '../model/page.ts'
import { directionOf } from './explain/direction.ts'
import { editRows } from './explain/edits.ts'
import { flow, type Look, type Piece, rowsOf } from './explain/layout.ts'
import { printable, readable } from './printable.ts'
import { counted } from './summary.ts'

const LABEL_WIDTH = 'navigation'.length

/**
 * The account of one page for people: each line of the source with what it is, what became of it, by which rule, and why.
 *
 * @param path what the page is called above it
 * @returns lines, without a final line end
 */
export function explanation(account: PageAccount, look: Look, path = account.article.source.file): string {
  const margin = String(account.page.lines).length + 3
  return [
    ...headRows(account, look, path),
    ...Array.from(account.page.blocks, (block) => blockRows(account, block, margin, look)).flat(),
    ...account.article.warnings.flatMap((one) => warningRows(one, look)),
  ].join('\n')
}

function headRows(
  { source, page, places, polished }: PageAccount,
  look: Look,
  path: string,
): readonly string[] {
  const { paint } = look
  const removed = places.filter((place, index) => fateOf(place, polished.at(index)) === 'removed').length
  const what = `${encodingOf(source)}, ${counted(source.bytes, 'byte')}`
  const kept = `${counted(page.blocks.length, 'line')} with text, ${removed} removed`
  return flow(
    [{ text: printable(path), direction: 'ltr', colour: paint.bold }, latin(`${what}, ${kept}`, paint.dim)],
    0,
    look,
  )
}

/** The encoding, and the wrong readings of it that were undone. */
function encodingOf({ encoding, undone }: PageAccount['source']): string {
  if (undone.length === 0) return encoding
  const steps = undone.map((step) => step.replace(' as ', ' that had been read as ')).join(', then ')
  return `${steps.startsWith(`${encoding} that`) ? '' : `${encoding}, `}${steps}; undone`
}

function blockRows(account: PageAccount, block: Block, margin: number, look: Look): readonly string[] {
  const { index } = block
  const verdict = account.verdicts[index]
  const polished = account.polished.at(index)
  if (verdict === undefined || polished === undefined) return []
  const { paint } = look
  const isRemoved = fateOf(account.places[index], polished) === 'removed'
  const hunks = isRemoved ? [] : polished.hunks
  const mark = isRemoved ? paint.red('\u2212') : hunks.length > 0 ? paint.cyan('~') : ' '
  const head = `${paint.dim(String(block.line).padStart(margin - 3))} ${mark} ${paint.bold(verdict.label.padEnd(LABEL_WIDTH))} `
  const line = isRemoved ? block.text : polished.text
  const colour = isRemoved ? paint.red : asItIs
  return [
    ...behind(
      head,
      margin + LABEL_WIDTH + 1,
      { text: readable(line), direction: directionOf(line), colour },
      look,
    ),
    ...indented(
      rowsOf(latin(`${verdict.rule}: ${printable(verdict.because)}`, paint.dim), margin, look),
      margin,
    ),
    ...indented(editRows(hunks, block, margin, look), margin),
  ]
}

function warningRows(
  { code, line, message }: PageAccount['warnings'][number],
  look: Look,
): readonly string[] {
  const where = line === null ? '' : ` line ${line}:`
  const head = `! ${code}${where} `
  const text = latin(printable(message), asItIs)
  const [first = '', ...rest] = rowsOf(text, head.length, look)
  return [`${look.paint.yellow(`! ${code}`)}${where} ${first}`, ...indented(rest, head.length)]
}

/** A piece behind the head of its first row; the others stand below its start. */
function behind(head: string, margin: number, piece: Piece, look: Look): readonly string[] {
  const [first = '', ...rest] = rowsOf(piece, margin, look)
  return [head + first, ...indented(rest, margin)]
}

function indented(rows: readonly string[], margin: number): readonly string[] {
  return rows.map((row) => ' '.repeat(margin) + row)
}

function latin(text: string, colour: Piece['colour']): Piece {
  return { text, direction: 'ltr', colour }
}

function asItIs(text: string): string {
  return text
}
