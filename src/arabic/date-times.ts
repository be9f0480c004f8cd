import type { DateToken } from './date-tokens.ts'

/** A time of day as printed. `text` is `HH:MM` or `HH:MM:SS`, null where the print contradicts itself (`14:00 ص`). */
export interface PrintedTime {
  readonly kind: 'time'
  readonly text: string | null
  /** `Z`, `+04:00`, or empty where none is printed. */
  readonly offset: string
  /** Whether a half of the day, a zone or الساعة says that this is a time and no score or ratio. */
  readonly marked: boolean
  readonly next: number
}

type Half = 'am' | 'pm'

const HALVES: ReadonlyMap<string, Half> = new Map<string, Half>([
  ['ص', 'am'],
  ['صباحا', 'am'],
  ['صباح', 'am'],
  ['فجرا', 'am'],
  ['am', 'am'],
  ['م', 'pm'],
  ['مساء', 'pm'],
  ['مساءا', 'pm'],
  ['ظهرا', 'pm'],
  ['عصرا', 'pm'],
  ['ليلا', 'pm'],
  ['pm', 'pm'],
])
const GREENWICH = new Set(['gmt', 'utc', 'z', 'جرينتش', 'غرينتش', 'جرينيتش', 'غرينيتش', 'غرينتيش'])

interface Clock {
  readonly hour: number
  readonly minute: number
  readonly second: number | null
  readonly bare: boolean
  readonly next: number
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}

function isMinute(token: DateToken | undefined): boolean {
  return token?.kind === 'number' && token.text.length === 2 && token.value < 60 && !token.spaced
}

/** `17:36`, `14:52:10`, `9:05`; with a half of the day also `9.05` and `9`. Fractions of a second pass unread. */
function readClock(tokens: readonly DateToken[], at: number): Clock | null {
  const hour = tokens[at]
  if (hour === undefined || hour.kind !== 'number' || hour.text.length > 2 || hour.value > 23) return null
  const mark = tokens[at + 1]?.text
  const minute = tokens[at + 2]
  if ((mark !== ':' && mark !== '.') || minute === undefined || !isMinute(minute)) {
    return { hour: hour.value, minute: 0, second: null, bare: true, next: at + 1 }
  }
  const seconds = tokens[at + 4]
  const withSeconds =
    mark === ':' && tokens[at + 3]?.text === ':' && seconds !== undefined && isMinute(seconds)
  if (!withSeconds)
    return { hour: hour.value, minute: minute.value, second: null, bare: mark === '.', next: at + 3 }
  const fraction = tokens[at + 5]?.text === '.' && tokens[at + 6]?.kind === 'number' ? 2 : 0
  return {
    hour: hour.value,
    minute: minute.value,
    second: seconds.value,
    bare: false,
    next: at + 5 + fraction,
  }
}

/** `م`, `(م)`, `a.m`, `p.m.` */
function readHalf(tokens: readonly DateToken[], at: number): { half: Half; next: number } | null {
  const open = tokens[at]?.text === '(' ? 1 : 0
  const word = tokens[at + open]?.text ?? ''
  const half = HALVES.get(word)
  if (half !== undefined) return { half, next: at + 1 + open * (tokens[at + 2]?.text === ')' ? 2 : 1) }
  const dotted = tokens[at + 1]?.text === '.' && tokens[at + 2]?.text === 'm'
  if (!dotted || (word !== 'a' && word !== 'p')) return null
  return { half: word === 'a' ? 'am' : 'pm', next: at + (tokens[at + 3]?.text === '.' ? 4 : 3) }
}

/** The hour on a 24-hour clock; -1 where the half contradicts it. `13:20 م` is plain 24-hour print. */
function fullHour(hour: number, half: Half | null): number {
  if (half === null) return hour
  if (half === 'am') return hour > 12 ? -1 : hour % 12
  if (hour === 0) return -1
  return hour >= 12 ? hour : hour + 12
}

function numericOffset(tokens: readonly DateToken[], at: number): { offset: string; next: number } | null {
  const sign = tokens[at]?.text
  const hours = tokens[at + 1]
  if ((sign !== '+' && sign !== '-') || hours?.kind !== 'number' || hours.spaced) return null
  if (hours.text.length === 4 && hours.value <= 1400 && hours.value % 100 < 60) {
    return { offset: `${sign}${hours.text.slice(0, 2)}:${hours.text.slice(2)}`, next: at + 2 }
  }
  if (hours.text.length > 2 || hours.value > 14) return null
  const minutes = tokens[at + 3]
  const withMinutes = tokens[at + 2]?.text === ':' && minutes !== undefined && isMinute(minutes)
  const offset = `${sign}${two(hours.value)}:${withMinutes ? minutes.text : '00'}`
  return { offset, next: at + (withMinutes ? 4 : 2) }
}

const BY_CLOCK_OF = new Set(['بتوقيت', 'توقيت', 'ت'])

/** How a zone opens: a bracket, بتوقيت, and whether Greenwich is named. `at` is the token behind all that. */
function openZone(tokens: readonly DateToken[], from: number) {
  const bracket = tokens[from]?.text === '('
  let at = bracket ? from + 1 : from
  const by = BY_CLOCK_OF.has(tokens[at]?.text ?? '')
  if (by) at += tokens[at + 1]?.text === '.' ? 2 : 1
  const word = tokens[at]?.text ?? ''
  const greenwich = GREENWICH.has(word) || (by && word === 'غ')
  return { bracket, by, greenwich, at: greenwich ? at + 1 : at }
}

/** The zone after a time: `GMT`, `(GMT+0400)`, `+01:00`, `ت غ` (توقيت غرينتش, as AFP's Arabic wire prints it). */
function readZone(tokens: readonly DateToken[], from: number): { offset: string; next: number } | null {
  const { bracket, by, greenwich, at } = openZone(tokens, from)
  const signed = numericOffset(tokens, at)
  if (!greenwich && (signed === null || by || isLooseSign(tokens, at, signed.next))) return null
  const next = signed?.next ?? at
  const offset = signed === null || signed.offset.endsWith('00:00') ? 'Z' : signed.offset
  const closed = tokens[next]?.text === (bracket ? ')' : '.') && (bracket || by)
  return { offset, next: closed ? next + 1 : next }
}

/** A bare `-5` or `- 25` after a time may be anything; without GMT an offset has four figures or minutes. */
function isLooseSign(tokens: readonly DateToken[], at: number, next: number): boolean {
  return next === at + 2 && tokens[at + 1]?.text.length !== 4
}

/** Reads a time that starts at a token, or null. `told` says that الساعة or a like word stands before it. */
export function readTime(tokens: readonly DateToken[], at: number, told: boolean): PrintedTime | null {
  const clock = readClock(tokens, at)
  if (clock === null) return null
  const half = readHalf(tokens, clock.next)
  if (clock.bare && half === null && !told) return null
  const zone = readZone(tokens, half?.next ?? clock.next)
  const hour = fullHour(clock.hour, half?.half ?? null)
  const seconds = clock.second === null ? '' : `:${two(clock.second)}`
  return {
    kind: 'time',
    text: hour < 0 ? null : `${two(hour)}:${two(clock.minute)}${seconds}`,
    offset: zone?.offset ?? '',
    marked: half !== null || zone !== null || told,
    next: zone?.next ?? half?.next ?? clock.next,
  }
}
