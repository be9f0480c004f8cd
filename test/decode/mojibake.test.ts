import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explainArticle } from '../../src/clean.ts'
import { undoMojibake } from '../../src/decode/mojibake.ts'
import { redoChain, redoLines } from '../../src/decode/redo.ts'
import { redo, undo, WRONG_READINGS, type WrongReading } from '../../src/decode/wrong-reading.ts'
import { decode, utf8OrNull } from '../../src/decode.ts'
import { audit } from '../../src/report/audit.ts'
import { restore } from '../../src/restore.ts'
import { write } from '../../src/write.ts'
import { arabicText, PAGE } from './pages.ts'

const named = (name: string): WrongReading => {
  const found = WRONG_READINGS.find((reading) => reading.name === name)
  if (!found) throw new Error(`no wrong reading ${name}`)
  return found
}
const read = (text: string) => decode(new TextEncoder().encode(text), { encoding: null, utf8: utf8OrNull })

/** The page as it is after wrong readings, innermost first. */
function misread(text: string, names: readonly string[]): string {
  let wrong = text
  for (const name of names) wrong = redo(wrong, named(name)) ?? ''
  return wrong
}

const CHAINS = [
  ...WRONG_READINGS.map(({ name }) => [name]),
  ['utf-8 as windows-1256', 'utf-8 as windows-1256'],
  ['utf-8 as windows-1250', 'utf-8 as windows-1252'],
  ['utf-8 as windows-1252', 'utf-8 as windows-1252'],
  ['utf-8 as windows-1252', 'utf-8 as windows-1256'],
  ['utf-8 as windows-1256', 'utf-8 as windows-1252'],
  ['windows-1256 as windows-1252', 'utf-8 as windows-1252'],
  ['windows-1256 as windows-1252', 'utf-8 as windows-1256'],
  ['utf-8 as windows-1252', 'utf-8 as windows-1252', 'utf-8 as windows-1252'],
]

describe('wrong readings of a page', () => {
  it.each(CHAINS.map((chain) => [chain.join(', then '), chain] as const))(
    '%s: undone and told',
    (_, chain) => {
      const wrong = misread(PAGE, chain)
      expect(wrong).not.toBe(PAGE)
      const source = read(wrong)
      expect(source.text).toBe(PAGE)
      expect(source.warnings.map(({ code }) => code)).toEqual(['mojibake-repaired'])
      expect(misread(source.text, source.undone.toReversed())).toBe(wrong)
    },
  )

  it('look as the field knows them', () => {
    expect(misread('ال', ['utf-8 as windows-1256'])).toBe('ط§ظ„')
    expect(misread('ال', ['utf-8 as windows-1252'])).toBe('Ø§Ù„')
    expect(misread('الأمين', ['windows-1256 as windows-1252'])).toBe('ÇáÃãíä')
  })

  it('of a headline alone are undone too', () => {
    const headline = 'وزير النقل يفتتح الجسر'
    for (const name of ['utf-8 as windows-1256', 'utf-8 as windows-1252', 'windows-1256 as windows-1252']) {
      expect(read(misread(headline, [name])).text, name).toBe(headline)
    }
  })
})

describe('single lines of a page that is right otherwise', () => {
  const [headline = '', ...rest] = PAGE.split('\n')

  it.each(WRONG_READINGS.map(({ name }) => name))('%s: undone, told, and the way back is open', (name) => {
    const text = [headline, ...rest.map((line) => misread(line, [name]))].join('\r\n')
    const source = read(text)
    expect(source).toMatchObject({ text: PAGE.replaceAll('\n', '\r\n'), undone: [] })
    expect(source.warnings).toMatchObject([{ code: 'mojibake-repaired', line: 2 }])
    expect(source.warnings[0]?.message).toMatch(
      /^this and 2 more lines were \S+ read as \S+; this was undone$/,
    )
    expect(redoLines(source.text, source.mended ?? [])).toBe(text)
  })

  it('each in another way', () => {
    const names = WRONG_READINGS.map(({ name }) => name)
    const lines = names.map((name) => `${misread(rest[2] ?? '', [name])}\n${headline}`)
    const source = read(lines.join('\n'))
    expect(source.text).toBe(names.map(() => `${rest[2]}\n${headline}`).join('\n'))
    expect(source.mended).toHaveLength(names.length)
    expect(source.warnings.map(({ line, message }) => [line, message])).toEqual(
      names.slice(0, -1).map((name, at) => [
        2 * at + 1,
        // The last two read the same bytes alike here.
        `${at < 6 ? 'this line was' : 'this and 1 more line were'} ${name.replace(' as ', ' read as ')}; this was undone`,
      ]),
    )
    expect(redoLines(source.text, source.mended ?? [])).toBe(lines.join('\n'))
  })

  it('are undone wherever they stand, and nothing else is', () => {
    const pages = fc.array(
      fc.tuple(fc.constantFrom(...PAGE.split('\n')), fc.constantFrom(null, ...WRONG_READINGS)),
      {
        maxLength: 8,
      },
    )
    fc.assert(
      fc.property(pages, (lines) => {
        const right = lines.map(([line]) => line)
        const wrong = lines.map(([line, reading]) =>
          reading === null ? line : (redo(line, reading) ?? line),
        )
        const { text, undone, mended } = undoMojibake(wrong.join('\n'))
        expect(text).toBe(right.join('\n'))
        expect(
          redoChain(
            redoLines(text, mended) ?? '',
            undone.map(({ name }) => name),
          ),
        ).toBe(wrong.join('\n'))
      }),
    )
  })

  it('give the bytes of their page back from article and audit', () => {
    const text = [headline, ...rest.map((line) => misread(line, ['utf-8 as windows-1252']))].join('\n')
    const account = explainArticle(text)
    expect(account.article.paragraphs.join('\n')).toContain(rest[2])
    const [article, itsAudit] = [account.article, audit(account)].map((one) => JSON.parse(write(one)))
    expect(new TextDecoder().decode(restore(article, itsAudit))).toBe(text)
  })
})

