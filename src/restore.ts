import type { TSchema } from '@sinclair/typebox'
import { Value } from '@sinclair/typebox/value'
import { sha256 as ownSha256 } from './checksum.ts'
import { encode } from './decode/encode.ts'
import { redoChain, redoLines } from './decode/redo.ts'
import { type Article, ArticleSchema } from './model/article.ts'
import { AUDIT_VERSION, type Audit, type AuditBlock, AuditSchema } from './model/audit.ts'
import type { CleanOptions } from './model/options.ts'
import { idOf, siteNameOf } from './model/path.ts'
import { fieldReader } from './restore/field.ts'
import { unpolish } from './restore/line.ts'
import { unpointed } from './restore/pointed.ts'

/**
 * Why a page cannot be rebuilt: the audit is of another version; it is none or not whole; the article is none or that
 * of another page; a field the audit points to is missing; a line was changed since; the text does not fit the encoding;
 * the bytes that come out are not the page's; what the article says of its source is not so.
 */
export type RestoreProblem =
  | 'version'
  | 'audit'
  | 'article'
  | 'field'
  | 'line'
  | 'encoding'
  | 'checksum'
  | 'source'

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
 * @param sha256 SHA-256 of bytes as lower-case hex; only to be given where the platform has a faster one
 * @returns the bytes of the input file, proven by their checksum. So is all of article and audit that they are made
 * of, and that each text comes of a line; nothing else: that `authors`, say, was changed since is not noticed.
 * @throws {@link RestoreError}, and nothing else, where article and audit do not lead back to the page; nothing wrong
 * is ever returned
 */
export function restore(
  article: Article,
  audit: Audit,
  sha256: CleanOptions['sha256'] = ownSha256,
): Uint8Array {
  checkShapes(article, audit)
  checkPair(article, audit)
  checkTexts(article, audit)
  const text = redoAll(redoMended(rebuildText(article, audit), audit.mended), audit.undone)
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
  checkSource(article, audit, bytes.length)
  return bytes
}

/** Both come from disk or from another program, so they may be anything. */
function checkShapes(article: unknown, audit: unknown): void {
  const version =
    typeof audit === 'object' && audit !== null ? Reflect.get(audit, 'schemaVersion') : undefined
  if (typeof version === 'number' && version !== AUDIT_VERSION) {
    throw new RestoreError('version', `audit version ${version} is not ${AUDIT_VERSION}`)
  }
  checkShape('audit', AuditSchema, audit)
  checkShape('article', ArticleSchema, article)
}

function checkShape(what: 'audit' | 'article', schema: TSchema, value: unknown): void {
  if (Value.Check(schema, value)) return
  const at = Value.Errors(schema, value).First()?.path ?? ''
  throw new RestoreError(what, `it is no ${what} of this version${at === '' ? '' : ` (see ${at})`}`)
}

function checkPair(article: Article, audit: Audit): void {
  if (audit.between.length !== audit.blocks.length + 1) {
    throw new RestoreError('audit', 'the audit does not hold what lies between its blocks')
  }
  if (article.source.sha256 !== audit.sha256) {
    throw new RestoreError('article', `article ${article.id} and audit ${audit.id} are of different pages`)
  }
}

function checkTexts(article: Article, audit: Audit): void {
  const pointer = unpointed(article, audit)
  if (pointer !== null)
    throw new RestoreError('field', `no line of the page stands in ${pointer}: the article was changed since`)
}

/** What the article says of its page beside the checksum: a page under another name would be restored wrong, too. */
function checkSource({ id, source }: Article, audit: Audit, bytes: number): void {
  const said: readonly (readonly [holds: boolean, otherwise: string])[] = [
    [id === audit.id, `its id is ${id}, and ${audit.id} in the audit`],
    [idOf(source.file) === id, `its source.file ${source.file} does not go with its id ${id}`],
    [source.site === siteNameOf(source.file), `its source.site ${source.site} is not that of ${source.file}`],
    [source.bytes === bytes, `its source.bytes is ${source.bytes}, and the page has ${bytes}`],
    [source.encoding === audit.encoding, `its source.encoding is ${source.encoding}, not ${audit.encoding}`],
  ]
  const wrong = said.find(([holds]) => !holds)
  if (wrong !== undefined) throw new RestoreError('source', wrong[1])
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
  const wrong = redoChain(text, undone)
  if (wrong === null) throw new RestoreError('encoding', `"${undone.join(', then ')}" cannot be done again`)
  return wrong
}

function redoMended(text: string, mended: Audit['mended']): string {
  const wrong = redoLines(text, mended ?? [])
  if (wrong === null) {
    throw new RestoreError('encoding', 'the wrong reading of a single line cannot be done again')
  }
  return wrong
}
