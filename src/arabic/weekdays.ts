import { plain } from './plain.ts'

/** Weekday names, Sunday first (0) as in ISO and JavaScript; CLDR ar, en, fr, and spellings seen in print. */
const NAMES: readonly string[] = [
  'الأحد|الاحد|أحد|sun|sunday|dimanche',
  'الاثنين|الإثنين|الأثنين|الاتنين|اثنين|mon|monday|lundi',
  'الثلاثاء|الثلاثا|الثلثاء|ثلاثاء|tue|tues|tuesday|mardi',
  'الأربعاء|الاربعا|أربعاء|wed|wednesday|mercredi',
  'الخميس|خميس|thu|thur|thurs|thursday|jeudi',
  'الجمعة|جمعة|fri|friday|vendredi',
  'السبت|سبت|sat|saturday|samedi',
]

const WEEKDAYS = new Map<string, number>()
NAMES.forEach((row, day) => {
  for (const name of row.split('|')) WEEKDAYS.set(plain(name), day)
})

/** The weekday (0 Sunday … 6 Saturday) a plain word names; undefined where it names none. */
export function weekdayNamed(plainWord: string): number | undefined {
  return WEEKDAYS.get(plainWord)
}

/** The weekday of a Gregorian date, month from 1. */
export function weekdayOf(year: number, month: number, day: number): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay()
}
