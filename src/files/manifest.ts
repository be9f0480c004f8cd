import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { type Fact, parseFact, parseSample, type SampleFact } from './fact.ts'
import { codeOf } from './reason.ts'

/** Hidden and of no known kind, so that no command and no pattern takes it for an article. */
export const MANIFEST = '.clean-news-manifest'

/** The first line of a manifest; files of another version are of no use. */
export const TITLE = 'clean-news manifest 1\n'

/** What earlier runs left in the folder of the articles. */
export interface Manifest {
  readonly samples: readonly SampleFact[]
  /** In the order of their files; to be gone through once. */
  readonly facts: Iterable<Fact>
}

/** The manifest of a folder, read as it is gone through; null where there is none of this version, or none to be read. */
export function readManifest(out: string): Manifest | null {
  const rows = rowsOf(join(out, MANIFEST))
  if (titleOf(rows) !== TITLE.trimEnd()) {
    rows.return(undefined)
    return null
  }
  const samples: SampleFact[] = []
  for (let row = rows.next(); row.done !== true && row.value !== ''; row = rows.next()) {
    const sample = parseSample(row.value)
    if (sample !== null) samples.push(sample)
  }
  return { samples, facts: factsOf(rows) }
}

function titleOf(rows: Generator<string, void>): string | null {
  try {
    return rows.next().value ?? null
  } catch {
    return null
  }
}

/** Whether a file that is no manifest of ours, of whatever version, has its name. */
export function isForeign(out: string): boolean {
  const rows = rowsOf(join(out, MANIFEST))
  const first = rows.next()
  rows.return(undefined)
  return first.done !== true && !first.value.startsWith('clean-news manifest ')
}

/** Facts of rows. What is no row, or out of order, was changed by a hand and says nothing. */
export function* factsOf(rows: Iterable<string>): Generator<Fact, void> {
  let last: string | null = null
  for (const row of rows) {
    const fact = parseFact(row)
    if (fact === null || (last !== null && fact.file <= last)) continue
    last = fact.file
    yield fact
  }
}

const CHUNK = 64 * 1024
const LINE_END = 0x0a

/** The lines of a file, of which a part at a time is held; none of a file that is not there. A last line without its end is torn and left out. */
export function* rowsOf(path: string): Generator<string, void> {
  const file = opened(path)
  if (file === null) return
  try {
    let buffer = Buffer.allocUnsafeSlow(CHUNK)
    let held = 0
    for (;;) {
      if (held === buffer.length) buffer = Buffer.concat([buffer], held * 2)
      const read = readSync(file, buffer, held, buffer.length - held, null)
      if (read === 0) return
      const end = buffer.lastIndexOf(LINE_END, held + read - 1)
      if (end >= 0) yield* buffer.toString('utf8', 0, end).split('\n')
      buffer.copyWithin(0, end + 1, held + read)
      held += read - end - 1
    }
  } finally {
    closeSync(file)
  }
}

function opened(path: string): number | null {
  let file: number
  try {
    // A pipe would be waited for.
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
  const stat = fstatSync(file)
  if (stat.isFile() || stat.isDirectory()) return file
  closeSync(file)
  throw new Error('it is a pipe or a device, which may have no end: move it away')
}

/**
 * What two lists of facts say together: of a page that both know, the first has the word.
 *
 * @param keep whether a fact of the second list that the first does not have is still of use
 */
export function* merged(
  mine: Iterable<Fact>,
  theirs: Iterable<Fact>,
  keep: (fact: Fact) => boolean,
): Generator<Fact, void> {
  const others = theirs[Symbol.iterator]()
  let other = others.next()
  for (const fact of mine) {
    for (; other.done !== true && other.value.file < fact.file; other = others.next())
      if (keep(other.value)) yield other.value
    if (other.done !== true && other.value.file === fact.file) other = others.next()
    yield fact
  }
  for (; other.done !== true; other = others.next()) if (keep(other.value)) yield other.value
}
