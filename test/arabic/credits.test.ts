import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPhotoCredit, readCredit } from '../../src/arabic/credits.ts'

describe('readCredit', () => {
  it.each([
    ['تصوير: سلمى الحداد', '', 'سلمى الحداد'],
    ['تصوير : آخرون', '', 'آخرون'],
    ['تصوير/ سلمى الحداد', '', 'سلمى الحداد'],
    ['عدسة: سلمى الحداد', '', 'سلمى الحداد'],
    ['(أرشيفية)', '', 'أرشيفية'],
    ['صورة أرشيفية', '', 'صورة أرشيفية'],
    ['المصدر: أ ف ب', '', 'أ ف ب'],
    ['صورة: رويترز', '', 'رويترز'],
    ['الجسر الجديد بعد افتتاحه (رويترز)', 'الجسر الجديد بعد افتتاحه', 'رويترز'],
    ['الجسر الجديد بعد افتتاحه (أ.ف.ب)', 'الجسر الجديد بعد افتتاحه', 'أ.ف.ب'],
    ['الجسر الجديد (أرشيفية)', 'الجسر الجديد', 'أرشيفية'],
    ['الجسر الجديد ({البيان})', 'الجسر الجديد', 'البيان'],
    ['الجسر الجديد («البيان»)', 'الجسر الجديد', 'البيان'],
    ['الجسر الجديد (تصوير: سلمى الحداد)', 'الجسر الجديد', 'سلمى الحداد'],
    ['الجسر الجديد - تصوير: سلمى الحداد', 'الجسر الجديد', 'سلمى الحداد'],
    ['وزير النقل يفتتح الجسر - أرشيفية', 'وزير النقل يفتتح الجسر', 'أرشيفية'],
    ['وزير النقل يفتتح الجسر – رويترز', 'وزير النقل يفتتح الجسر', 'رويترز'],
    ['الجسر\u00a0الجديد (رويـترز)', 'الجسر الجديد', 'رويترز'],
  ])('parts %j', (caption, text, credit) => {
    expect(readCredit(caption)).toEqual({ text, credit })
  })

  it.each([
    'وزير النقل (يسار)',
    'منتخب البلاد (2 - 1)',
    'سلمى الحداد',
    'الجسر الجديد',
    'تصوير فيلم جديد في وسط المدينة',
    'المصدر: لا نية لرفع الأسعار خلال العام المقبل',
    'صورة: كيف بدا الجسر',
    'القاهرة - رويترز',
    'مؤتمر رويترز السنوي',
    'خريطة الطرق (المرحلة الأولى)',
    '',
  ])('keeps %j whole', (caption) => {
    expect(readCredit(caption)).toEqual({ text: caption, credit: null })
  })

  it('never loses a word that is in neither part', () => {
    const word = fc.constantFrom('الجسر', 'تصوير', ':', '(', ')', 'رويترز', 'أرشيفية', '-', 'سلمى', '{', '}')
    const letters = (text: string) => text.match(/[\u0620-\u064A]/g)?.length ?? 0
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const caption = words.join(' ')
        const { text, credit } = readCredit(caption)
        const cues = letters('تصوير') * words.filter((w) => w === 'تصوير').length
        expect(letters(text) + letters(credit ?? '')).toBeGreaterThanOrEqual(letters(caption) - cues)
      }),
    )
  })
})

describe('isPhotoCredit', () => {
  it('is true of a credit alone', () => {
    expect(isPhotoCredit('تصوير : آخرون')).toBe(true)
    expect(isPhotoCredit('الجسر الجديد (رويترز)')).toBe(false)
    expect(isPhotoCredit('تصوير فيلم جديد')).toBe(false)
  })
})
