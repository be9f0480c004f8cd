import { closeSync, openSync, readSync } from 'node:fs'
import { encoded } from './encoded.ts'

/**
 * Whether a file holds this text and no more, in a memory of a piece or two.
 *
 * @throws what `node:fs` throws
 */
export function holdsPieces(path: string, pieces: Iterable<string>): boolean {
  const file = openSync(path, 'r')
  try {
    let there = Buffer.alloc(0)
    for (const bytes of encoded(pieces)) {
      if (there.length < bytes.length) there = Buffer.allocUnsafeSlow(bytes.length)
      const read = readWhole(file, there.subarray(0, bytes.length))
      if (read < bytes.length || there.compare(bytes, 0, bytes.length, 0, bytes.length) !== 0) return false
    }
    return readSync(file, Buffer.alloc(1)) === 0
  } finally {
    closeSync(file)
  }
}

/** Fills bytes from an open file, however few the system gives at a time; returns how many there were. */
function readWhole(file: number, bytes: Uint8Array): number {
  let at = 0
  while (at < bytes.length) {
    const read = readSync(file, bytes, at, bytes.length - at, null)
    if (read === 0) break
    at += read
  }
  return at
}
