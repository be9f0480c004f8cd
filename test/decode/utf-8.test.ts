import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { badUtf8, utf8Lossy, utf8OrNull } from '../../src/decode/utf-8.ts'

/** Bytes that come near to being UTF-8: leads, continuations and the edges of their ranges. */
const nearUtf8 = fc.uint8Array({ maxLength: 60 }).map((bytes) => {
  const edges = [
    0x41, 0x80, 0x9f, 0xa0, 0xbf, 0xc1, 0xc2, 0xd8, 0xe0, 0xed, 0xef, 0xf0, 0xf4, 0xf5, 0xff, 0x90, 0x8f,
  ]
  return bytes.map((byte) => edges[byte % edges.length] ?? byte)
})

describe('badUtf8', () => {
  it('finds exactly what the platform replaces, and where', () => {
    fc.assert(
      fc.property(fc.oneof(nearUtf8, fc.uint8Array({ maxLength: 60 })), (bytes) => {
        const text = utf8Lossy(bytes)
        const rebuilt: number[] = []
        let from = 0
        for (const { at, offset, hex } of badUtf8(bytes, 0)) {
          expect(text[at]).toBe('\ufffd')
          rebuilt.push(...new TextEncoder().encode(text.slice(from, at)))
          expect(rebuilt).toHaveLength(offset)
          rebuilt.push(...Buffer.from(hex, 'hex'))
          from = at + 1
        }
        rebuilt.push(...new TextEncoder().encode(text.slice(from)))
        expect(rebuilt).toEqual([...bytes])
      }),
      { numRuns: 1000 },
    )
  })

  it('finds nothing in valid UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const bytes = new TextEncoder().encode(text)
        expect(badUtf8(bytes, 0)).toEqual([])
        expect(utf8OrNull(bytes)).toBe(text)
      }),
    )
  })

  it('counts offsets from the start of the file', () => {
    expect(badUtf8(Uint8Array.of(0xef, 0xbb, 0xbf, 0x41, 0xff), 3)).toEqual([{ at: 1, offset: 4, hex: 'ff' }])
  })
})
