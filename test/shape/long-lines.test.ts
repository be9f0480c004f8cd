import { describe, expect, it } from 'vitest'
import { sortPiece } from '../../src/arabic/byline-pieces.ts'
import { splitStaffLine } from '../../src/arabic/staff-lines.ts'
import { Draft } from '../../src/shape/draft.ts'
import { readStaff } from '../../src/shape/masthead.ts'
import { settleDates } from '../../src/shape/settle-dates.ts'
import { settleStaff } from '../../src/shape/settle-staff.ts'
import type { Sorted } from '../../src/shape/sorted.ts'

/** Long enough that time by its square would be minutes, where time by its length is not felt. */
const DASHES = '-'.repeat(500_000)

function sorted(label: 'masthead' | 'date', texts: readonly string[]): readonly Sorted[] {
  return texts.map((text, index) => ({
    block: { index, line: index + 1, start: 0, end: text.length, text, gap: 0 },
    verdict: { label, rule: `label/${label}`, because: 'is one' },
    text,
  }))
}

describe('a line with a long run of marks inside', () => {
  it('is read to its end as a masthead', () => {
    expect(readStaff([`ب${DASHES} ا`])).toEqual([{ role: null, name: `ب${DASHES} ا` }])
  })

  it('and as a piece of a byline, and as an office', () => {
    expect(sortPiece(`ب${DASHES} ا`).kind).toBe('other')
    expect(splitStaffLine(`رئيس التحرير : سلمى ${DASHES} الحداد`)).toEqual([])
  })
})

describe('very many lines', () => {
  const many = Array.from({ length: 60_000 }, (_, at) => at)

  it('name people, agencies and tags, each once', () => {
    const draft = new Draft()
    draft.addEach('tags', [...many, ...many].map(String))
    expect(draft.tags).toEqual(many.map(String))
  })

  it('hold names, each of which is found where it stands', () => {
    const draft = new Draft()
    const names = many.map((at) => `اسم${at}`)
    const places = settleStaff(draft, sorted('masthead', names))
    expect(places.get(59_999)).toEqual({ field: '/masthead/59999/name', verbatim: true })
    expect(places.size).toBe(60_000)
  })

  it('hold dates, each of which is settled', () => {
    const lines = sorted(
      'date',
      many.map(() => 'الأحد 22-11-2015'),
    )
    const places = settleDates(new Draft(), lines)
    expect(places.size).toBe(60_000)
    expect(places.get(59_999)?.field).toBe('/published')
  })
})

describe('a masthead line that is cut in two', () => {
  it('stands where its first pair stands', () => {
    const draft = new Draft()
    const lines = sorted('masthead', [
      'رئيس التحرير',
      'كريم النجار',
      'مدير التحرير : سلمى الحداد',
      'رئيس التحرير :',
    ])
    expect([...settleStaff(draft, lines)]).toEqual([
      [0, { field: '/masthead/0/role', verbatim: true }],
      [1, { field: '/masthead/0/name', verbatim: true }],
      [2, { field: '/masthead/1', verbatim: false }],
      [3, { field: '/masthead/2', verbatim: false }],
    ])
  })
})
