import { describe, expect, it } from 'vitest'
import { digitValue, hasDigit } from '../../src/arabic/digits.ts'
import { isGivenName } from '../../src/arabic/given-names.ts'
import { monthNamed } from '../../src/arabic/months.ts'
import { likenessToName } from '../../src/arabic/person-names.ts'
import { isPlace } from '../../src/arabic/places.ts'
import { plain } from '../../src/arabic/plain.ts'
import { weekdayNamed, weekdayOf } from '../../src/arabic/weekdays.ts'

/** The locales the month and weekday tables claim to cover; the platform's CLDR says what they print. */
const LOCALES = [
  'ar-EG',
  'ar-SA-u-ca-gregory',
  'ar-SY',
  'ar-LB',
  'ar-JO',
  'ar-IQ',
  'ar-DZ',
  'ar-TN',
  'ar-MA',
  'en',
  'fr',
]

describe('months', () => {
  it.each(LOCALES)('knows all twelve of %s', (locale) => {
    const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' })
    for (let month = 1; month <= 12; month++) {
      const name = plain(format.format(Date.UTC(2015, month - 1, 15)))
      expect(monthNamed(name), name).toEqual({ month, calendar: 'gregorian' })
    }
  })

  it('knows the Hijri twelve as the platform prints them', () => {
    const name = new Intl.DateTimeFormat('ar-SA-u-ca-islamic-umalqura', { month: 'long', timeZone: 'UTC' })
    const number = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura', { month: 'numeric', timeZone: 'UTC' })
    for (let time = Date.UTC(2015, 0, 5); time < Date.UTC(2016, 0, 5); time += 25 * 86_400_000) {
      const month = Number.parseInt(number.format(time), 10)
      expect(monthNamed(plain(name.format(time)))).toEqual({ month, calendar: 'hijri' })
    }
  })

  it.each(['الربيع', 'خريف', 'يوم', ''])('%j is no month', (word) => {
    expect(monthNamed(word)).toBeUndefined()
  })
})

describe('weekdays', () => {
  it.each(LOCALES)('knows all seven of %s', (locale) => {
    const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' })
    for (let day = 1; day <= 7; day++) {
      const name = plain(format.format(Date.UTC(2015, 1, day)))
      expect(weekdayNamed(name), name).toBe(weekdayOf(2015, 2, day))
    }
  })
})

describe('digits', () => {
  it('knows three sets', () => {
    expect([...'٠٩۰۹09'].map((digit) => digitValue(digit.charCodeAt(0)))).toEqual([0, 9, 0, 9, 0, 9])
    expect(digitValue('أ'.charCodeAt(0))).toBe(-1)
    expect(['أ', '٣', '۳', '3'].map(hasDigit)).toEqual([false, true, true, true])
  })
})

describe('places', () => {
  it.each([
    'الرياض',
    'القاهره',
    'أبو ظبي',
    'أبوظبي',
    'الاسكندرية',
    'دمشق، سوريا',
    'مدينة غزة',
    'رام الله',
    'لندن',
    '\u200fجدة',
  ])('%j is one', (text) => {
    expect(isPlace(text)).toBe(true)
  })

  it.each(['سلمى الحداد', 'القاهرة تستضيف القمة', 'وزير النقل', 'المدينة الفاضلة', '', '،'])(
    '%j is none',
    (text) => {
      expect(isPlace(text)).toBe(false)
    },
  )
})

describe('names', () => {
  it.each([
    'سلمى الحداد',
    'عبد الرحمن الحداد',
    'عبدالرحمن',
    'د. كريم النجار',
    'محمد',
    'أبو بكر النجار',
    'نور الدين الحداد',
  ])('%j is a name by its given name', (text) => {
    expect(likenessToName(text)).toBe('given')
  })

  it.each(['دومينيك هارتلي', 'زينهم البرعي'])('%j looks like one', (text) => {
    expect(likenessToName(text)).toBe('shape')
  })

  it.each([
    'وزير النقل',
    'القاهرة',
    'محمد يلتقي أحمد',
    'سلمى الحداد تفوز',
    'يلتقي الوزير',
    'كريم النجار 2015',
    'كريم: النجار',
    'فوز كبير على الجار',
    'انفجار',
    '',
  ])('%j is no name', (text) => {
    expect(likenessToName(text)).toBe('none')
  })

  it('knows compounds by their first half', () => {
    expect(isGivenName('عبدالمنعم')).toBe(true)
    expect(isGivenName('عبد')).toBe(true)
    expect(isGivenName('عبدة')).toBe(false)
  })
})