describe('a page of windows-1256 once read as Latin, in which some lines are right', () => {
  const wrong = (text: string) => misread(text, ['windows-1256 as windows-1252'])
  const LATIN = 'São Paulo – Coração, Élysée, Müller & Søn: señor Núñez'

  it('keeps the right lines, and the way back is open', () => {
    const text = `${wrong(PAGE)}\n${LATIN}\r\n${wrong(PAGE)}\nCafé`
    const source = read(text)
    expect(source.text).toBe(`${PAGE}\n${LATIN}\r\n${PAGE}\nCafé`)
    expect(source.undone).toEqual([])
    expect(source.warnings).toMatchObject([{ code: 'mojibake-repaired', line: 1 }])
    expect(redoLines(source.text, source.mended ?? [])).toBe(text)
  })

  it('is undone as a whole where there is none, marks that are the same in both aside', () => {
    const source = read(`${wrong(PAGE)}\n“…”\n* * *`)
    expect(source).toMatchObject({ undone: ['windows-1256 as windows-1252'], text: `${PAGE}\n“…”\n* * *` })
    expect(source.mended).toBeUndefined()
  })
})

describe('where the encoding is given', () => {
  const article = `${PAGE}\nظهرت العناوين هكذا: Ø§Ù„Ø¹Ø±Ø¨ÙŠØ©`
  const sample = misread(PAGE.split('\n')[3] ?? '', ['utf-8 as windows-1252'])
  const given = (text: string) => decode(new TextEncoder().encode(text), { encoding: 'utf-8' })

  it('nothing is undone: an article on encodings keeps what it quotes', () => {
    for (const text of [article, `${PAGE}\n${sample}`, misread(PAGE, ['utf-8 as windows-1256'])]) {
      expect(given(text)).toMatchObject({ text, undone: [] })
      expect(given(text).mended).toBeUndefined()
    }
    expect(read(`${PAGE}\n${sample}`).mended).toHaveLength(1)
  })

  it('what looks wrong is still named', () => {
    expect(given(`${PAGE}\n${sample}`).warnings).toEqual([
      { code: 'mojibake-suspected', line: 6, message: expect.stringContaining('the encoding was given') },
    ])
    expect(given(PAGE).warnings).toEqual([])
  })
})

describe('where it cannot be proven', () => {
  it('a line that lost a character on the way is kept and named, and the others are undone', () => {
    const wrong = misread(PAGE, ['utf-8 as windows-1256'])
    const text = `${wrong.slice(0, 40)}\ufffd${wrong.slice(41)}`
    const source = read(text)
    expect(source.undone).toEqual([])
    expect(source.text.split('\n')).toEqual([text.split('\n')[0], ...PAGE.split('\n').slice(1)])
    expect(source.warnings.map(({ code, line }) => [code, line])).toEqual([
      ['replacement-character', 1],
      ['mojibake-repaired', 2],
      ['mojibake-suspected', 1],
    ])
  })

  it('half a line is kept and named', () => {
    const line = `${rest(2)} ${misread(rest(3), ['utf-8 as windows-1252'])} «نعم»`
    const source = read(`${PAGE}\n${line}`)
    expect(source.text).toBe(`${PAGE}\n${line}`)
    expect(source.warnings.map(({ code }) => code)).toEqual(['mojibake-suspected'])
  })

  const rest = (at: number) => PAGE.split('\n')[at + 1] ?? ''
})

describe('a right page', () => {
  const RIGHT = [
    PAGE,
    'قال الحفاظ§ على النفط„ والوسط·',
    'Ça va, Élodie ? À bientôt, Noël à Genève, Øresund, Ñandú, Çay, Ãngela, Übergröße',
    'Un article sur "Ø§Ù„" et "ÇáÃãíä" : deux exemples de textes mal lus, dans une page en français.',
    `${PAGE}\nظهر الخطأ في صورة "ط§ظ„" على الشاشة`,
    '',
    'ÿß',
    'Řeka Ůhlava v Řečkově, „Růže“ a §5 zákona: ŘŠ a Ů„',
    'Швеция и Щёлково: пункт Ш§ и „Щука“',
  ]

  it.each(RIGHT)('is never repaired: %s', (text) => {
    expect(undoMojibake(text)).toMatchObject({ text, undone: [], mended: [] })
  })

  it('raises no suspicion by a mark or a French name', () => {
    for (const text of [
      PAGE,
      'النفط„ والحفاظ§ على البيئة',
      'Ça va, Élodie ? À Genève, Øresund, Ñandú',
      'ÿß',
    ]) {
      expect(undoMojibake(text).suspected, text).toEqual([])
    }
  })

  it('is never repaired nor suspected, whatever its words and marks', () => {
    fc.assert(
      fc.property(arabicText, (text) => {
        expect(undoMojibake(text)).toEqual({ text, undone: [], mended: [], suspected: [] })
      }),
    )
  })
})

describe('undo', () => {
  it('leads back by redo to the very text, wherever it is possible', () => {
    fc.assert(
      fc.property(
        fc.oneof(arabicText, fc.string({ unit: 'binary' })),
        fc.constantFrom(...WRONG_READINGS),
        fc.constantFrom(...WRONG_READINGS),
        (text, reading, other) => {
          const wrong = redo(text, reading) ?? text
          for (const tried of [reading, other]) {
            const meant = undo(wrong, tried)
            if (meant !== null) expect(redo(meant, tried)).toBe(wrong)
          }
        },
      ),
    )
  })
})
