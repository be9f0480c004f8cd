/** UTF-8 takes three bytes a UTF-16 unit at most. */
export const MOST_BYTES = 3

/** Pieces are put together until they take so many bytes: a call for each would take longer than they do. */
const TOGETHER = 1024 * 1024

/** The bytes of a text that comes in pieces, in a buffer that is used again for the next of them. */
export function* encoded(pieces: Iterable<string>): Generator<Uint8Array, void> {
  const bytes = Buffer.allocUnsafeSlow(TOGETHER)
  let length = 0
  for (const piece of pieces) {
    if (length + piece.length * MOST_BYTES > TOGETHER) {
      yield bytes.subarray(0, length)
      length = 0
    }
    if (piece.length * MOST_BYTES > TOGETHER) yield Buffer.from(piece)
    else length += bytes.write(piece, length)
  }
  yield bytes.subarray(0, length)
}
