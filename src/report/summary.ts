import { removedShare, roundedShare } from './letters.ts'
import type { Paint } from './paint.ts'
import { percent } from './percent.ts'
import { printable } from './printable.ts'
import { type Failure, ranked, type Tally, total } from './tally.ts'

/** What a run did. */
export interface Summary {
  /** Pages that were to be cleaned. */
  readonly pages: number
  readonly tally: Tally
  readonly failures: readonly Failure[]
  /** How many failed, where they were too many to be held. */
  readonly failed?: number
  /** Whether articles were written, or only computed. */
  readonly written: boolean
  /** Pages that did not have to be cleaned again, as their articles lie there already. */
  readonly unchanged: number
  /** Pages that were not tried, where the run ended before its time. */
  readonly left?: number
  readonly milliseconds: number
}

/** The summary as data; time is left out, so that the same run says the same. */
export function summaryData(summary: Summary): object {
  const { pages, tally, failures } = summary
  return {
    pages,
    articles: tally.articles,
    failed: failures.length,
    bytes: tally.bytes,
    lines: tally.lines,
    linesRemoved: total(tally.removed),
    removed: ranked(tally.removed),
    edits: ranked(tally.edits),
    warnings: ranked(tally.warnings),
    failures,
    removedShare: roundedShare(tally.letters),
  }
}

/** The summary as a table for people. */
export function summaryTable(summary: Summary, paint: Paint): string {
  const { tally } = summary
  const removed = total(tally.removed)
  const rows: readonly Row[] = [
    ...section('lines removed', removed, sharesOf(summary, removed), tally.removed, paint.red),
    ...section('edits', total(tally.edits), '', tally.edits, paint.cyan),
    ...section('warnings', total(tally.warnings), '', tally.warnings, paint.yellow),
  ]
  return [headOf(summary, paint), ...aligned(rows, paint), timeOf(summary, paint)].join('\n')
}

/** Of lines, and of letters, which is what limits are set in. */
function sharesOf({ tally }: Summary, removed: number): string {
  if (tally.lines === 0) return ''
  const lines = `of ${grouped(tally.lines)}, ${((100 * removed) / tally.lines).toFixed(1)} %`
  return `${lines}; of the letters ${percent(removedShare(tally.letters))}`
}

/** One line a failed page. */
export function failureLine(failure: Failure, paint: Paint): string {
  return `${paint.red('failed')}  ${paint.bold(printable(failure.path))}: ${printable(failure.reason)}`
}

interface Row {
  readonly name: string
  readonly count: number
  readonly note: string
  readonly colour: (text: string) => string
  readonly isHead: boolean
}

function section(
  name: string,
  count: number,
  note: string,
  parts: ReadonlyMap<string, number>,
  colour: Row['colour'],
): readonly Row[] {
  if (count === 0) return []
  const rest = Object.entries(ranked(parts)).map(([part, n]) => ({
    name: part,
    count: n,
    note: '',
    colour,
    isHead: false,
  }))
  return [{ name, count, note, colour, isHead: true }, ...rest]
}

function aligned(rows: readonly Row[], paint: Paint): readonly string[] {
  const nameWidth = Math.max(0, ...rows.map((row) => row.name.length + (row.isHead ? 0 : 2)))
  const countWidth = Math.max(0, ...rows.map((row) => grouped(row.count).length))
  return rows.map((row) => {
    const name = (row.isHead ? row.name : `  ${row.name}`).padEnd(nameWidth)
    const count = grouped(row.count).padStart(countWidth)
    const note = row.note === '' ? '' : `  ${paint.dim(row.note)}`
    return `  ${row.isHead ? paint.bold(name) : name}  ${row.colour(count)}${note}`
  })
}

function headOf(summary: Summary, paint: Paint): string {
  const { pages, tally, failures, written, unchanged, left = 0 } = summary
  const made = paint.green(
    `${counted(tally.articles, 'article')} ${written ? 'written' : 'computed, nothing written'}`,
  )
  const same = unchanged === 0 ? '' : `, ${grouped(unchanged)} unchanged`
  const count = summary.failed ?? failures.length
  const failed = count === 0 ? '' : `, ${paint.red(`${grouped(count)} failed`)}`
  const rest = left === 0 ? '' : `, ${paint.yellow(`${grouped(left)} left`)}`
  return `${counted(pages, 'page')}: ${made}${same}${failed}${rest}`
}

function timeOf(summary: Summary, paint: Paint): string {
  const seconds = summary.milliseconds / 1000
  const { bytes } = summary.tally
  if (bytes === 0 && summary.unchanged > 0) return paint.dim(`in ${seconds.toFixed(2)} s`)
  const speed = seconds > 0 ? `, ${sizeOf(bytes / seconds)}/s` : ''
  return paint.dim(`${sizeOf(bytes)} in ${seconds.toFixed(2)} s${speed}`)
}

/** Bytes in the unit that leaves something to read of a few small pages too. */
export function sizeOf(bytes: number): string {
  return bytes < 1e5 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`
}

/** `1 page`, `2 pages`, `1,204 pages`. */
export function counted(count: number, word: string): string {
  return `${grouped(count)} ${word}${count === 1 ? '' : 's'}`
}

/** A number with its thousands set apart. */
function grouped(count: number): string {
  const digits = String(count)
  let out = ''
  for (let at = 0; at < digits.length; at++) {
    if (at > 0 && (digits.length - at) % 3 === 0) out += ','
    out += digits[at]
  }
  return out
}
