import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../../src/arabic/fold.ts'
import { foldWithOffsets, textOffset } from '../../src/arabic/fold-offsets.ts'
import { page } from '../arbitrary.ts'
import { line } from '../polish/text.ts'

const anyText = fc.oneof(line, page, fc.string({ unit: 'binary', maxLength: 80 }))

/** What stands in the text at each unit of its search form. */
function sources(text: string): readonly string[] {
  const folded = foldWithOffsets(text)
  return [...folded.text].map((_, at) => text.charAt(textOffset(folded.map, at)))
}

describe('a folded text with offsets', () => {
  it('is the folded text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldWithOffsets(text).text).toBe(fold(text))
      }),
      { numRuns: 3000 },
    )
  })

  it('points at units of the text, each no earlier than the one before', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = foldWithOffsets(text)
        let last = 0
        for (let at = 0; at < folded.text.length; at++) {
          const offset = textOffset(folded.map, at)
          expect(offset).toBeGreaterThanOrEqual(last)
          expect(offset).toBeLessThan(text.length)
          last = offset
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('points at what each unit was folded from', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = foldWithOffsets(text)
        for (let at = 0; at < folded.text.length; at++) {
          const from = text.charAt(textOffset(folded.map, at))
          if (folded.text.charAt(at) !== ' ' && /[\u0621-\u064a0-9a-z]/i.test(from) && !/\p{M}/u.test(text)) {
            expect(fold(from)).toBe(folded.text.charAt(at))
          }
        }
      }),
      { numRuns: 1000 },
    )
  })

  it.each([
    ['قال: «نعم»', 'قال نعم', [0, 0, 4, 6]],
    ['و قال', 'وقال', [0, 0, 1, 2]],
    ['و\ufe71\u0654', 'ؤ', [0, 0]],
    ['مُهِمّة', 'مهمه', [0, 0, 1, 2, 2, 4, 3, 6]],
    ['٣٫٥', '3 5', [0, 0]],
    ['النبي ﷺ قال', 'النبي صلي الله عليه وسلم قال', null],
    ['', '', []],
    ['«»', '', []],
    ['نعم.', 'نعم', [0, 0]],
    ['"نعم"', 'نعم', [0, 1]],
  ] as const)('%j → %j', (text, key, map) => {
    const folded = foldWithOffsets(text)
    expect(folded.text).toBe(key)
    if (map !== null) expect(folded.map).toEqual(map)
  })

  it('leaves halves of a pair apart that a mark parts, where fold joins them', () => {
    const [high, low] = ['\ud835', '\udc00']
    expect(fold(`ا ${high}\u0301${low} ب`)).toBe(`ا ${high}${low} ب`)
    expect(foldWithOffsets(`ا ${high}\u0301${low} ب`).text).toBe('ا ب')
    expect(foldWithOffsets(`ا ${high}${low}\u0301 ب`).text).toBe(fold(`ا ${high}${low}\u0301 ب`))
  })

  it('shows a hit where it stands', () => {
    const text = 'أعلنت الوزارةُ (أمس) أنّ الجسرَ جاهز'
    const { text: folded, map } = foldWithOffsets(text)
    const at = folded.indexOf(fold('الجسر'))
    const [start, last] = [textOffset(map, at), textOffset(map, at + 'الجسر'.length - 1)]
    expect(text.slice(start, last + 1)).toBe('الجسر')
  })

  it('points each letter of an expanded sign at the sign', () => {
    expect(sources('عبد ﷲ').slice(4)).toEqual(['ﷲ', 'ﷲ', 'ﷲ', 'ﷲ'])
  })

  it('counts on without a map entry where the text is folded already', () => {
    expect(foldWithOffsets('قال الوزير').map).toEqual([0, 0])
  })
})
