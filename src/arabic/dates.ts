import { isLoneDateCue } from './date-cues.ts'
import type { PrintedDay } from './date-days.ts'
import { type DateField, Scan } from './date-scan.ts'
import type { PrintedTime } from './date-times.ts'
import { hasDigit } from './digits.ts'
import { plainWithOffsets } from './plain.ts'
import { isRelativeTime } from './relative-time.ts'

/** All that a line says of dates, in order, before it is judged. */
export interface DateFindings {
  readonly days: readonly (PrintedDay & { readonly field: DateField })[]
  readonly times: readonly (PrintedTime & { readonly field: DateField })[]
  /** Weekdays, 0 Sunday … 6 Saturday. */
  readonly weekdays: readonly number[]
  /** Whether a phrase of the trade (`تاريخ النشر`, `آخر تحديث`) leads the line. */
  readonly cued: boolean
  /** `منذ 3 ساعات` and the like. */
  readonly relative: boolean
  /** A cue alone, its date elsewhere. */
  readonly lone: boolean
  readonly place: string | null
  readonly agencies: readonly string[]
  /** Words and numbers that are nothing of the above. */
  readonly unknown: readonly string[]
  /** Whether the unknown words all stand at the start of the line. */
  readonly unknownLeads: boolean
}

/** A date line is short; counted on the plain form. The longest seen in print, both calendars twice, has 110. */
const LONGEST = 160
const LONGEST_RAW = 600

const NOTHING: DateFindings = {
  days: [],
  times: [],
  weekdays: [],
  cued: false,
  relative: false,
  lone: false,
  place: null,
  agencies: [],
  unknown: [],
  unknownLeads: false,
}

const CUE_STARTS = new Set(['م', 'ق', 'ت', 'ا', 'آ', 'ن', 'و'])

/** Whether a look is worth it: a figure, or a first letter of the cues that stand without one. */
function mayDate(line: string): boolean {
  if (line.length > LONGEST_RAW) return false
  return hasDigit(line) || CUE_STARTS.has(line.trimStart().charAt(0))
}

/** Reads what a raw line says of dates. Linear; never throws. */
export function findDates(line: string): DateFindings {
  if (!mayDate(line)) return NOTHING
  const folded = plainWithOffsets(line)
  const { text } = folded
  if (text.length > LONGEST) return NOTHING
  if (isRelativeTime(text)) return { ...NOTHING, relative: true }
  if (isLoneDateCue(text)) return { ...NOTHING, lone: true, cued: true }
  if (!hasDigit(text)) return NOTHING
  const scan = new Scan(line, folded)
  scan.run()
  const { days, times, weekdays, cued, place, agencies, unknown, unknownLeads } = scan
  return { days, times, weekdays, cued, relative: false, lone: false, place, agencies, unknown, unknownLeads }
}
