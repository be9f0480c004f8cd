import { mkdirSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { Value } from '@sinclair/typebox/value'
import { type Profile, type ProfileLine, ProfileSchema, type SiteProfile } from '../model/profile.ts'
import { kindOf } from './folder.ts'
import { codeOf, Refusal, reasonOf } from './reason.ts'
import { RowsFile } from './rows.ts'
import { sweep } from './temporary.ts'
import { inMembers, isZipped, unzipped } from './zipped.ts'

/**
 * Reads a profile that `clean-news learn` wrote and a person may have edited.
 *
 * @throws Refusal that says what is wrong with the file
 */
export function readProfile(path: string): Profile {
  const value = json(path)
  if (Value.Check(ProfileSchema, value)) return value
  const where = Value.Errors(ProfileSchema, value).First()?.path ?? ''
  const place = where === '' ? '' : ` (see ${where})`
  throw new Refusal(`${path} is no profile of this version${place}: make one with clean-news learn`)
}

function json(path: string): unknown {
  try {
    // Some editors put a byte order mark before what they save.
    return JSON.parse(textOf(readFileSync(path)).replace(/^\ufeff/, ''))
  } catch (error) {
    if (error instanceof SyntaxError)
      throw new Refusal(`${path} is no profile: it is no JSON; make one with clean-news learn`)
    const reason = codeOf(error) === 'ENOENT' ? 'there is no such file; check the spelling' : reasonOf(error)
    throw new Refusal(`${path}: ${reason}`)
  }
}

function textOf(bytes: Buffer): string {
  return (isZipped(bytes) ? unzipped(bytes) : bytes).toString('utf8')
}

/**
 * Refuses to write a profile where something else would be lost: a file of another kind, or what a person marked.
 *
 * @param merged profiles that go into the new one, whose marks are in it, too
 * @throws Refusal that says what to do
 */
export function refuseProfilePath(path: string, merged: readonly string[]): void {
  const kind = kindOf(path)
  if (kind === 'folder') throw new Refusal(`${path} is a folder: name a file for the profile`)
  if (kind === 'nothing' || merged.some((one) => resolve(one) === resolve(path))) return
  const marks = marksOf(path)
  if (marks === null) {
    throw new Refusal(
      `${path} is already there and is no profile: move it away, or overwrite it with --force`,
    )
  }
  if (marks === 0) return
  throw new Refusal(
    `${path} holds lines that are marked to be kept or to go (${marks}): write to another file, or overwrite it with --force`,
  )
}

/** How many lines a person has marked in a profile; null where it is none. */
function marksOf(path: string): number | null {
  try {
    const sites = Object.values(readProfile(path).sites)
    return sites.flatMap(({ lines, once }) => [...lines, ...once]).filter((line) => line.keep !== undefined)
      .length
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}

/**
 * Writes a profile, whole or not at all, a row at a time: it may be half as large as its pages are. Where its name ends in
 * `.gz` it is compressed.
 *
 * @throws an error that says why where the system fails
 */
export function saveProfile(path: string, profile: Profile): void {
  try {
    mkdirSync(dirname(path), { recursive: true })
    sweep(dirname(path), false)
    writeRows(path, printProfile(profile))
  } catch (error) {
    throw new Error(`${path} cannot be written: ${reasonOf(error)}`, { cause: error })
  }
}

function writeRows(path: string, rows: Iterable<string>): void {
  const file = new RowsFile(dirname(path))
  try {
    if (/\.gz$/i.test(path)) for (const member of inMembers(rows)) file.addBytes(member)
    else for (const row of rows) file.add(row)
    file.rename(path)
  } catch (error) {
    file.discard()
    throw error
  }
}

/** A profile as JSON with one line a row, in which a person finds a line and marks it. */
function* printProfile({ schemaVersion, sites }: Profile): Generator<string, void> {
  yield `{\n  "schemaVersion": ${schemaVersion},\n  "sites": `
  yield* inBraces(Object.entries(sites), '{', '}', '  ', printSite)
  yield '\n}\n'
}

function* printSite([name, { files, lines, once }]: [string, SiteProfile]): Generator<string, void> {
  yield `    ${JSON.stringify(name)}: {\n      "files": ${files},\n      "lines": `
  yield* inBraces(lines, '[', ']', '      ', printLine)
  yield ',\n      "once": '
  yield* inBraces(once, '[', ']', '      ', printLine)
  yield '\n    }'
}

/** Keys in one order, also where a person has changed it. */
function* printLine({ text, files, head, tail, company, keep }: ProfileLine): Generator<string, void> {
  yield `        ${JSON.stringify({ text, files, head, tail, company, ...(keep === undefined ? {} : { keep }) })}`
}

function* inBraces<T>(
  all: readonly T[],
  open: string,
  close: string,
  indent: string,
  print: (one: T) => Generator<string, void>,
): Generator<string, void> {
  yield open
  for (const [at, one] of all.entries()) {
    yield at === 0 ? '\n' : ',\n'
    yield* print(one)
  }
  yield all.length === 0 ? close : `\n${indent}${close}`
}
