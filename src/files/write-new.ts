import { createHash } from 'node:crypto'
import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs'
import { encoded, MOST_BYTES } from './encoded.ts'

const FIRST_SIZE = 64 * 1024
/** Longer texts are rare, and their buffer would stay. */
const LARGEST = 8 * 1024 * 1024

let buffer = Buffer.allocUnsafeSlow(FIRST_SIZE)

/**
 * Writes a file that must not be there yet. Texts are encoded into a buffer that is used again: new ones would be most
 * of what a run throws away.
 *
 * @returns what was written, in the buffer
 * @throws what `node:fs` throws; what was written until then stays
 */
export function writeNew(path: string, content: string | Uint8Array): Uint8Array {
  if (typeof content !== 'string' || content.length * MOST_BYTES > LARGEST) {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content
    writeFileSync(path, bytes, { flag: 'wx' })
    return bytes
  }
  const most = content.length * MOST_BYTES
  if (most > buffer.length) buffer = Buffer.allocUnsafeSlow(most * 2)
  const length = buffer.write(content)
  const file = openSync(path, 'wx')
  try {
    writeAll(file, buffer.subarray(0, length))
  } finally {
    closeSync(file)
  }
  return buffer.subarray(0, length)
}

/**
 * {@link writeNew} for a text that comes in pieces.
 *
 * @returns SHA-256 of what was written, in lower-case hex
 */
export function writeNewPieces(path: string, pieces: Iterable<string>): string {
  const hash = createHash('sha256')
  const file = openSync(path, 'wx')
  try {
    for (const bytes of encoded(pieces)) {
      hash.update(bytes)
      writeAll(file, bytes)
    }
  } finally {
    closeSync(file)
  }
  return hash.digest('hex')
}

/** Writes bytes to an open file, however few the system takes at a time. */
export function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, bytes.length - at)
}
