import { eastAsianWidth } from 'get-east-asian-width'

/** A character with what belongs to it: marks on it, the other half of its code. */
const CLUSTER = /\P{M}[\p{M}\u200c\u200d]*|\p{M}+/gu
/** Marks stand on the letter before them, and format characters are not seen. */
const TAKES_NO_COLUMN = /[\p{Mn}\p{Me}\p{Cf}]/u

/** Columns that a text takes on a terminal. */
export function widthOf(text: string): number {
  let columns = 0
  for (const char of text) {
    if (!TAKES_NO_COLUMN.test(char)) columns += eastAsianWidth(char.codePointAt(0) ?? 0)
  }
  return columns
}

/**
 * Breaks a text between words, and within a word that is wider than a row.
 * The libraries for this and for the width take minutes for a word of 100,000 letters; this is linear.
 *
 * @param columns of a terminal that a row may take, at least 2
 */
export function wrapped(text: string, columns: number): readonly string[] {
  const rows: string[] = []
  let row: string | null = null
  let used = 0
  for (const [word, width] of pieces(text, columns)) {
    const fits: boolean = row !== null && used + 1 + width <= columns
    // Of several spaces between words, those where the row is broken are not seen.
    if (row !== null && !fits && word === '') continue
    if (row !== null && !fits) rows.push(row.trimEnd())
    row = fits ? `${row} ${word}` : word
    used = fits ? used + 1 + width : width
  }
  return row === null ? rows : [...rows, row]
}

/** Words with their widths, those that fit in no row cut into parts that fill one. */
function* pieces(text: string, columns: number): Generator<readonly [text: string, width: number]> {
  for (const word of text.split(' ')) {
    const width = widthOf(word)
    if (width <= columns) yield [word, width]
    else yield* parts(word, columns)
  }
}

function* parts(word: string, columns: number): Generator<readonly [text: string, width: number]> {
  let part = ''
  let used = 0
  for (const [cluster] of word.matchAll(CLUSTER)) {
    const width = widthOf(cluster)
    if (used + width > columns) {
      yield [part, used]
      part = ''
      used = 0
    }
    part += cluster
    used += width
  }
  yield [part, used]
}
