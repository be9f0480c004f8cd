import { closeSync, openSync, readSync } from 'node:fs'

/** Why bytes that are no text are not read. */
export const BINARY = 'it is binary data and no text: a picture, an archive, a database'

const FIRST_SIZE = 64 * 1024
let buffer = Buffer.allocUnsafeSlow(FIRST_SIZE)

/**
 * Reads a whole file into a buffer that the next call uses again: take out what you need before that.
 *
 * @param path any file that can be read from front to end, pipes too
 * @returns its bytes
 * @throws what `node:fs` throws
 */
export function readPage(path: string): Uint8Array {
  const file = openSync(path, 'r')
  try {
    const length = fill(file)
    return buffer.subarray(0, length)
  } finally {
    closeSync(file)
  }
}

/** Doubles the buffer until an empty read says that the file has ended; the size on disk is not asked for, it may grow. */
function fill(file: number): number {
  let length = 0
  for (;;) {
    if (length === buffer.length) buffer = Buffer.concat([buffer], buffer.length * 2)
    const read = readSync(file, buffer, length, buffer.length - length, null)
    if (read === 0) return length
    length += read
  }
}
