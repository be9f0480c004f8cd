import { bylineCue } from './byline-cues.ts'
import type { DateField } from './date-scan.ts'
import { type DateFindings, findDates } from './dates.ts'
import { plain } from './plain.ts'
import { iso, meanings, settleDay } from './settle-day.ts'

/** What a line says of the day an article came out. */
export interface DateReading {
  /** ISO 8601 date or date-time; no offset where none is printed; null where the line leaves a doubt. */
  readonly published: string | null
  readonly updated: string | null
  /** Whether the line as a whole is a date line: date, time, weekday, cue, place and agency words, nothing else. */
  readonly isDateLine: boolean
  /** What a date line is made of: `time` is a time alone (it may be a live blog's stamp), `cue` a cue alone. */
  readonly kind: 'date' | 'time' | 'relative' | 'cue' | null
  /** Where two statements of the line contradict each other: what they are, in words. */
  readonly mismatch: string | null
  /** Calendars the line is printed in. */
  readonly calendars: readonly ('gregorian' | 'hijri')[]
  /** Agencies named beside the date (`… 2015 م واس`). */
  readonly agencies: readonly string[]
  /** The place printed with the date, as printed; null where there is none. */
  readonly place: string | null
}

const NONE: DateReading = {
  published: null,
  updated: null,
  isDateLine: false,
  kind: null,
  mismatch: null,
  calendars: [],
  agencies: [],
  place: null,
}

function timeOf(found: DateFindings, field: DateField): string {
  const times = found.times.filter((time) => time.field === field)
  const [time] = times
  if (time === undefined || time.text === null || times.length > 1) return ''
  return `T${time.text}${time.offset}`
}

interface Fields {
  readonly published: string | null
  readonly updated: string | null
  readonly mismatch: string | null
}

function settleFields(found: DateFindings): Fields {
  const daysOf = (field: DateField) => found.days.filter((day) => day.field === field)
  const published = settleDay(daysOf('published'), found.weekdays)
  const updated = settleDay(daysOf('updated'), found.weekdays)
  const updatedTime = timeOf(found, 'updated')
  // `28 أغسطس 2013، آخر تحديث 14:00`: the time of the update is of the day before it.
  const updatedDay =
    updated.day ?? (updatedTime !== '' && daysOf('updated').length === 0 ? published.day : null)
  return {
    published: published.day === null ? null : iso(published.day) + timeOf(found, 'published'),
    updated: updatedDay === null ? null : iso(updatedDay) + updatedTime,
    mismatch: published.mismatch ?? updated.mismatch,
  }
}

/** A town the table lacks may lead a wire's date line, which both calendars and the agency's name make sure of. */
function isWireLine(found: DateFindings): boolean {
  const both = new Set(found.days.map((day) => day.calendar)).size === 2
  return both && found.agencies.length > 0 && found.unknownLeads && found.unknown.length <= 3
}

function kindOf(found: DateFindings): DateReading['kind'] {
  if (found.relative) return 'relative'
  if (found.lone) return 'cue'
  const whole = found.unknown.length === 0 || isWireLine(found)
  if (!whole) return null
  const supported = found.weekdays.length > 0 || found.cued || found.times.length > 0
  if (found.days.some((day) => meanings(day).length > 0)) return 'date'
  if (found.days.length > 0) return supported ? 'date' : null
  return found.times.length > 0 ? 'time' : null
}

/** `كتب: سلمى الحداد | الأربعاء 25-03-2015`: a byline's cue in front and a full date with weekday or time behind. */
function isSigned(line: string, found: DateFindings): boolean {
  if (!found.unknownLeads || found.days.length !== 1 || found.weekdays.length + found.times.length === 0)
    return false
  const first = /^[^\s:/|-]+(?=\s*[:/-])/.exec(line.trimStart())
  return first !== null && bylineCue(plain(first[0])) === 'writes'
}

/**
 * Reads a raw line as a date line: Gregorian dates under Egyptian, Levantine, Maghrebi, English and French month
 * names, Hijri ones, numeric and ISO ones, with time, zone, weekday and the phrases that go with them.
 *
 * `4/5/2015` is read day first, as the Arabic press prints it, unless a printed weekday says otherwise. A Hijri date
 * alone is converted by Umm al-Qura. A sentence that mentions a date gives nothing; a line that a cue leads
 * (`نشر في 25/3/2015 بواسطة …`) gives its date, yet is no date line.
 */
export function readDates(line: string): DateReading {
  const found = findDates(line)
  const kind = kindOf(found)
  const led = (found.cued || isSigned(line, found)) && found.days.length > 0 && found.unknown.length <= 6
  if (kind === null && !led) return NONE
  const { published, updated, mismatch } = settleFields(found)
  const calendars = [...new Set(found.days.map((day) => day.calendar))]
  const { agencies, place } = found
  return { published, updated, isDateLine: kind !== null, kind, mismatch, calendars, agencies, place }
}
