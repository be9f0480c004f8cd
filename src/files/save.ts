import { mkdirSync, readdirSync, readFileSync, renameSync, unlinkSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { SCHEMA_VERSION } from '../model/article.ts'
import { AUDIT_VERSION } from '../model/audit.ts'
import { headOf } from './head.ts'
import { codeOf, reasonOf } from './reason.ts'
import { temporaryName } from './temporary.ts'
import { writeNew, writeNewPieces } from './write-new.ts'

/** A folder that results are written to. One a thread: it remembers what lay there before the run. */
export interface Tree {
  readonly root: string
  /** Why a file that was there before may not be replaced by this content, or null where it may. */
  readonly objection: (path: string, content: string | Uint8Array) => string | null
  /** Names that each folder held when it was first written to. */
  readonly before: Map<string, ReadonlySet<string>>
}

/** @param objection null to replace whatever is there */
export function openTree(root: string, objection: Tree['objection'] | null): Tree {
  return { root, objection: objection ?? (() => null), before: new Map() }
}

/**
 * Writes a file of the tree so that at any moment it is either whole or as it was before.
 *
 * @param name path below the root, with `/` separators
 * @returns its bytes, in a buffer that the next call uses again
 * @throws an error that names the file, where the tree objects to replacing it or the system fails
 *
 * The libraries for this do five times the work (they follow links, copy owner and mode, register exit handlers):
 * 100 microseconds a file against 30, which is as much as all the cleaning of a page takes.
 */
export function save(tree: Tree, name: string, content: string | Uint8Array): Uint8Array {
  return saveAs(tree, name, content, (path) => writeNew(path, content))
}

/**
 * {@link save} for a text that is never held as a whole, in a tree whose objection does not ask for the content.
 *
 * @returns SHA-256 of its bytes, in lower-case hex
 */
export function savePieces(tree: Tree, name: string, pieces: Iterable<string>): string {
  return saveAs(tree, name, '', (path) => writeNewPieces(path, pieces))
}

function saveAs<T>(tree: Tree, name: string, content: string | Uint8Array, put: (path: string) => T): T {
  const path = join(tree.root, name)
  const objection = naming(path, () => objectionOf(tree, path, content))
  if (objection !== null) throw new Error(objection)
  return naming(path, () => replace(path, put))
}

function objectionOf(tree: Tree, path: string, content: string | Uint8Array): string | null {
  const isOld = namesBefore(tree, dirname(path)).has(basename(path))
  return isOld ? tree.objection(path, content) : null
}

function replace<T>(path: string, put: (path: string) => T): T {
  const temporary = join(dirname(path), temporaryName())
  try {
    const made = put(temporary)
    renameSync(temporary, path)
    return made
  } catch (error) {
    discard(temporary)
    throw error
  }
}

/** The error of a page would else not say that its result is meant. */
function naming<T>(path: string, act: () => T): T {
  try {
    return act()
  } catch (error) {
    const reason = codeOf(error) === 'ENAMETOOLONG' ? tooLong(path) : reasonOf(error)
    throw new Error(`${path} cannot be written: ${reason}`, { cause: error })
  }
}

/** Where a path of this length is too long, it is one of its names. */
const SHORT_PATH = 1000

function tooLong(path: string): string {
  const bytes = Buffer.byteLength(path)
  if (bytes > SHORT_PATH)
    return `its path of ${bytes} bytes is too long for the system: shorten its folders' names`
  const name = Buffer.byteLength(basename(path))
  return `its name of ${name} bytes is too long for the file system: shorten the name of the page`
}

/** Makes the folder where it is missing. */
function namesBefore(tree: Tree, folder: string): ReadonlySet<string> {
  const known = tree.before.get(folder)
  if (known !== undefined) return known
  const names = new Set(mkdirSync(folder, { recursive: true }) === undefined ? readdirSync(folder) : [])
  tree.before.set(folder, names)
  return names
}

/** How articles and audits begin as they are written: a look at the head tells, and costs a tenth of reading all. */
const HEADS = [
  headWith(SCHEMA_VERSION, '"source": \\{[^{}]*"sha256": "[0-9a-f]{64}"'),
  headWith(AUDIT_VERSION, '"encoding": "[^"\\n]*",\\s*"blocks": \\['),
]
const HEAD_LENGTH = 1024
const SHA256 = /^[0-9a-f]{64}$/

/** The objection of a tree of articles: only what this tool wrote may be replaced. */
export function notOurs(path: string): string | null {
  if (isOurHead(headOf(path, HEAD_LENGTH)) || isOurs(readFileSync(path, 'utf8'))) return null
  return `${path} is already there and was not written by clean-news (or by another version of it): move it away, or overwrite it with --force`
}

function headWith(version: number, next: string): RegExp {
  return new RegExp(`^\\{\\s*"schemaVersion": ${version},\\s*"id": "[^"\\n]*",\\s*${next}`)
}

function isOurHead(head: string): boolean {
  return HEADS.some((one) => one.test(head))
}

/** Articles and audits that were formatted anew, or have a long name, are still ours; those of another version are not. */
function isOurs(text: string): boolean {
  try {
    const { schemaVersion, id, source, blocks, sha256 } = fieldsOf(JSON.parse(text))
    if (typeof id !== 'string') return false
    if (schemaVersion === SCHEMA_VERSION && isHash(fieldsOf(source).sha256)) return true
    return schemaVersion === AUDIT_VERSION && Array.isArray(blocks) && isHash(sha256)
  } catch {
    return false
  }
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' ? { ...value } : {}
}

function isHash(value: unknown): boolean {
  return typeof value === 'string' && SHA256.test(value)
}

function discard(path: string): void {
  try {
    unlinkSync(path)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') return
  }
}
