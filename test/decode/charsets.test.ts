import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CharsetName, charset } from '../../src/decode/charsets.ts'
import { encode } from '../../src/decode/encode.ts'
import { readOneByte } from '../../src/decode/one-byte.ts'
import { anyBytesOf } from './pages.ts'

const NAMES: readonly CharsetName[] = [
  'windows-1256',
  'iso-8859-6',
  'x-mac-arabic',
  'windows-1250',
  'windows-1251',
  'windows-1252',
  'iso-8859-1',
  'macintosh',
]

describe('tables of one-byte encodings', () => {
  it.each(NAMES)('%s has ASCII where it belongs', (name) => {
    const { units } = charset(name)
    for (let byte = 0; byte < 0x80; byte++) expect(units[byte]).toBe(byte)
    expect(units).toHaveLength(256)
  })

  it('those read wrongly are one to one, so that nothing is lost on the way back', () => {
    for (const name of [
      'windows-1256',
      'windows-1250',
      'windows-1251',
      'windows-1252',
      'iso-8859-1',
      'macintosh',
    ] as const) {
      expect(charset(name).bytes.size, name).toBe(256)
    }
  })

  it('windows-1252 is that of the web, not Latin-1', () => {
    const { units } = charset('windows-1252')
    expect(String.fromCharCode(...units.subarray(0x80, 0x86))).toBe('€\u0081‚ƒ„…')
    expect(String.fromCharCode(...units.subarray(0x91, 0xa0))).toBe('‘’“”•–—˜™š›œ\u009džŸ')
  })

  it('MacArabic has the letters of ISO-8859-6 and ASCII marks a second time', () => {
    const mac = charset('x-mac-arabic').units
    const iso = charset('iso-8859-6').units
    for (let byte = 0xc1; byte <= 0xda; byte++) expect(mac[byte]).toBe(iso[byte])
    for (let byte = 0xe0; byte <= 0xf2; byte++) expect(mac[byte]).toBe(iso[byte])
    for (const byte of [0xac, 0xbb, 0xbf]) expect(mac[byte]).toBe(iso[byte])
    const twins = [...mac.keys()].filter((byte) => byte >= 0x80 && mac[byte] === byte - 0x80)
    expect(String.fromCharCode(...twins.map((byte) => byte - 0x80))).toBe(' !"#$&\'()*+-./:<=>[\\]^_{|}')
    expect(String.fromCharCode(...mac.subarray(0xb0, 0xba))).toBe('٠١٢٣٤٥٦٧٨٩')
  })
})

describe('reading and writing', () => {
  it.each(['windows-1256', 'iso-8859-6', 'x-mac-arabic'] as const)(
    '%s gives the same bytes again',
    (encoding) => {
      fc.assert(
        fc.property(fc.oneof(fc.uint8Array({ maxLength: 300 }), anyBytesOf(encoding)), (bytes) => {
          const reading = readOneByte(bytes, encoding)
          expect(reading.text).toHaveLength(bytes.length)
          expect(encode(reading.text, { encoding, bom: false, ...reading })).toEqual(bytes)
        }),
      )
    },
  )

  it('says no to a character that is not in the encoding', () => {
    expect(encode('漢', { encoding: 'windows-1256', bom: false, badBytes: [], twins: [] })).toBeNull()
  })

  it('needs no list of twins where MacArabic uses the low bytes alone', () => {
    expect(readOneByte(Uint8Array.of(0xc8, 0x20, 0xc8, 0x2e), 'x-mac-arabic').twins).toEqual([])
    expect(readOneByte(Uint8Array.of(0xc8, 0xa0, 0xc8, 0xa0, 0x2e), 'x-mac-arabic').twins).toEqual([0, 2])
  })
})
