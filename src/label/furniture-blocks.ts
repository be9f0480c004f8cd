import type { Label } from '../model/label.ts'
import type { Line } from './line.ts'
import type { Settled } from './settled.ts'
import type { Sheet } from './sheet.ts'

/** What other rules have found to be the page's. */
export const FRAME: ReadonlySet<Label | null> = new Set<Label | null>(['navigation', 'widget', 'junk'])

/** The known lines with those around them that are the page's, as stretches without a gap between. */
export function stretchesOf(
  sheet: Sheet,
  settled: Settled,
  inOrder: readonly number[],
): readonly (readonly Line[])[] {
  const isFrame = (index: number) => FRAME.has(settled.labelOf(index))
  const stretches: Line[][] = []
  let end = 0
  for (const [at, index] of inOrder.entries()) {
    if (index < end) continue
    let from = index
    while (from > end && isFrame(from - 1)) from--
    end = index + 1
    for (let next = at + 1; inOrder[next] === end || isFrame(end); end++) if (inOrder[next] === end) next++
    stretches.push(sheet.lines.slice(from, end))
  }
  return stretches
}

/** A stretch cut at its blank lines; where they stand between all lines, they part nothing. */
export function blocksOf(stretch: readonly Line[]): readonly (readonly Line[])[] {
  const blocks: Line[][] = []
  for (const [i, line] of stretch.entries()) {
    if (i === 0 || line.gap > 0) blocks.push([line])
    else blocks.at(-1)?.push(line)
  }
  return blocks.some((block) => block.length > 1) ? blocks : [stretch]
}
