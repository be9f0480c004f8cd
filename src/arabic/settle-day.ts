import type { PrintedDay } from './date-days.ts'
import { type CalendarDay, daysBetween, isGregorianDay, toGregorian } from './hijri.ts'
import { weekdayOf } from './weekdays.ts'

/** The day that printed days amount to, or what they contradict each other in. */
export interface Settled {
  readonly day: CalendarDay | null
  readonly mismatch: string | null
}

/** `2021-06-28` */
export function iso(day: CalendarDay): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${day.year}-${two(day.month)}-${two(day.day)}`
}

/** The Gregorian days a printed day can mean: two where `4/5/2015` may be read either way, none where it is no day. */
export function meanings(printed: PrintedDay): readonly CalendarDay[] {
  if (printed.year === null) return []
  const first: CalendarDay = { year: printed.year, month: printed.month, day: printed.day }
  if (printed.calendar === 'hijri') {
    const day = toGregorian(first)
    return day === null ? [] : [day]
  }
  const both = printed.swappable ? [first, { year: first.year, month: first.day, day: first.month }] : [first]
  return both.filter(isGregorianDay)
}

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

function falls(day: CalendarDay, weekdays: readonly number[]): boolean {
  return weekdays.length === 0 || weekdays.includes(weekdayOf(day.year, day.month, day.day))
}

/** A Hijri day may be one off: countries outside the Gulf see the moon for themselves. */
function agrees(gregorian: CalendarDay, hijri: CalendarDay): boolean {
  return Math.abs(daysBetween(gregorian, hijri)) <= 1
}

function settleGregorian(printed: readonly PrintedDay[], weekdays: readonly number[]): Settled {
  const first = printed[0]
  if (first === undefined) return { day: null, mismatch: null }
  const choices = meanings(first)
  const day = choices.find((choice) => falls(choice, weekdays)) ?? null
  if (choices[0] === undefined) return { day: null, mismatch: first.year === null ? null : 'no such day' }
  if (day === null) {
    const named = weekdays.map((weekday) => DAYS[weekday]).join(', ')
    return { day: null, mismatch: `${iso(choices[0])} is no ${named}` }
  }
  const other = printed
    .slice(1)
    .find((next) => !meanings(next).some((choice) => daysBetween(day, choice) === 0))
  if (other === undefined) return { day, mismatch: null }
  return { day: null, mismatch: `two days on one line: ${iso(day)} and another` }
}

function settleHijri(printed: readonly PrintedDay[], weekdays: readonly number[]): Settled {
  const day = printed.flatMap(meanings)[0] ?? null
  if (day === null) return { day: null, mismatch: null }
  if (falls(day, weekdays)) return { day, mismatch: null }
  return { day: null, mismatch: `the Hijri date is ${iso(day)} in Umm al-Qura, no ${DAYS[weekdays[0] ?? 0]}` }
}

/** The day of one field. The Gregorian print leads; the Hijri one checks it, or stands in for it. */
export function settleDay(days: readonly PrintedDay[], weekdays: readonly number[]): Settled {
  const gregorian = days.filter((day) => day.calendar === 'gregorian')
  const hijri = days.filter((day) => day.calendar === 'hijri')
  if (gregorian.length === 0) return settleHijri(hijri, weekdays)
  const settled = settleGregorian(gregorian, weekdays)
  const check = hijri.flatMap(meanings)[0]
  if (settled.day === null || check === undefined || agrees(settled.day, check)) return settled
  const mismatch = `${iso(settled.day)} and the Hijri date (${iso(check)} in Umm al-Qura) differ`
  // A weekday that fits the Gregorian day outvotes the Hijri one.
  return { day: weekdays.length > 0 ? settled.day : null, mismatch }
}
