import type { BadBytes, Encoding, Stretch } from '../model/source.ts'
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
  readonly mixed?: readonly Stretch[] | undefined
}

/**
 * Writes a text as the bytes it was read from: the reverse of decoding, wrong readings left aside.
 *
 * @returns the bytes, or null where the text does not fit the layout: a character that is not in the encoding,
 * or no U+FFFD where bad bytes stood
 */
export function encode(text: string, layout: Layout): Uint8Array | null {
  const { encoding, bom, twins } = layout
  const parts: Uint8Array[] = bom ? [bomOf(encoding)] : []
  let from = 0
  for (const { at, length, write } of oddParts(layout)) {
    if (at < from) return null
    const good = writeAs(text.slice(from, at), encoding)
    const odd = write(text.slice(at, at + length))
    if (good === null || odd === null) return null
    parts.push(good, odd)
    from = at + length
  }
  const last = writeAs(text.slice(from), encoding)
  if (last === null) return null
  const bytes = joined([...parts, last])
  if (encoding === 'x-mac-arabic') setTwins(bytes, twins)
  return bytes
}

/** A part of the text that is not written in the page's encoding. */
interface OddPart {
  readonly at: number
  readonly length: number
  readonly write: (part: string) => Uint8Array | null
}

/** Bad bytes and stretches of another encoding, in the order of the text. */
function oddParts({ badBytes, mixed = [] }: Layout): OddPart[] {
  const bad = badBytes.map(({ at, hex }): OddPart => {
    return { at, length: 1, write: (part) => (part === '\ufffd' ? fromHex(hex) : null) }
  })
  const others = mixed.map(({ at, length }): OddPart => {
    return {
      at,
      length,
      write: (part) => (part.length === length ? writeOneByte(part, 'windows-1256') : null),
    }
  })
  return [...bad, ...others].sort((a, b) => a.at - b.at)
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
