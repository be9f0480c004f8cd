import { type DateReading, readDates } from '../arabic/read-dates.ts'

/** The article's dates and what the date lines disagree on. */
export interface Dates {
  readonly published: string | null
  readonly updated: string | null
  readonly mismatches: readonly string[]
}

/** Of two stamps of one day the one that says more: date-time with offset, date-time, date. */
function fuller(now: string | null, next: string | null): string | null {
  if (now === null || next === null) return now ?? next
  return now.slice(0, 10) === next.slice(0, 10) && next.length > now.length ? next : now
}

/**
 * Joins the readings of a page's date lines, in page order: the first date leads, a fuller print of the same day
 * replaces it, a later line with another day changes nothing. A time on a line of its own is left out: it may be the
 * time of the site, of an update or of a live blog's entry.
 */
export function joinDates(lines: readonly string[]): Dates {
  const readings: readonly DateReading[] = lines.map(readDates)
  let published: string | null = null
  let updated: string | null = null
  for (const reading of readings) {
    published = fuller(published, reading.published)
    updated = fuller(updated, reading.updated)
  }
  return {
    published,
    updated,
    mismatches: readings.flatMap(({ mismatch }) => (mismatch === null ? [] : [mismatch])),
  }
}
