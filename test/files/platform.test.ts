import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEFAULT_OPTIONS } from '../../src/clean.ts'
import { PLATFORM } from '../../src/files/platform.ts'

const text = fc.string({ unit: 'binary', maxLength: 200 }).map((one) => new TextEncoder().encode(one))
const bytes = fc.oneof(fc.uint8Array({ maxLength: 200 }), text)

describe('what the platform does faster', () => {
  it('comes out as in the library itself', () => {
    fc.assert(
      fc.property(bytes, (one) => {
        expect(PLATFORM.sha256(one)).toBe(DEFAULT_OPTIONS.sha256(one))
        expect(PLATFORM.utf8(one)).toBe(DEFAULT_OPTIONS.utf8(one))
      }),
    )
  })

  it('also for nothing, for marks of the byte order and for characters beyond the first plane', () => {
    for (const one of ['', '\ufeff', '\ufeffخبر', '\u{1f4f0}', '\u0000', '\ufffd']) {
      const encoded = new TextEncoder().encode(one)
      expect(PLATFORM.utf8(encoded)).toBe(one)
      expect(DEFAULT_OPTIONS.utf8(encoded)).toBe(one)
    }
  })
})
