import { describe, expect, it } from 'vitest'
import { explainArticle } from '../../src/clean.ts'

const HEADLINE = 'حريق كبير في السوق القديم'
const BODY = 'اندلع صباح اليوم حريق في محلات المدينة وقال شهود إن الدخان غطى الشوارع المجاورة لساعات طويلة.'
const labelsOf = (page: string) =>
  explainArticle(new TextEncoder().encode(page)).verdicts.map((verdict) => verdict.label)

describe('a line glued under the headline', () => {
  it.each([
    'لا ضحايا',
    'مقتل خمسة عمال',
    'أمطار على الساحل',
    'خسائر كبيرة',
    'إغلاق الطرق المؤدية',
    'ليلة حزينة',
    'السوق القديم - ليل طويل',
    'الدفاع المدني: لا إصابات',
    'رجال الإطفاء: ثلاث ساعات',
  ])('is text where nothing in it signs: %s', (deck) => {
    expect(labelsOf(`${HEADLINE}\n${deck}\n\n${BODY}`)).toEqual(['headline', 'paragraph', 'paragraph'])
    expect(labelsOf(`${HEADLINE}\n${deck}\n${BODY}`)).toEqual(['headline', 'paragraph', 'paragraph'])
  })

  it.each([
    'سلمى الحداد',
    'هشام بن سالم الوادي',
    'قدري أبو النجا',
    'صفوان المنصوري',
    'د. قصواء برهوم',
    'الرياضي',
    'النهر - الرياض',
    'النهر (جدة)',
    'صحيفة النهر',
    'المحرر الاقتصادي',
    '«النهر» من الرياض',
    'سامي الوادي، هند النجار: الرياض',
    'استطلاع وتصوير: سامي الوادي',
    'النهر - فن:',
    'بيرند كوستر *',
  ])('is a byline where somebody signs: %s', (name) => {
    expect(labelsOf(`${HEADLINE}\n${name}\n\n${BODY}`)).toEqual(['headline', 'byline', 'paragraph'])
  })

  it('is a byline where an outlet or a date is glued below it', () => {
    expect(labelsOf(`${HEADLINE}\nبيرند كوستر\nرويترز - الرياض\n\n${BODY}`)[1]).toBe('byline')
    expect(labelsOf(`${HEADLINE}\nبيرند كوستر\nالأحد 14 يونيو 2026\n\n${BODY}`)[1]).toBe('byline')
    expect(labelsOf(`${HEADLINE}\nبيرند كوستر\n\n${BODY}`)[1]).toBe('paragraph')
  })
})
