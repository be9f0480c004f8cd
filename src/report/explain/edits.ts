import type { Hunk } from '../../model/edit.ts'
import type { Block } from '../../model/page.ts'
import { plainly, spelled, visible, visibleWithin } from '../printable.ts'
import { type Direction, directionOf } from './direction.ts'
import { flow, type Look, type Piece } from './layout.ts'

/** Letters shown on either side of a change, where no word begins or ends before. */
const AROUND = 14
/** Places shown of equal changes of a line. */
const PLACES = 3

/** Equal changes of a line. */
interface Change {
  readonly hunk: Hunk
  readonly places: string[]
  count: number
}

/**
 * What was changed in a line: equal changes together, in the order of the first of each, with the places where they
 * were made.
 *
 * @param margin columns before each row
 */
export function editRows(
  hunks: readonly Hunk[],
  block: Block,
  margin: number,
  look: Look,
): readonly string[] {
  const changes = new Map<string, Change>()
  for (const hunk of hunks) {
    const key = `${hunk.was}\0${hunk.now}\0${hunk.rules.join()}`
    const change = changes.get(key) ?? { hunk, places: [], count: 0 }
    changes.set(key, change)
    change.count++
    if (change.count <= PLACES) change.places.push(placeOf(hunk, block))
  }
  return [...changes.values()].flatMap((change) => {
    const [first = '', ...rest] = flow(pieces(change, directionOf(block.text), look), margin + 2, look)
    return [`${look.paint.cyan('~')} ${first}`, ...rest.map((row) => `  ${row}`)]
  })
}

function pieces({ hunk, places, count }: Change, direction: Direction, { paint }: Look): readonly Piece[] {
  // Marks in another order, or a letter and its mark as one, look as they did.
  const show = hunk.was.normalize() === hunk.now.normalize() ? spelled : visible
  const times = count > 1 ? ` \u00d7${count}` : ''
  const more = count > places.length ? [latin('\u2026', paint.dim)] : []
  return [
    { text: show(hunk.was), direction: directionOf(hunk.was), colour: paint.red },
    { ...latin('\u2192', paint.dim), gap: 1 },
    { text: show(hunk.now), direction: directionOf(hunk.now), colour: paint.green, gap: 1 },
    latin(hunk.rules.join(', ') + times, paint.dim),
    ...places.map((text): Piece => ({ text, direction, colour: paint.dim })),
    ...more,
  ]
}

function latin(text: string, colour: Piece['colour']): Piece {
  return { text, direction: 'ltr', colour }
}

/** The words around a change, as they are read; of all that cannot be seen, only what was changed stands there. */
function placeOf({ start, end, was, now }: Hunk, block: Block): string {
  const from = start - block.start
  const to = end - block.start
  const before = tail(block.text.slice(Math.max(0, from - AROUND), from), from > AROUND)
  const after = head(block.text.slice(to, to + AROUND), to + AROUND < block.text.length)
  return plainly(before) + visibleWithin(was === '' ? now : was) + plainly(after)
}

/** The end of a text from the start of a word on, where it was cut. */
function tail(text: string, isCut: boolean): string {
  const space = text.indexOf(' ')
  const whole = text.replace(/^[\udc00-\udfff]/, '')
  if (!isCut) return whole
  return space < 0 || space === text.length - 1 ? `\u2026${whole}` : `\u2026${text.slice(space + 1)}`
}

/** The start of a text up to the end of a word, where it was cut. */
function head(text: string, isCut: boolean): string {
  const space = text.lastIndexOf(' ')
  const whole = text.replace(/[\ud800-\udbff]$/, '')
  if (!isCut) return whole
  return space <= 0 ? `${whole}\u2026` : `${text.slice(0, space)}\u2026`
}
