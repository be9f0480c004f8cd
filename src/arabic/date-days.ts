import { type DateToken, longestRun } from './date-tokens.ts'
import { type MonthName, monthNamed } from './months.ts'

/** A day as printed. `year` is null where the line has none (or only two figures). */
export interface PrintedDay {
  readonly kind: 'day'
  readonly calendar: 'gregorian' | 'hijri'
  readonly year: number | null
  readonly month: number
  readonly day: number
  /** True for `4/5/2015`, which could also be read month first; a weekday can decide. */
  readonly swappable: boolean
  readonly next: number
}

const YEAR_WORDS = new Set(['سنه', 'عام', 'لعام', 'لسنه', 'من'])
const MONTH_WORDS = new Set(['شهر', 'من', 'th', 'st', 'nd', 'rd', 'of'])
const NUMERIC_MARKS = new Set(['/', '-', '.', '\\'])

function isGregorianYear(token: DateToken | undefined): boolean {
  return token?.kind === 'number' && token.text.length === 4 && token.value >= 1900 && token.value <= 2099
}

function isHijriYear(token: DateToken | undefined): boolean {
  return token?.kind === 'number' && token.text.length === 4 && token.value >= 1300 && token.value <= 1500
}

function isDayNumber(token: DateToken | undefined): boolean {
  return token?.kind === 'number' && token.text.length <= 2 && token.value >= 1 && token.value <= 31
}

function skip(tokens: readonly DateToken[], from: number, words: ReadonlySet<string>, marks: string): number {
  let at = from
  for (; at < from + 3; at++) {
    const token = tokens[at]
    if (token === undefined) break
    const passes =
      token.kind === 'mark' ? marks.includes(token.text) : token.kind === 'word' && words.has(token.text)
    if (!passes) break
  }
  return at
}

/** A month, with the other name of the same month where the press prints both: `آب/اغسطس`, `يناير (كانون الثاني)`. */
function readMonth(tokens: readonly DateToken[], at: number): { name: MonthName; next: number } | null {
  const first = longestRun(tokens, at, 3, monthNamed)
  if (first === null) return null
  const other = skip(tokens, first.next, new Set(), '/-(,\\')
  const second = longestRun(tokens, other, 3, monthNamed)
  const same = second?.value.month === first.value.month && second.value.calendar === first.value.calendar
  if (second === null || !same) return { name: first.value, next: first.next }
  return { name: first.value, next: tokens[second.next]?.text === ')' ? second.next + 1 : second.next }
}

function yearAfter(tokens: readonly DateToken[], at: number, calendar: MonthName['calendar']): number {
  const from = skip(tokens, at, YEAR_WORDS, '/-,.\\')
  const fits = calendar === 'hijri' ? isHijriYear(tokens[from]) : isGregorianYear(tokens[from])
  return fits ? from : -1
}

/** `28 آب/اغسطس 2013`, `25 شوال 1436`, `30 Apr 2018`, and the same without a year. */
function dayFirst(tokens: readonly DateToken[], at: number): PrintedDay | null {
  const day = tokens[at]
  if (day === undefined || !isDayNumber(day)) return null
  const month = readMonth(tokens, skip(tokens, at + 1, MONTH_WORDS, '/-,.'))
  if (month === null) return null
  return withYear(tokens, day.value, month)
}

function withYear(
  tokens: readonly DateToken[],
  day: number,
  month: { name: MonthName; next: number },
): PrintedDay {
  const { calendar } = month.name
  const at = yearAfter(tokens, month.next, calendar)
  const year = at < 0 ? null : (tokens[at]?.value ?? null)
  const next = at < 0 ? month.next : at + 1
  return { kind: 'day', calendar, year, month: month.name.month, day, swappable: false, next }
}

/** `April 30, 2018`, `أغسطس 28, 2013`. */
function monthFirst(tokens: readonly DateToken[], at: number): PrintedDay | null {
  const month = readMonth(tokens, at)
  const day = month === null ? undefined : tokens[month.next]
  if (month === null || day === undefined || !isDayNumber(day)) return null
  const dated = withYear(tokens, day.value, { name: month.name, next: month.next + 1 })
  return dated.year === null ? null : dated
}

/** Three numbers with the same mark twice: `25/3/2015`, `2015-03-25`, `25 - 3 - 1436`. */
function numeric(tokens: readonly DateToken[], at: number): PrintedDay | null {
  const mark = tokens[at + 1]
  const again = tokens[at + 3]
  if (mark === undefined || again?.text !== mark.text || !NUMERIC_MARKS.has(mark.text)) return null
  const [first, second, third] = [tokens[at], tokens[at + 2], tokens[at + 4]]
  if (first?.kind !== 'number' || second?.kind !== 'number' || third?.kind !== 'number') return null
  if (isYear(first)) return dated(first.value, third, second, at + 5)
  if (isYear(third)) return dated(third.value, first, second, at + 5)
  return twoFigureYear(first, second, third, at + 5)
}

function isYear(token: DateToken): boolean {
  return isGregorianYear(token) || isHijriYear(token)
}

/** The Arabic press prints the day before the month; the other order stands only where it alone is possible. */
function dated(year: number, day: DateToken, month: DateToken, next: number): PrintedDay | null {
  if (!isDayNumber(day) || !isDayNumber(month)) return null
  const calendar = year <= 1500 ? 'hijri' : 'gregorian'
  const swap = month.value > 12
  if (swap && day.value > 12) return null
  const [d, m] = swap ? [month.value, day.value] : [day.value, month.value]
  return { kind: 'day', calendar, year, month: m, day: d, swappable: !swap && d <= 12 && d !== m, next }
}

function twoFigureYear(day: DateToken, month: DateToken, year: DateToken, next: number): PrintedDay | null {
  if (year.text.length !== 2 || !isDayNumber(day) || !isDayNumber(month) || month.value > 12) return null
  return {
    kind: 'day',
    calendar: 'gregorian',
    year: null,
    month: month.value,
    day: day.value,
    swappable: false,
    next,
  }
}

/** Reads a printed day that starts at a token, or null. */
export function readDay(tokens: readonly DateToken[], at: number): PrintedDay | null {
  if (tokens[at]?.kind === 'number')
    return numeric(tokens, at) ?? dayFirst(tokens, at) ?? yearFirst(tokens, at)
  return monthFirst(tokens, at)
}

/** `2013 أغسطس 28`: the order some right-to-left templates end up with. */
function yearFirst(tokens: readonly DateToken[], at: number): PrintedDay | null {
  const year = tokens[at]
  if (year === undefined || !(isGregorianYear(year) || isHijriYear(year))) return null
  const month = readMonth(tokens, skip(tokens, at + 1, MONTH_WORDS, '/-,'))
  if (month === null) return null
  const dayAt = skip(tokens, month.next, MONTH_WORDS, '/-,')
  const day = tokens[dayAt]
  const fits = month.name.calendar === 'hijri' ? isHijriYear(year) : isGregorianYear(year)
  if (day === undefined || !isDayNumber(day) || !fits) return null
  const { calendar, month: number } = month.name
  return {
    kind: 'day',
    calendar,
    year: year.value,
    month: number,
    day: day.value,
    swappable: false,
    next: dayAt + 1,
  }
}
