import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explainArticle } from '../src/clean.ts'
import { decode, looksBinary, utf8OrNull } from '../src/decode.ts'
import type { Encoding, Source } from '../src/model/source.ts'
import { audit } from '../src/report/audit.ts'
import { restore } from '../src/restore.ts'
import { write } from '../src/write.ts'
import { bytesIn, ENCODINGS, mixedBytes, PAGE, pageBytes } from './decode/pages.ts'

const read = (bytes: Uint8Array, encoding: Encoding | null = null): Source =>
  decode(bytes, { encoding, utf8: utf8OrNull })
const utf8 = (text: string) => new TextEncoder().encode(text)
const codes = (source: Source) => source.warnings.map(({ code }) => code)

describe('encodings', () => {
  it.each(ENCODINGS)('finds and reads %s', (encoding) => {
    const source = read(bytesIn(encoding, PAGE))
    expect(source.text).toBe(PAGE)
    expect(source.badBytes).toEqual([])
    expect(source.warnings).toEqual([])
    // Without marks of its own, MacArabic has the bytes of ISO-8859-6.
    expect(source.encoding).toBe(encoding === 'x-mac-arabic' ? 'iso-8859-6' : encoding)
  })

  it.each(['utf-8', 'utf-16le', 'utf-16be'] as const)('takes the byte order mark of %s off', (encoding) => {
    const source = read(bytesIn(encoding, PAGE, true))
    expect(source).toMatchObject({ text: PAGE, encoding, bom: true })
    expect(read(bytesIn(encoding, PAGE))).toMatchObject({ text: PAGE, encoding, bom: false })
  })

  it('tells MacArabic by its own quote marks and figures', () => {
    const text = `${PAGE}\nوقال: «الجسر آمن» في عام ٢٠٢٦`
    expect(read(bytesIn('x-mac-arabic', text))).toMatchObject({ text, encoding: 'x-mac-arabic' })
  })

  it('tells MacArabic by its second space, or by two of its second marks', () => {
    const bytes = bytesIn('x-mac-arabic', PAGE)
    const spaced = bytes.map((byte) => (byte === 0x20 ? 0xa0 : byte))
    const marked = bytes.map((byte) => (byte === 0x3a ? 0xba : byte))
    for (const page of [spaced, marked]) {
      expect(read(page)).toMatchObject({ text: PAGE, encoding: 'x-mac-arabic' })
    }
  })

  it('keeps ISO-8859-6 where no-break spaces or a stray byte stand in it', () => {
    const text = PAGE.replaceAll(': ', ':\u00a0')
    expect(read(bytesIn('iso-8859-6', text))).toMatchObject({ text, encoding: 'iso-8859-6' })
    const stray = read(Uint8Array.from([...bytesIn('iso-8859-6', PAGE), 0xff]))
    expect(stray).toMatchObject({ encoding: 'iso-8859-6', badBytes: [{ hex: 'ff' }] })
  })

  it('tells windows-1256 from ISO-8859-6 by a single headline', () => {
    const headline = 'وزير النقل يفتتح الجسر'
    for (const encoding of ['windows-1256', 'iso-8859-6'] as const) {
      expect(read(bytesIn(encoding, headline))).toMatchObject({ text: headline, encoding })
    }
  })

  it('keeps French names in a windows-1256 page', () => {
    const text = `${PAGE}\nوافتتح معرض Café de la Société في باريس`
    expect(read(bytesIn('windows-1256', text))).toMatchObject({ text, encoding: 'windows-1256' })
  })

  it('reads as it is told, right or wrong', () => {
    const bytes = bytesIn('windows-1256', PAGE)
    for (const encoding of ENCODINGS) expect(read(bytes, encoding).encoding).toBe(encoding)
    expect(read(bytesIn('utf-8', 'كتب'), 'windows-1256').text).toBe('ظƒطھط¨')
  })

  it('takes nothing for text', () => {
    expect(read(new Uint8Array())).toEqual({
      text: '',
      encoding: 'utf-8',
      bom: false,
      bytes: 0,
      badBytes: [],
      undone: [],
      warnings: [],
    })
  })
})

