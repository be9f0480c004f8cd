/** A calendar day, month from 1. */
export interface CalendarDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

const DAY = 86_400_000
/** Mean length of a Hijri year and of a Hijri month in days. */
const HIJRI_YEAR = 354.36707
const HIJRI_MONTH = 29.530589
/** Days from 1 Muharram 1 AH to 1 January 1970. */
const EPOCH = 492_148

/**
 * The platform's Umm al-Qura calendar (the civil calendar of Saudi Arabia, CLDR `islamic-umalqura`), made on first
 * use since most pages carry no Hijri date; null where the platform has none.
 */
let calendar: Intl.DateTimeFormat | null | undefined

function ummAlQura(): Intl.DateTimeFormat | null {
  if (calendar !== undefined) return calendar
  const format = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
  })
  calendar = format.resolvedOptions().calendar === 'islamic-umalqura' ? format : null
  return calendar
}

function hijriOf(time: number, format: Intl.DateTimeFormat): CalendarDay {
  const parts = format.formatToParts(time)
  const value = (type: string) => Number.parseInt(parts.find((part) => part.type === type)?.value ?? '0', 10)
  return { year: value('year'), month: value('month'), day: value('day') }
}

function distance(from: CalendarDay, to: CalendarDay): number {
  return (to.year - from.year) * HIJRI_YEAR + (to.month - from.month) * HIJRI_MONTH + (to.day - from.day)
}

/**
 * A Hijri day of the Umm al-Qura calendar as a Gregorian one; null for a day the calendar has not (30 Safar of a
 * short month, years outside 1300–1500 AH) and where the platform lacks the calendar.
 */
export function toGregorian(hijri: CalendarDay): CalendarDay | null {
  const format = ummAlQura()
  if (format === null || hijri.year < 1300 || hijri.year > 1500) return null
  if (hijri.month < 1 || hijri.month > 12 || hijri.day < 1 || hijri.day > 30) return null
  const days = (hijri.year - 1) * HIJRI_YEAR + (hijri.month - 1) * HIJRI_MONTH + hijri.day - 1 - EPOCH
  let time = Math.round(days) * DAY
  for (let step = 0; step < 4; step++) {
    const off = Math.round(distance(hijriOf(time, format), hijri))
    if (off === 0) break
    time += off * DAY
  }
  const reached = hijriOf(time, format)
  if (reached.year !== hijri.year || reached.month !== hijri.month || reached.day !== hijri.day) return null
  const date = new Date(time)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** Days from one Gregorian day to another; negative where the second comes first. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  const time = (day: CalendarDay) => Date.UTC(day.year, day.month - 1, day.day)
  return Math.round((time(to) - time(from)) / DAY)
}

/** Whether a Gregorian day exists (no 31 June, 29 February in leap years only). */
export function isGregorianDay({ year, month, day }: CalendarDay): boolean {
  if (month < 1 || month > 12 || day < 1 || day > 31) return false
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day
}
