import { describe, expect, it } from 'vitest'
import { joinDates } from '../../src/shape/date.ts'

describe('joinDates', () => {
  it('takes the first day and the fullest print of it', () => {
    const lines = ['28 يونيو 2021', 'تاريخ النشر: 28/6/2021 - 17:30', '30 يونيو 2021']
    expect(joinDates(lines)).toEqual({ published: '2021-06-28T17:30', updated: null, mismatches: [] })
  })

  it('keeps the update apart', () => {
    const lines = ['نشر في 28/6/2021', 'آخر تحديث: 29/6/2021']
    expect(joinDates(lines)).toEqual({ published: '2021-06-28', updated: '2021-06-29', mismatches: [] })
  })

  it('passes on what does not fit', () => {
    const { published, mismatches } = joinDates(['الأحد 25 مارس 2015', '25 مارس 2015'])
    expect(published).toBe('2015-03-25')
    expect(mismatches).toHaveLength(1)
  })

  it('has nothing to say of lines without a day', () => {
    expect(joinDates(['17:54 ت م', 'منذ 3 ساعات'])).toEqual({
      published: null,
      updated: null,
      mismatches: [],
    })
  })
})
