import { closeSync, openSync, readSync } from 'node:fs'
import { looksBinary } from '../decode.ts'

/** Why bytes that are no text are not read. */
const BINARY = 'it is binary data and no text: a picture, an archive, a database'

const FIRST_SIZE = 64 * 1024
let buffer = Buffer.allocUnsafeSlow(FIRST_SIZE)

/** Larger files are refused unless a user says otherwise: cleaning takes up to twelve times a page's size. */
export const MAX_BYTES = 100_000_000

/**
 * Reads a whole file into a buffer that the next call uses again: take out what you need before that.
 *
 * @param path any file that can be read from front to end, pipes too
 * @param maxBytes what may be read of it
 * @returns its bytes
 * @throws what `node:fs` throws, and an error for a file that is larger
 */
export function readPage(path: string, maxBytes: number = Number.POSITIVE_INFINITY): Uint8Array {
  const file = openSync(path, 'r')
  try {
    const length = fill(file, maxBytes)
    return buffer.subarray(0, length)
  } finally {
    closeSync(file)
  }
}

/** A larger buffer is not kept for the next page. */
const LARGEST_KEPT = 8 * 1024 * 1024

/** To be called when what was taken out of a page is all that is needed: a large one is not held while it is cleaned. */
export function letGo(): void {
  if (buffer.length > LARGEST_KEPT) buffer = Buffer.allocUnsafeSlow(FIRST_SIZE)
}

/** Why something is not cleaned that is larger than it may be. */
export function tooLarge(maxBytes: number): string {
  return `it is larger than ${maxBytes.toLocaleString('en')} bytes: split it, or raise the limit with --max-bytes`
}

/** A page of more lines is refused: each takes some 300 bytes while it is cleaned, and no article has a thousandth of them. */
const MAX_LINES = 1_000_000
const LINE_ENDS = [0x0a, 0x0d]

/**
 * Refuses bytes that are no page: data, or more lines than there is memory for.
 *
 * @throws an error that says so
 */
export function refuseNoPage(bytes: Uint8Array): void {
  if (looksBinary(bytes)) throw new Error(BINARY)
  if (bytes.length > MAX_LINES && LINE_ENDS.some((end) => countOf(bytes, end) > MAX_LINES)) {
    throw new Error(`it has more than ${MAX_LINES.toLocaleString('en')} lines: it is no page, or split it`)
  }
}

function countOf(bytes: Uint8Array, byte: number): number {
  let count = 0
  for (let at = bytes.indexOf(byte); at >= 0; at = bytes.indexOf(byte, at + 1)) count++
  return count
}

/** Doubles the buffer until an empty read says that the file has ended; the size on disk is not asked for, it may grow. */
function fill(file: number, maxBytes: number): number {
  let length = 0
  for (;;) {
    if (length > maxBytes) throw new Error(tooLarge(maxBytes))
    if (length === buffer.length) buffer = Buffer.concat([buffer], buffer.length * 2)
    const read = readSync(file, buffer, length, buffer.length - length, null)
    if (read === 0) return length
    length += read
  }
}
