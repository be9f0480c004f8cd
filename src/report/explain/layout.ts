import type { Paint } from '../paint.ts'
import type { Direction, Order } from './direction.ts'
import { widthOf, wrapped } from './wrap.ts'

/** How an explanation is to look. */
export interface Look {
  readonly paint: Paint
  /** Columns of a line; 0 breaks none. */
  readonly width: number
  readonly order: Order
  /** Whether rows of Arabic end at the right edge, where a reader of what is ordered for the eye begins. */
  readonly alignsRight: boolean
}

/** A piece of a line: what it says, which way it runs, how it is painted. */
export interface Piece {
  readonly text: string
  readonly direction: Direction
  readonly colour: (text: string) => string
  /** Spaces between it and the piece before it on its row. */
  readonly gap?: number
}

/** Below this, text is not squeezed any further: the terminal breaks it. */
const LEAST_COLUMNS = 16

/**
 * Text in rows behind a margin, broken between words; each row is put in order by itself, as a terminal does it.
 *
 * @param margin columns before every row
 */
export function rowsOf({ text, direction, colour }: Piece, margin: number, look: Look): readonly string[] {
  const columns = columnsOf(margin, look)
  if (columns === 0) return [colour(look.order(text, direction))]
  const rows = wrapped(text, columns)
  const right = look.alignsRight && direction === 'rtl' && rows.length > 1
  return rows.map((row) => {
    const space = right ? ' '.repeat(Math.max(0, columns - widthOf(row))) : ''
    return space + colour(look.order(row, direction))
  })
}

/** Pieces one after another, two spaces between them unless they say otherwise; one that does not fit begins a new row. */
export function flow(pieces: readonly Piece[], margin: number, look: Look): readonly string[] {
  const columns = columnsOf(margin, look)
  const rows: string[] = []
  let used = 0
  for (const piece of pieces) {
    const parts = rowsOf(piece, margin, look)
    const gap = ' '.repeat(piece.gap ?? 2)
    const width = widthOf(piece.text)
    const needed = used + gap.length + width
    const fits = rows.length > 0 && (columns === 0 || (parts.length === 1 && needed <= columns))
    if (fits) rows.push(`${rows.pop()}${gap}${parts[0]}`)
    else rows.push(...parts)
    used = fits ? needed : parts.length > 1 ? columns : width
  }
  return rows
}

function columnsOf(margin: number, { width }: Look): number {
  return width === 0 ? 0 : Math.max(LEAST_COLUMNS, width - margin)
}
