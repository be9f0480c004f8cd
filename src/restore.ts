import { encode } from './decode/encode.ts'
import { redo, WRONG_READINGS } from './decode/wrong-reading.ts'
import type { Article } from './model/article.ts'
import { AUDIT_VERSION, type Audit, type AuditBlock } from './model/audit.ts'
import type { CleanOptions } from './model/options.ts'
import { fieldReader } from './restore/field.ts'
import { unpolish } from './restore/line.ts'

/**
 * Why a page cannot be rebuilt: the audit is of another version or not whole; it is not of this article; a field
 * it points to is missing; a line was changed since; the text does not fit the encoding; the bytes that come out
 * are not the page's.
 */
export type RestoreProblem = 'version' | 'audit' | 'article' | 'field' | 'line' | 'encoding' | 'checksum'

/** The page cannot be rebuilt from this article and this audit. */
export class RestoreError extends Error {
  override readonly name = 'RestoreError'
  readonly problem: RestoreProblem

  constructor(problem: RestoreProblem, message: string) {
    super(message)
    this.problem = problem
  }
}

/**
 * Rebuilds the bytes of a page from what was written about it.
 *
 * @param article the article as written
 * @param audit its audit
 * @param sha256 SHA-256 of bytes as lower-case hex
 * @returns the bytes of the input file, proven by their checksum
 * @throws {@link RestoreError} where article and audit do not lead back to the page; nothing wrong is ever returned
 */
export function restore(article: Article, audit: Audit, sha256: CleanOptions['sha256']): Uint8Array {
  checkPair(article, audit)
  const text = redoAll(rebuildText(article, audit), audit.undone)
  const bytes = encode(text, audit)
  if (bytes === null) {
    throw new RestoreError(
      'encoding',
      `the text cannot be written as ${audit.encoding} with the bytes the audit names`,
    )
  }
  const found = sha256(bytes)
  if (found !== audit.sha256) {
    throw new RestoreError('checksum', `SHA-256 of the rebuilt page is ${found}, not ${audit.sha256}`)
  }
  return bytes
}

function checkPair(article: Article, audit: Audit): void {
  if (audit.schemaVersion !== AUDIT_VERSION) {
    throw new RestoreError('version', `audit version ${audit.schemaVersion} is not ${AUDIT_VERSION}`)
  }
  if (audit.between.length !== audit.blocks.length + 1) {
    throw new RestoreError('audit', 'the audit does not hold what lies between its blocks')
  }
  if (article.source.sha256 !== audit.sha256) {
    throw new RestoreError('article', `article ${article.id} and audit ${audit.id} are of different pages`)
  }
}

function rebuildText(article: Article, audit: Audit): string {
  const read = fieldReader(article)
  const parts: string[] = []
  audit.blocks.forEach((block, at) => {
    parts.push(audit.between[at] ?? '', rebuildLine(block, read))
  })
  parts.push(audit.between.at(-1) ?? '')
  return parts.join('')
}

function rebuildLine(block: AuditBlock, read: (field: string) => string | null): string {
  const value = read(block.field)
  if (block.text !== null) return block.text
  if (value === null) {
    throw new RestoreError('field', `line ${block.line}: the article has no text at ${block.field}`)
  }
  const line = unpolish(value, block)
  if (line === null) {
    throw new RestoreError(
      'line',
      `line ${block.line}: ${block.field} is not as it was written; changed since?`,
    )
  }
  return line
}

function redoAll(text: string, undone: readonly string[]): string {
  let wrong = text
  for (const name of undone.toReversed()) {
    const step = WRONG_READINGS.find((reading) => reading.name === name)
    const before = step ? redo(wrong, step) : null
    if (before === null) throw new RestoreError('encoding', `"${name}" cannot be done again`)
    wrong = before
  }
  return wrong
}
