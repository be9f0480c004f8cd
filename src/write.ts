import type { Article } from './model/article.ts'
import { jsonPieces } from './write/json-pieces.ts'

const GAP = 2

/**
 * The bytes-to-be of an article file: JSON, two spaces deep, with a final newline. The search form, which nobody reads,
 * stands on one line at the end.
 *
 * @param value an article or an audit
 * @returns text to be written as UTF-8; unpaired surrogates come out as escapes, so that it is always valid UTF-8
 */
export function write(value: Article | object): string {
  if (!isFolded(value)) return `${JSON.stringify(value, null, GAP)}\n`
  const { folded, ...rest } = value
  return `${JSON.stringify(rest, null, GAP).slice(0, -END.length)}${FOLDED}${JSON.stringify(folded)}${END}\n`
}

/** What {@link write} gives, piece by piece; lists may be any iterables. */
export function* writePieces(value: object): Generator<string, void> {
  if (!isFolded(value)) {
    yield* jsonPieces(value, GAP)
    yield '\n'
    return
  }
  const { folded, ...rest } = value
  let last = ''
  for (const piece of jsonPieces(rest, GAP)) {
    yield last
    last = piece
  }
  yield `${last.slice(0, -END.length)}${FOLDED}`
  yield* jsonPieces(folded, 0)
  yield `${END}\n`
}

/** A value as JSON on one line, piece by piece and without a line end. */
export function linePieces(value: object): Generator<string, void> {
  return jsonPieces(value, 0)
}

const FOLDED = ',\n  "folded": '
const END = '\n}'

function isFolded(value: object): value is { readonly folded: object } {
  return 'folded' in value && value.folded !== undefined
}
