import { describe, expect, it } from 'vitest'
import { joinSources } from '../../src/shape/byline.ts'

const NEWS = 'أعلنت البلدية اليوم افتتاح الجسر الجديد أمام حركة السير بعد أعمال صيانة استمرت شهرين كاملين.'

describe('joinSources', () => {
  it('joins byline and dateline, each name once', () => {
    expect(joinSources(['كتبت: سلمى الحداد', 'القاهرة - رويترز'], [], `القاهرة (رويترز) - ${NEWS}`)).toEqual({
      authors: ['سلمى الحداد'],
      agencies: ['رويترز'],
      place: 'القاهرة',
    })
  })

  it('takes agency and place from a wire date line', () => {
    const date = 'الرياض 25 شوال 1436 هـ الموافق 10 أغسطس 2015 م واس'
    expect(joinSources([], [date], NEWS)).toEqual({ authors: [], agencies: ['واس'], place: 'الرياض' })
  })

  it('has nothing to say of a page without any', () => {
    expect(joinSources([], [], null)).toEqual({ authors: [], agencies: [], place: null })
  })
})
