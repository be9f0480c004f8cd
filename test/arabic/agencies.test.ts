import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AGENCIES } from '../../src/arabic/agencies.ts'
import { findAgencies } from '../../src/arabic/find-agencies.ts'

const names = (text: string) => findAgencies(text).map((hit) => hit.name)

describe('findAgencies', () => {
  it.each([
    ['رويترز', ['رويترز']],
    ['Reuters', ['رويترز']],
    ['أ ف ب', ['أ ف ب']],
    ['أ.ف.ب', ['أ ف ب']],
    ['ا ف ب', ['أ ف ب']],
    ['أ. ف. ب.', ['أ ف ب']],
    ['أف ب', ['أ ف ب']],
    ['(أ ف ب)', ['أ ف ب']],
    ['AFP', ['أ ف ب']],
    ['فرانس برس', ['أ ف ب']],
    ['وكالة الصحافة الفرنسية', ['أ ف ب']],
    ['د ب أ', ['د ب أ']],
    ['د.ب.ا', ['د ب أ']],
    ['أ ش أ', ['أ ش أ']],
    ['أ ب', ['أ ب']],
    ['(أ ب)', ['أ ب']],
    ['أسوشيتد برس', ['أ ب']],
    ['و م ع', ['و م ع']],
    ['القدس (CNN) -- أعلنت البلدية', ['CNN']],
    ['سي إن إن', ['CNN']],
    ['بي بي سي', ['بي بي سي']],
    ['واس', ['واس']],
    ['واس - الدمام', ['واس']],
    ['الدمام - واس', ['واس']],
    ['(واس)', ['واس']],
    ['الدوحة - قنا', ['قنا']],
    ['وفا', ['وفا']],
    ['رام الله - وفا: أعلن', ['وفا']],
    ['الأناضول', ['الأناضول']],
    ['وكالة الأناضول', ['الأناضول']],
    ['شينخوا', ['شينخوا']],
    ['فرانس 24', ['فرانس 24']],
    ['فرانس 24 / أ ف ب', ['فرانس 24', 'أ ف ب']],
    ['رويترز، أ ف ب', ['رويترز', 'أ ف ب']],
    ['وقال لرويترز إن', ['رويترز']],
    ['رويـتـرز', ['رويترز']],
    ['\u200fرويترز\u200f', ['رويترز']],
  ])('finds in %j %j', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  it.each([
    'وصل الوزير إلى قنا لافتتاح المصنع',
    'وفا الرجل بوعده',
    'حديث معا حول الأزمة',
    'بنا العمال جسرا',
    'وصل إلى قنا - جنوب البلاد - صباح اليوم',
    'أ ب ت ث',
    'حروف أ ف ب ج',
    'زار الوفد هضبة الأناضول شرقا',
    'كان سانا طيبا',
    'وطنية الشباب',
    'قناة السويس',
    'برس',
    '',
  ])('believes no agency in %j', (text) => {
    expect(names(text)).toEqual([])
  })

  it('gives the offsets of the printed form in the raw text', () => {
    const text = '\u200fقال المتحدث لـ فرانس بـرس أمس'
    const [hit] = findAgencies(text)
    expect(text.slice(hit?.start, hit?.end)).toBe('فرانس بـرس')
  })

  it('finds each canonical name again behind a dateline dash', () => {
    for (const { name } of AGENCIES.filter(
      (agency) => !['فارس', 'مهر', 'تسنيم', 'وما'].includes(agency.name),
    )) {
      expect(names(`القاهرة - ${name}:`), name).toContain(name)
    }
  })

  it('keeps offsets in order, inside the text, whatever the text', () => {
    const parts = fc.constantFrom(
      'رويترز',
      ' ',
      'أ',
      'ف',
      'ب',
      '.',
      '(',
      ')',
      '-',
      'واس',
      'ـ',
      '\u200f',
      'كلمة',
    )
    fc.assert(
      fc.property(fc.array(parts), (pieces) => {
        const text = pieces.join('')
        let end = 0
        for (const hit of findAgencies(text)) {
          expect(hit.start).toBeGreaterThanOrEqual(end)
          expect(hit.end).toBeGreaterThan(hit.start)
          end = hit.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})
