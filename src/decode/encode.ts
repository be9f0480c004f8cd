import type { BadBytes, Encoding } from '../model/source.ts'
import { fromHex } from './hex.ts'
import { setTwins, writeOneByte } from './one-byte.ts'
import { bomOf } from './read.ts'
import { writeUtf16 } from './utf-16.ts'

/** How a text lay in its file. */
export interface Layout {
  readonly encoding: Encoding
  readonly bom: boolean
  readonly badBytes: readonly BadBytes[]
  readonly twins: readonly number[]
}

/**
 * Writes a text as the bytes it was read from: the reverse of decoding, wrong readings left aside.
 *
 * @returns the bytes, or null where the text does not fit the layout: a character that is not in the encoding,
 * or no U+FFFD where bad bytes stood
 */
export function encode(text: string, { encoding, bom, badBytes, twins }: Layout): Uint8Array | null {
  const parts: Uint8Array[] = bom ? [bomOf(encoding)] : []
  let from = 0
  for (const { at, hex } of badBytes) {
    const good = writeAs(text.slice(from, at), encoding)
    const bad = fromHex(hex)
    if (good === null || bad === null || at < from || text[at] !== '\ufffd') return null
    parts.push(good, bad)
    from = at + 1
  }
  const last = writeAs(text.slice(from), encoding)
  if (last === null) return null
  const bytes = joined([...parts, last])
  if (encoding === 'x-mac-arabic') setTwins(bytes, twins)
  return bytes
}

function writeAs(text: string, encoding: Encoding): Uint8Array | null {
  if (encoding === 'utf-8') return new TextEncoder().encode(text)
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return writeUtf16(text, encoding === 'utf-16be')
  return writeOneByte(text, encoding)
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
