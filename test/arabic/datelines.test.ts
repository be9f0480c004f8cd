import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDateline } from '../../src/arabic/datelines.ts'

const NEWS =
  'أعلنت البلدية اليوم افتتاح الجسر الجديد أمام حركة السير بعد أعمال صيانة استمرت شهرين كاملين في وسط المدينة.'

describe('readDateline', () => {
  it.each([
    ['القدس (CNN) -- ', 'القدس', ['CNN'], []],
    ['دمشق، سوريا (CNN) -- ', 'دمشق، سوريا', ['CNN'], []],
    ['واشنطن (رويترز) - ', 'واشنطن', ['رويترز'], []],
    ['القاهرة - أ ش أ: ', 'القاهرة', ['أ ش أ'], []],
    ['القاهرة ـ (أ ف ب) ـ ', 'القاهرة', ['أ ف ب'], []],
    ['الرياض – واس: ', 'الرياض', ['واس'], []],
    ['لندن - رويترز - ', 'لندن', ['رويترز'], []],
    ['(رويترز) - ', null, ['رويترز'], []],
    ['رويترز - ', null, ['رويترز'], []],
    ['عنابة – ', 'عنابة', [], []],
    ['بيروت: ', 'بيروت', [], []],
    ['سلمى الحداد- البيان- الرياض: ', 'الرياض', [], ['سلمى الحداد']],
    ['سلمى الحداد - البيان – جدة:', 'جدة', [], ['سلمى الحداد']],
    ['البيان- الرياض: ', 'الرياض', [], []],
    ['تبوك - كريم النجار: ', 'تبوك', [], ['كريم النجار']],
    ['أجرى الحوار/ كريم النجار- البيان- الرياض (تصوير/ سالم الحداد): ', 'الرياض', [], ['كريم النجار']],
    ['\u200fالقاهرة\u00a0- أ.ش.أ: ', 'القاهرة', ['أ ش أ'], []],
  ])('reads %j', (head, place, agencies, authors) => {
    expect(readDateline(head + NEWS)).toEqual({ place, agencies, authors, end: head.length })
  })

  it.each([
    NEWS,
    `وقال الوزير: "${NEWS}"`,
    `وأضاف - في تصريح - أن ${NEWS}`,
    `قال وزير النقل: ${NEWS}`,
    `1 - ${NEWS}`,
    `- ${NEWS}`,
    `(تداول) ${NEWS}`,
    `أعلنت القاهرة - مساء أمس - أن ${NEWS}`,
    'السودان: الوزراء يبحثون الميزانية الجديدة',
    'القاهرة - رويترز',
    'القاهرة',
    '',
  ])('finds none in front of %j', (paragraph) => {
    expect(readDateline(paragraph)).toBeNull()
  })

  it('ends inside the paragraph, whatever the paragraph', () => {
    const parts = fc.constantFrom(
      'القاهرة',
      'رويترز',
      ' - ',
      ': ',
      ' (',
      ') ',
      '--',
      'سلمى الحداد',
      'كلمة ',
      NEWS,
    )
    fc.assert(
      fc.property(fc.array(parts), (pieces) => {
        const paragraph = pieces.join('')
        expect(readDateline(paragraph)?.end ?? 0).toBeLessThanOrEqual(paragraph.length)
      }),
    )
  })
})
