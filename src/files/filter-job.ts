import { type ReadPage, readSource } from '../clean.ts'
import type { PageAccount } from '../model/account.ts'
import type { Profile, SiteLines } from '../model/profile.ts'
import { audit, lateAudit } from '../report/audit.ts'
import { addPage, emptyTally, type Tally } from '../report/tally.ts'
import { handle } from './handful.ts'
import { optionsOf, type Settings } from './job.ts'
import { eachLine, type Line, type Lines } from './lines.ts'
import { PLATFORM } from './platform.ts'
import { LARGE, Printed } from './printed.ts'
import { refuseNoPage, tooLarge } from './read.ts'
import { reasonOf } from './reason.ts'
import { lookUp, siteOf } from './sites.ts'

/** How records are to be cleaned. Plain data: it is sent to threads. */
export interface FilterSettings
  extends Pick<Settings, 'audit' | 'quotes' | 'digits' | 'diacritics' | 'fold' | 'without' | 'extra'> {
  readonly kind: 'filter'
  readonly profile: Profile | null
  readonly idField: string
  readonly textField: string
  /** Longer lines are not read. */
  readonly maxBytes: number
  /** Fields of a record that its article is given, too. */
  readonly passed: readonly string[]
}

/** A line that did not become an article. */
export interface BadLine {
  readonly line: number
  readonly reason: string
}

/** What became of some lines. */
export interface FilterOutcome {
  /** Articles, one a line, in the order of the records; that of a large one is cut in parts. */
  readonly parts: readonly Uint8Array[]
  readonly tally: Tally
  readonly failures: readonly BadLine[]
  /** Sites of its articles that the profile does not know. */
  readonly unknown: readonly string[]
}

type Record = Readonly<{ [field: string]: unknown }>

/** A record whose text was read, and what else of it is needed. */
interface ReadRecord extends ReadPage {
  readonly passed: Record
}

/** Does the work on lines, one after another; to be made once a thread. */
export function makeFilterJob(settings: FilterSettings): (lines: Lines) => FilterOutcome {
  const options = optionsOf({ ...settings, encoding: null })
  const known = lookUp(settings.profile)
  const read = (row: Line): ReadRecord => {
    if (row.bytes.length > settings.maxBytes) throw new Error(tooLarge(settings.maxBytes))
    const record = parse(row.bytes, row.line)
    const file = idOf(record, settings.idField, row.line)
    row.letGo()
    const bytes = textOf(record, settings.textField)
    const site = siteLines(known, file)
    const { source, sha256 } = readSource(bytes, { file, site }, options)
    return { source, sha256, file, site, passed: passedOf(record, settings.passed) }
  }
  return (lines) => {
    const tally = emptyTally()
    const failures: BadLine[] = []
    const unknown = new Set<string>()
    const out = new Printed()
    for (const handled of handle(eachLine(lines), { read, options })) {
      try {
        if (handled.made === null) throw handled.error
        out.add(printed(handled.made, handled.read.passed, settings), handled.made.source.bytes)
        addPage(tally, handled.made)
        if (!isKnown(settings.profile, handled.read.file)) unknown.add(siteOf(handled.read.file))
      } catch (error) {
        failures.push({ line: handled.page.line, reason: reasonOf(error) })
      }
    }
    return { parts: out.end(), tally, failures, unknown: [...unknown] }
  }
}

function isKnown(profile: Profile | null, id: string): boolean {
  return profile === null || Object.hasOwn(profile.sites, siteOf(id))
}

function siteLines(known: (site: string) => SiteLines | null, id: string): SiteLines | null {
  return known(siteOf(id))
}

/** The record of a line; the mark some tools put before a first one is no part of it. */
function parse(row: Uint8Array, line: number): Record {
  const text = PLATFORM.utf8(row)
  if (text === null) throw new Error('it is not UTF-8, as JSON must be: convert it first, e.g. with iconv')
  let value: unknown
  try {
    value = JSON.parse(line === 1 ? text.replace(/^\ufeff/, '') : text)
  } catch (error) {
    throw new Error(`it is no JSON: ${error instanceof Error ? error.message : ''}`)
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    throw new Error('it is no JSON object: each line must be one, such as {"id": "1", "text": "…"}')
  return { ...value }
}

/** A record without an id is called by its line. */
function idOf(record: Record, field: string, line: number): string {
  const id = Object.hasOwn(record, field) ? record[field] : null
  if (id === null || id === '') return String(line)
  if (typeof id === 'string' || typeof id === 'number') return String(id)
  throw new Error(`its "${field}" is neither text nor a number`)
}

function textOf(record: Record, field: string): Uint8Array {
  const text = Object.hasOwn(record, field) ? record[field] : undefined
  if (typeof text !== 'string') {
    const fields = Object.keys(record).slice(0, 8).join(', ')
    const hint = `name the field that holds the text with --text-field (it has: ${fields})`
    throw new Error(
      text === undefined ? `it has no "${field}": ${hint}` : `its "${field}" is no text: ${hint}`,
    )
  }
  const bytes = Buffer.from(text)
  refuseNoPage(bytes)
  return bytes
}

function passedOf(record: Record, passed: readonly string[]): Record {
  return Object.fromEntries(
    passed.filter((field) => Object.hasOwn(record, field)).map((field) => [field, record[field]]),
  )
}

/** What is printed of a record: its lists may be any iterables. */
function printed(account: PageAccount, record: Record, { passed, audit: withAudit }: FilterSettings): object {
  return {
    ...account.article,
    ...(passed.length === 0 ? {} : { passed: record }),
    ...(withAudit ? { audit: account.source.bytes > LARGE ? lateAudit(account) : audit(account) } : {}),
  }
}
