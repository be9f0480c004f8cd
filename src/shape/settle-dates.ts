import { findDates } from '../arabic/dates.ts'
import { readDates } from '../arabic/read-dates.ts'
import { joinDates } from './date.ts'
import type { Draft } from './draft.ts'
import type { Sorted } from './sorted.ts'

/** Where a date line went, or why it went nowhere. */
export interface DateLine {
  readonly field: '/published' | '/updated' | null
  /** In words, to follow `but`. */
  readonly doubt: string
}

/**
 * Reads the date lines of a page together.
 *
 * @param lines those that are read together, in order, and the first of the body
 * @returns what became of each date line, by block index
 */
export function settleDates(draft: Draft, lines: readonly Sorted[]): ReadonlyMap<number, DateLine> {
  const dated: Sorted[] = []
  const bylines: Sorted[] = []
  let headline = -1
  let body = -1
  for (const line of lines) {
    const { label } = line.verdict
    const { index } = line.block
    if (label === 'date') dated.push(line)
    // `Written by: … | Sunday 25-03-2015` tells the day, too.
    else if (label === 'byline') bylines.push(line)
    else if (label === 'headline' && headline < 0) headline = index
    else if (label === 'paragraph' && body < 0) body = index
  }
  if (dated.length + bylines.length === 0) return NO_DATES
  const sure = new Set(
    dated.filter(({ block: { index }, text }) => {
      return isCued(text) || (index > headline && (body < 0 || index < body))
    }),
  )
  const { published, updated } = joinDates([...sure, ...bylines].map((line) => line.text))
  draft.published = published
  draft.updated = updated
  return new Map(dated.map((line) => [line.block.index, settle(draft, line, sure.has(line))]))
}

const NO_DATES: ReadonlyMap<number, DateLine> = new Map()

/**
 * Above the headline sites print today's date, and below the body other articles' dates; only a cue such as
 * `published on` makes it the article's.
 */
function isCued(line: string): boolean {
  return findDates(line).cued
}

function settle(draft: Draft, { block, text }: Sorted, sure: boolean): DateLine {
  const { published, updated, mismatch } = readDates(text)
  if (mismatch !== null) draft.warn('date-mismatch', block.line, `the dates do not agree: ${mismatch}`)
  if (!sure) return { field: null, doubt: 'it may not be the date of this article' }
  if (isDayOf(published, draft.published)) return { field: '/published', doubt: '' }
  if (isDayOf(updated, draft.updated)) return { field: '/updated', doubt: '' }
  return { field: null, doubt: published === null ? 'no day is certain in it' : 'another line tells the day' }
}

function isDayOf(stamp: string | null, field: string | null): boolean {
  return stamp !== null && field !== null && stamp.slice(0, 10) === field.slice(0, 10)
}
