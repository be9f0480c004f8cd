import { describe, expect, it } from 'vitest'
import { decode } from '../../src/decode.ts'
import { bytesIn, PAGE } from './pages.ts'

/** The bytes of a text in an encoding that only other languages are written in. */
function bytesOf(label: string, text: string): number[] {
  const decoder = new TextDecoder(label)
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte] as const),
  )
  return Array.from(text, (char) => bytes.get(char) ?? 0x3f)
}
const utf8 = (text: string) => [...new TextEncoder().encode(text)]
const codes = (bytes: readonly number[]) => decode(Uint8Array.from(bytes)).warnings.map(({ code }) => code)

const LINES = [
  ['iso-8859-6', 'وزير النقل يفتتح جسر المدينة الجديد صباح اليوم'],
  ['windows-1252', 'Le président a quitté l’Élysée pour un séjour à l’étranger, déclarait-on à Genève'],
  ['windows-1252', 'Die Bürger der Städte müssen größere Gebühren für die Straßen zahlen, hieß es dazu'],
  [
    'windows-1254',
    'Türkiye Büyük Millet Meclisi İstanbul’da değişiklik görüşmelerine başladı, dün açıklandı',
  ],
  ['windows-1251', 'Министр транспорта открыл сегодня новый мост через реку в присутствии инженеров'],
  ['windows-1255', 'שר התחבורה פתח הבוקר את הגשר החדש של העיר בנוכחות המהנדסים'],
  ['windows-1253', 'Ο υπουργός μεταφορών εγκαινίασε σήμερα τη νέα γέφυρα της πόλης'],
  ['windows-1250', 'Minister transportu otworzył dziś nowy most; święto mieszkańców źródła i łąki, żółć'],
] as const

describe('a line that is neither UTF-8 nor windows-1256', () => {
  it.each(LINES)('%s stays bad bytes, with their warning', (label, line) => {
    const source = decode(
      Uint8Array.from([...utf8(`${PAGE}\n`), ...bytesOf(label, line), ...utf8(`\n${PAGE}`)]),
    )
    expect(source.mixed).toBeUndefined()
    expect(source.encoding).toBe('utf-8')
    expect(source.text.startsWith(PAGE)).toBe(true)
    expect(source.badBytes).not.toEqual([])
    expect(new Set(source.warnings.map(({ code }) => code))).toEqual(new Set(['bad-bytes']))
  })

  it('leaves a line of windows-1256 beside it as it is', () => {
    const arabic = 'وقال الوزير: «إن الجسر سيخدم أكثر من 30 ألف مسافر»'
    const source = decode(
      Uint8Array.from([
        ...utf8(`${PAGE}\n`),
        ...bytesIn('windows-1256', `${arabic}\n`),
        ...bytesOf('windows-1254', LINES[3][1]),
      ]),
    )
    expect(source.mixed).toHaveLength(1)
    expect(source.text).toContain(arabic)
  })
})

describe('a page in no encoding of Arabic', () => {
  it.each([
    ['windows-1252', 'El señor Muñoz llegó ayer a la reunión del año, según informó la compañía'],
    ['windows-1252', LINES[2][1]],
    ['windows-1251', LINES[4][1]],
    ['windows-1255', LINES[5][1]],
    ['windows-1253', LINES[6][1]],
  ] as const)('%s is read, and doubted aloud: %s', (label, text) => {
    const said = codes(bytesOf(label, `${text}\n`.repeat(5)))
    expect(said.filter((code) => code === 'encoding-doubtful' || code === 'bad-bytes')).not.toEqual([])
  })

  it('names the encoding it was read as, and the way out', () => {
    const { warnings } = decode(Uint8Array.from(bytesOf('windows-1252', 'El señor Muñoz llegó ayer')))
    expect(warnings).toEqual([
      {
        code: 'encoding-doubtful',
        line: null,
        message: expect.stringMatching(/^read as windows-1256, .*--encoding/),
      },
    ])
  })

  it('is nothing that pages of Arabic or ASCII are taken for', () => {
    const french = `${PAGE}\nوافتتح معرض Café de la Société في باريس`
    for (const page of [PAGE, french, 'قال', 'وزير النقل', 'He said “yes” – twice…'])
      expect(codes([...bytesIn('windows-1256', page)]), page).toEqual([])
    expect(codes([...bytesIn('iso-8859-6', PAGE)])).toEqual([])
    expect(codes([...bytesIn('x-mac-arabic', `${PAGE}\nوقال: «الجسر آمن» في عام ٢٠٢٦`)])).toEqual([])
  })

  it('is not doubted where the encoding was given', () => {
    const bytes = Uint8Array.from(bytesOf('windows-1252', 'El señor Muñoz llegó ayer'))
    expect(decode(bytes, { encoding: 'windows-1256' }).warnings).toEqual([])
  })
})
