import { describe, expect, it } from 'vitest'
import { daysBetween, isGregorianDay, toGregorian } from '../../src/arabic/hijri.ts'

const format = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'numeric',
  year: 'numeric',
})

function hijriOf(date: Date) {
  const [month = 0, day = 0, year = 0] = format.format(date).split(/\D+/).map(Number)
  return { year, month, day }
}

describe('toGregorian', () => {
  it('undoes the platform calendar on every day of forty years', () => {
    for (let time = Date.UTC(1995, 0, 1); time < Date.UTC(2035, 0, 1); time += 86_400_000) {
      const date = new Date(time)
      const expected = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
      expect(toGregorian(hijriOf(date))).toEqual(expected)
    }
  })

  it.each([
    [
      { year: 1442, month: 9, day: 1 },
      { year: 2021, month: 4, day: 13 },
    ],
    [
      { year: 1445, month: 10, day: 1 },
      { year: 2024, month: 4, day: 10 },
    ],
  ])('knows the feasts: %j', (hijri, gregorian) => {
    expect(toGregorian(hijri)).toEqual(gregorian)
  })

  it.each([
    { year: 1447, month: 2, day: 30 },
    { year: 1436, month: 13, day: 1 },
    { year: 1436, month: 0, day: 1 },
    { year: 1436, month: 1, day: 31 },
    { year: 1436, month: 1, day: 0 },
    { year: 1299, month: 1, day: 1 },
    { year: 2015, month: 1, day: 1 },
  ])('has no such day: %j', (hijri) => {
    expect(toGregorian(hijri)).toBeNull()
  })
})

describe('isGregorianDay', () => {
  it('knows leap years', () => {
    expect(isGregorianDay({ year: 2016, month: 2, day: 29 })).toBe(true)
    expect(isGregorianDay({ year: 2015, month: 2, day: 29 })).toBe(false)
    expect(isGregorianDay({ year: 2015, month: 13, day: 1 })).toBe(false)
  })
})

describe('daysBetween', () => {
  it('counts across months and backwards', () => {
    const last = { year: 2015, month: 2, day: 28 }
    const next = { year: 2015, month: 3, day: 1 }
    expect(daysBetween(last, next)).toBe(1)
    expect(daysBetween(next, last)).toBe(-1)
  })
})