describe('bad bytes', () => {
  it('stand as one U+FFFD each, are kept, and are named with offset, hex and line', () => {
    const bytes = Uint8Array.from([...utf8('جسر\nمد'), 0xd9, 0xff, ...utf8('ينة')])
    const source = read(bytes)
    expect(source.text).toBe('جسر\nمد\ufffd\ufffdينة')
    expect(source.badBytes).toEqual([
      { at: 6, offset: 11, hex: 'd9' },
      { at: 7, offset: 12, hex: 'ff' },
    ])
    expect(source.warnings).toEqual([
      {
        code: 'bad-bytes',
        line: 2,
        message: '2 bytes at offsets 11-12 (hex d9ff) are no utf-8; 2 U+FFFD stand there',
      },
    ])
  })

  it('that stand side by side are one warning with their range; many are shown in part and all counted', () => {
    const bytes = Uint8Array.from([
      ...utf8('وزير النقل'),
      ...Array<number>(40).fill(0xff),
      ...utf8('يفتتح'),
      0xfe,
      ...utf8('جسر'),
      0xe2,
      0x80,
    ])
    const source = read(bytes)
    expect(source.badBytes).toHaveLength(42)
    expect(source.warnings.map(({ message }) => message)).toEqual([
      `40 bytes at offsets 19-58 (hex ${'ff'.repeat(16)}…) are no utf-8; 40 U+FFFD stand there`,
      '1 byte at offset 69 (hex fe) is no utf-8; U+FFFD stands there',
      '2 bytes at offsets 76-77 (hex e280) are no utf-8; U+FFFD stands there',
    ])
  })

  it('leave the page UTF-8 where it is cut off inside a letter', () => {
    const bytes = utf8(PAGE)
    const source = read(bytes.subarray(0, bytes.length - 1))
    expect(source).toMatchObject({ encoding: 'utf-8', badBytes: [{ offset: bytes.length - 2, hex: 'd8' }] })
    expect(source.text).toBe(`${PAGE.slice(0, -1)}\ufffd`)
  })

  it('are summed up after the first five', () => {
    const source = read(
      Uint8Array.from(`${'جسر المدينة '.repeat(3)}`.split('').flatMap((c) => [...utf8(c), 0xff])),
    )
    expect(source.badBytes.length).toBeGreaterThan(30)
    expect(codes(source)).toEqual(Array(6).fill('bad-bytes'))
    const { length } = source.badBytes
    expect(source.warnings.at(-1)?.message).toBe(
      `and ${length - 5} more: ${length} places hold bytes that are no utf-8, ${length} bytes in all`,
    )
    expect(source.warnings.at(-1)?.line).toBeNull()
  })

  it('of UTF-16 are a surrogate alone and an odd last byte', () => {
    const good = bytesIn('utf-16le', 'وزير النقل', true)
    const source = read(Uint8Array.from([...good, 0x00, 0xd8, 0x28, 0x06, 0x00, 0xdc, 0x27]))
    expect(source.text).toBe('وزير النقل\ufffdب\ufffd\ufffd')
    expect(source.badBytes).toEqual([
      { at: 10, offset: 22, hex: '00d8' },
      { at: 12, offset: 26, hex: '00dc' },
      { at: 13, offset: 28, hex: '27' },
    ])
  })

  it('are told from a U+FFFD that the file holds', () => {
    const source = read(Uint8Array.from([...utf8('جس\ufffdر الم'), 0xc3, ...utf8('دينة')]))
    expect(source.badBytes).toHaveLength(1)
    expect(codes(source)).toEqual(['bad-bytes', 'replacement-character'])
  })

  it('U+FFFD in a row in the file are one warning that counts them', () => {
    const many = read(utf8(`جسر ${'\ufffd'.repeat(3)} المدينة\n${'\ufffd ب'.repeat(6)}`)).warnings
    expect(many[0]).toMatchObject({
      line: 1,
      message: '3 U+FFFD in a row in the file: characters were lost here before',
    })
    expect(many.at(-1)?.message).toBe('and 2 more: 7 places with 9 U+FFFD in the file in all')
  })

  it('a U+FFFD in the file is kept and warned of, on its line', () => {
    const source = read(utf8('جسر\r\nالمد\ufffdنة\r'))
    expect(source.text).toBe('جسر\r\nالمد\ufffdنة\r')
    expect(source).toMatchObject({ badBytes: [], warnings: [{ code: 'replacement-character', line: 2 }] })
  })
})

