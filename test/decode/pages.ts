import fc, { type Arbitrary } from 'fast-check'
import { type CharsetName, charset } from '../../src/decode/charsets.ts'
import { writeOneByte } from '../../src/decode/one-byte.ts'
import { writeUtf16 } from '../../src/decode/utf-16.ts'
import type { Encoding } from '../../src/model/source.ts'

export const ENCODINGS: readonly Encoding[] = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1256',
  'iso-8859-6',
  'x-mac-arabic',
]

/** An invented page, in characters that every Arabic encoding has. */
export const PAGE = [
  'وزير النقل يفتتح جسر المدينة الجديد',
  'كتبت: سلمى الحداد',
  '',
  'افتتح وزير النقل صباح اليوم جسر المدينة الجديد، بحضور محافظ الإقليم وعدد من المهندسين الذين شاركوا في بنائه.',
  'وقال الوزير: إن الجسر سيخدم أكثر من 30 ألف مسافر في اليوم، مشيرا إلى أن العمل فيه استغرق عامين؛ فماذا بعد؟',
].join('\n')

/** Bytes of a text in an encoding; fails where it has not all the characters. */
export function bytesIn(encoding: Encoding, text: string, bom = false): Uint8Array {
  const whole = bom ? `\ufeff${text}` : text
  if (encoding === 'utf-8') return new TextEncoder().encode(whole)
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return writeUtf16(whole, encoding === 'utf-16be')
  const bytes = writeOneByte(text, encoding)
  if (bytes === null) throw new Error(`not all of the text is in ${encoding}`)
  return bytes
}

const words = 'وزير النقل جسر المدينة في من على إلى عن قال أمس مؤتمر الصحة ظهر غدا بئر ضوء ثلاثة ذهب'.split(
  ' ',
)
const gaps = [' ', ' ', ' ', '  ', '، ', '. ', ': ', ' - ', '\t', ' 25 ', ' (BBC) ', '؟ ', '؛']
const lineEnds = ['\n', '\r\n', '\r', '\n\n', '\r\n \r\n', '\n\t\r']

/** Arabic-shaped lines with line ends of all kinds, mixed. */
export const arabicText: Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(...gaps, ...lineEnds)), { maxLength: 60 })
  .map((pieces) => pieces.flat().join(''))

/** Any characters of an encoding, its odd ones and the gaps of its table included. */
export const anyBytesOf = (name: CharsetName): Arbitrary<Uint8Array> =>
  fc
    .uint8Array({ maxLength: 300 })
    .filter((bytes) => bytes.every((byte) => charset(name).units[byte] !== 0xfffd))

/** Pages whose lines are in UTF-8 and windows-1256 by turns. */
export const mixedBytes: Arbitrary<Uint8Array> = fc
  .array(fc.tuple(arabicText, fc.boolean()), { minLength: 2, maxLength: 6 })
  .map((lines) =>
    Uint8Array.from(
      lines.flatMap(([line, isUtf8]) => [...bytesIn(isUtf8 ? 'utf-8' : 'windows-1256', `${line}\n`)]),
    ),
  )

/** Arabic-shaped pages in all encodings, with and without byte order mark, now and then with other bytes put in. */
export const pageBytes: Arbitrary<Uint8Array> = fc
  .record({
    text: arabicText,
    encoding: fc.constantFrom(...ENCODINGS),
    bom: fc.boolean(),
    noise: fc.array(fc.tuple(fc.nat(), fc.uint8Array({ minLength: 1, maxLength: 4 })), { maxLength: 3 }),
  })
  .map(({ text, encoding, bom, noise }) => {
    let bytes = [...bytesIn(encoding, text, bom)]
    for (const [place, injected] of noise) {
      const at = place % (bytes.length + 1)
      bytes = [...bytes.slice(0, at), ...injected, ...bytes.slice(at)]
    }
    return Uint8Array.from(bytes)
  })
