import { type DateCue, dateCue, isCounter } from './date-cues.ts'
import { type PrintedDay, readDay } from './date-days.ts'
import { type PrintedTime, readTime } from './date-times.ts'
import { type DateToken, dateTokens, longestRun } from './date-tokens.ts'
import { agencyNamed } from './find-agencies.ts'
import { isPlaceKey } from './places.ts'
import type { Plain } from './plain.ts'
import { tidy } from './tidy.ts'
import { weekdayNamed } from './weekdays.ts'

/** Which field a printed day or time is about. */
export type DateField = 'published' | 'updated'

/** Past so many foreign words a line is prose, and reading on tells nothing. */
const MOST_UNKNOWN = 8

const CLOCK_OF = new Set(['بتوقيت', 'توقيت', 'بالتوقيت'])

/** Walks the tokens of a line once and sorts them into days, times, weekdays, sources and the unknown. */
export class Scan {
  readonly days: (PrintedDay & { field: DateField })[] = []
  readonly times: (PrintedTime & { field: DateField })[] = []
  readonly weekdays: number[] = []
  readonly unknown: string[] = []
  readonly agencies: string[] = []
  place: string | null = null
  cued = false
  unknownLeads = true
  private field: DateField = 'published'
  private told = false

  private readonly tokens: readonly DateToken[]

  constructor(
    private readonly raw: string,
    private readonly line: Plain,
  ) {
    this.tokens = dateTokens(line.text)
  }

  run(): void {
    let at = 0
    while (at < this.tokens.length && this.unknown.length <= MOST_UNKNOWN) at = this.step(at)
  }

  private step(at: number): number {
    const token = this.tokens[at]
    if (token === undefined || token.kind === 'mark') return at + 1
    return (
      this.takeIso(at) ??
      this.takeDay(at) ??
      this.takeTime(at) ??
      this.takeWord(at) ??
      this.takeUnknown(token, at)
    )
  }

  /** `2017-03-13T13:54:00+01:00`: the t between day and time is no word. */
  private takeIso(at: number): number | null {
    const token = this.tokens[at]
    if (token?.text === 't' && !token.spaced && this.days.length > 0) return at + 1
    return null
  }

  private takeDay(at: number): number | null {
    const time = readTime(this.tokens, at, false)
    const clock = this.tokens[at + 1]?.text === ':' && time !== null
    const day = clock ? null : readDay(this.tokens, at)
    if (day === null) return null
    this.days.push({ ...day, field: this.field })
    return day.next
  }

  private takeTime(at: number): number | null {
    const time = readTime(this.tokens, at, this.told)
    if (time === null) return null
    this.told = false
    const text = this.isBetween(at, time) ? null : time.text
    this.times.push({ ...time, text, field: this.field })
    return time.next
  }

  /** `2015 م 02:00`: the م may be the calendar's or the afternoon's, so the hour is in doubt. */
  private isBetween(at: number, time: PrintedTime): boolean {
    const before = this.tokens[at - 1]?.text
    return before === 'م' && !time.marked && time.text !== null && time.text < '13'
  }

  private takeWord(at: number): number | null {
    const cue = longestRun(this.tokens, at, 4, dateCue)
    if (cue !== null && cue.value !== 'filler') return this.takeCue(cue.value, cue.next)
    const weekday = weekdayNamed(this.tokens[at]?.text ?? '')
    if (weekday !== undefined) {
      this.weekdays.push(weekday)
      return at + 1
    }
    return this.takeSource(at) ?? this.takeCounter(at) ?? cue?.next ?? null
  }

  private takeCue(cue: DateCue, next: number): number {
    if (cue === 'hour') {
      this.told = true
      return next
    }
    if (cue === 'published' || cue === 'updated') {
      this.field = cue
      this.cued = true
    }
    return next
  }

  private takeSource(at: number): number | null {
    const place = longestRun(this.tokens, at, 3, (run) => isPlaceKey(run) || undefined)
    const agency = longestRun(this.tokens, at, 4, agencyNamed)
    if (agency !== null && (place === null || agency.next >= place.next)) {
      this.agencies.push(agency.value)
      return agency.next
    }
    if (place === null) return null
    // `بتوقيت أبوظبي` names a clock, not where the news is from.
    if (!CLOCK_OF.has(this.tokens[at - 1]?.text ?? '')) this.place ??= this.printed(at, place.next)
    return place.next
  }

  private printed(from: number, to: number): string {
    const first = this.line.at[this.tokens[from]?.start ?? 0] ?? 0
    const last = this.line.at[(this.tokens[to - 1]?.end ?? 1) - 1] ?? 0
    return tidy(this.raw.slice(first, last + 1))
  }

  private takeCounter(at: number): number | null {
    const counter = longestRun(this.tokens, at, 2, (run) => isCounter(run) || undefined)
    if (counter === null) return null
    let next = counter.next
    while (this.tokens[next]?.kind === 'mark') next++
    return this.tokens[next]?.kind === 'number' ? next + 1 : null
  }

  private takeUnknown(token: DateToken, at: number): number {
    if (this.days.length > 0 || this.times.length > 0) this.unknownLeads = false
    this.unknown.push(token.text)
    return at + 1
  }
}