describe('any bytes', () => {
  it('are read without fail, in every encoding', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.uint8Array({ maxLength: 400 }), pageBytes, mixedBytes),
        fc.constantFrom(null, ...ENCODINGS),
        (bytes, encoding) => {
          const source = read(bytes, encoding)
          expect(source.bytes).toBe(bytes.length)
          expect(source.text).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/)
          for (const { at } of source.badBytes) expect(source.text[at]).toBe('\ufffd')
        },
      ),
    )
  })

  it('that are no text are known as such', () => {
    const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48)
    expect(looksBinary(png)).toBe(true)
    expect(looksBinary(Uint8Array.from({ length: 400 }, (_, at) => ((at * 7 + 1) % 255) | 1))).toBe(true)
    expect(looksBinary(Uint8Array.of(0x27, 0x06, 0, 0, 0x44, 0x06, 0, 0))).toBe(true)
  })

  it('that are no text are known wherever a control character stands, in memory of any alignment', () => {
    const controls = [0x00, 0x01, 0x08, 0x0e, 0x19, 0x1c, 0x1f, 0x7f]
    const byte = fc.oneof(fc.integer({ min: 0x80, max: 0xff }), fc.constantFrom(0x0a, 0x1a, 0x20, 0x61, 0x7e))
    fc.assert(
      fc.property(fc.array(byte, { maxLength: 40 }), fc.nat(40), fc.nat(3), (text, place, offset) => {
        for (const control of controls) {
          const bytes = [...text.slice(0, place), control, control, ...text.slice(place)]
          const memory = Uint8Array.from([...Array.from({ length: offset }, () => 0), ...bytes, 0, 1, 1])
          // Two control characters in no more than 42 bytes are more than a text has of them.
          expect(looksBinary(memory.subarray(offset, offset + bytes.length))).toBe(true)
          const plain = Uint8Array.from([...Array.from({ length: offset }, () => 0), ...text, 0, 1, 1])
          expect(looksBinary(plain.subarray(offset, offset + text.length))).toBe(false)
        }
      }),
    )
  })

  it('that are text are not taken for anything else', () => {
    for (const encoding of ENCODINGS) {
      expect(looksBinary(bytesIn(encoding, PAGE)), encoding).toBe(false)
      expect(looksBinary(bytesIn(encoding, PAGE, true)), encoding).toBe(false)
    }
    expect(looksBinary(new Uint8Array())).toBe(false)
    expect(looksBinary(utf8(`${PAGE}\u001a`))).toBe(false)
  })
})

describe('a page of two encodings', () => {
  const [headline = '', byline = '', , first = '', second = ''] = PAGE.split('\n')
  const join = (...parts: readonly Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]))
  const page = join(utf8(`${headline}\n`), bytesIn('windows-1256', `${byline}\r\n${first}\n`), utf8(second))

  it('is read line by line, and told with the place', () => {
    const source = read(page)
    expect(source.text).toBe(`${headline}\n${byline}\r\n${first}\n${second}`)
    expect(source.encoding).toBe('utf-8')
    expect(source.mixed).toHaveLength(2)
    expect(source.mixed?.[0]).toEqual({
      at: headline.length + 1,
      length: byline.length + 2,
      offset: utf8(headline).length + 1,
    })
    expect(source.warnings).toEqual([
      { code: 'mixed-encodings', line: 2, message: expect.stringContaining('1 more line are windows-1256') },
    ])
  })

  it('gives its bytes back, bad ones and a byte order mark too', () => {
    for (const bytes of [
      page,
      join(Uint8Array.of(0xef, 0xbb, 0xbf), page, Uint8Array.of(0xff, 0x0a, 0xd8)),
    ]) {
      const account = explainArticle(bytes)
      expect(account.source.mixed).toHaveLength(2)
      const [article, itsAudit] = [account.article, audit(account)].map((one) => JSON.parse(write(one)))
      expect(restore(article, itsAudit)).toEqual(bytes)
    }
  })

  it('is none where one line has a few bad bytes, nor where all of it is windows-1256', () => {
    const broken = read(join(utf8(`${headline}\n`), Uint8Array.of(0xff, 0xfe, 0xd8), utf8(`${first}\n`)))
    expect(broken.mixed).toBeUndefined()
    expect(broken.badBytes).not.toEqual([])
    expect(read(bytesIn('windows-1256', PAGE)).mixed).toBeUndefined()
  })
})
