import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { undoMojibake } from '../../src/decode/mojibake.ts'
import { redo, undo, WRONG_READINGS, type WrongReading } from '../../src/decode/wrong-reading.ts'
import { decode, utf8OrNull } from '../../src/decode.ts'
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

describe('where it cannot be proven', () => {
  it('a page of which one line is wrongly read is kept, and that line named', () => {
    const [headline = '', ...rest] = PAGE.split('\n')
    const text = [headline, ...rest.map((line) => misread(line, ['utf-8 as windows-1252']))].join('\n')
    const source = read(text)
    expect(source).toMatchObject({ text, undone: [], warnings: [{ code: 'mojibake-suspected', line: 2 }] })
    expect(source.warnings[0]?.message).toContain('2 more lines')
  })

  it('a page that lost a character on the way is kept', () => {
    const wrong = misread(PAGE, ['utf-8 as windows-1256'])
    const text = `${wrong.slice(0, 40)}\ufffd${wrong.slice(41)}`
    const source = read(text)
    expect(source).toMatchObject({ text, undone: [] })
    expect(source.warnings.map(({ code }) => code)).toEqual(['replacement-character', 'mojibake-suspected'])
  })
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
    expect(undoMojibake(text)).toMatchObject({ text, undone: [] })
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
        expect(undoMojibake(text)).toEqual({ text, undone: [], suspected: [] })
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
