import { describe, expect, it } from 'vitest'
import { isFullName } from '../../src/arabic/full-names.ts'

const PERSONS = [
  'سلمى الحداد',
  'د. سامي البحراوي',
  'محمد علي الوادي',
  'نور الدين الحداد',
  'جمال النهري',
  'وليد وهبي',
  'وائل البحراوي',
  'عبد الرحمن الحداد',
  'هدى منصور',
  'أم كلثوم',
]

const PHRASES = [
  'نور على نور',
  'جمال الحياة',
  'ربيع القلوب',
  'وفاء',
  'سعيد ومريم',
  'محمود وبثينة',
  'هدى للناس',
  'نور وظلال',
  'ربيع والناس',
  'أم الدنيا',
  'ابن البلد',
  'حياة جديدة',
  'سمير في المدينة',
  'فرح مع الجيران',
  'محمود الحكاية',
  'حكايات سعيد',
  '',
]

describe('a full name', () => {
  it.each(PERSONS)('is %s', (name) => {
    expect(isFullName(name)).toBe(true)
  })

  it.each(PHRASES)('is not %s', (phrase) => {
    expect(isFullName(phrase)).toBe(false)
  })
})
