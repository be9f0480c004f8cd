import { gunzipSync, gzipSync } from 'node:zlib'
import { codeOf } from './reason.ts'

/** UTF-16 units that are compressed at a time: enough to lose nothing by it. */
const MEMBER = 1024 * 1024

/** What profiles may hold; one of 20,000 pages has 20 MB, and a megabyte of gzip can be made to stand for thousands. */
const MOST_BYTES = 500_000_000

/** Whether bytes are gzip (RFC 1952). */
export function isZipped(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b
}

/**
 * The bytes that gzip was made of.
 *
 * @throws an error where they are cut off or damaged, or hold more than `most` bytes
 */
export function unzipped(bytes: Uint8Array, most = MOST_BYTES): Buffer {
  try {
    return gunzipSync(bytes, { maxOutputLength: most })
  } catch (error) {
    if (codeOf(error) === 'ERR_BUFFER_TOO_LARGE')
      throw new Error(`its gzip holds more than ${most / 1_000_000} MB`)
    throw new Error('its gzip is cut off or damaged')
  }
}

/** Text as gzip, a part of the file at a time: members that follow one another are one text. */
export function* inMembers(rows: Iterable<string>): Generator<Uint8Array, void> {
  let held: string[] = []
  let units = 0
  for (const row of rows) {
    held.push(row)
    units += row.length
    if (units < MEMBER) continue
    yield gzipSync(held.join(''))
    held = []
    units = 0
  }
  yield gzipSync(held.join(''))
}
