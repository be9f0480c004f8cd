import type { CleanOptions } from '../model/options.ts'
import type { Encoding } from '../model/source.ts'
import { readOneByte } from './one-byte.ts'
import type { Reading } from './reading.ts'
import { badUtf8, utf8Lossy } from './utf-8.ts'
import { readUtf16 } from './utf-16.ts'

const BOMS: Partial<Record<Encoding, readonly number[]>> = {
  'utf-8': [0xef, 0xbb, 0xbf],
  'utf-16le': [0xff, 0xfe],
  'utf-16be': [0xfe, 0xff],
}

/** The encoding whose byte order mark the bytes begin with, or null. */
export function bomEncoding(bytes: Uint8Array): Encoding | null {
  if (bomLength(bytes, 'utf-8') > 0) return 'utf-8'
  if (bomLength(bytes, 'utf-16le') > 0) return 'utf-16le'
  return bomLength(bytes, 'utf-16be') > 0 ? 'utf-16be' : null
}

function bomLength(bytes: Uint8Array, encoding: Encoding): number {
  const bom = BOMS[encoding] ?? []
  for (let at = 0; at < bom.length; at++) if (bytes[at] !== bom[at]) return 0
  return bom.length
}

/** The byte order mark of an encoding; empty where it has none. */
export function bomOf(encoding: Encoding): Uint8Array {
  return Uint8Array.from(BOMS[encoding] ?? [])
}

/** Reads bytes in a known encoding. Never throws: what is no text there becomes U+FFFD and a bad-bytes entry. */
export function readAs(bytes: Uint8Array, encoding: Encoding, utf8: CleanOptions['utf8']): Reading {
  if (encoding === 'utf-8') return readValidUtf8(bytes, utf8) ?? readBrokenUtf8(bytes)
  const start = bomLength(bytes, encoding)
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    return { encoding, bom: start > 0, twins: [], ...readUtf16(bytes, start, encoding === 'utf-16be') }
  }
  return { encoding, bom: false, ...readOneByte(bytes, encoding) }
}

/** Reads valid UTF-8, or null. */
export function readValidUtf8(bytes: Uint8Array, utf8: CleanOptions['utf8']): Reading | null {
  const text = utf8(bytes)
  if (text === null) return null
  const bom = text.charCodeAt(0) === 0xfeff
  return { encoding: 'utf-8', text: bom ? text.slice(1) : text, bom, badBytes: [], twins: [] }
}

/** Reads UTF-8 with bytes in it that are none. */
export function readBrokenUtf8(bytes: Uint8Array): Reading {
  const start = bomLength(bytes, 'utf-8')
  const text = textOfBrokenUtf8(bytes)
  return { encoding: 'utf-8', text, bom: start > 0, badBytes: badUtf8(bytes, start), twins: [] }
}

/** The text alone of {@link readBrokenUtf8}. */
function textOfBrokenUtf8(bytes: Uint8Array): string {
  return utf8Lossy(bytes.subarray(bomLength(bytes, 'utf-8')))
}
