import { readFileSync } from 'node:fs'
import { posix } from 'node:path'
import type { Static, TSchema } from '@sinclair/typebox'
import { Value } from '@sinclair/typebox/value'
import { type Article, ArticleSchema } from '../model/article.ts'
import { type Audit, AuditSchema } from '../model/audit.ts'
import { RestoreError, restore } from '../restore.ts'
import { resultNames } from './names.ts'
import { PLATFORM } from './platform.ts'
import { codeOf, reasonOf } from './reason.ts'
import type { PageFile } from './walk.ts'

/** A page as it was before it was cleaned. */
export interface Original {
  /** Path below the folder to restore to: the folder of its article, and the name it had. */
  readonly name: string
  readonly bytes: Uint8Array
}

/**
 * Rebuilds a page from its article and the audit beside that.
 *
 * @param json the article's file
 * @throws an error that says what is missing or was changed; what is returned is proven by its checksum
 */
export function rebuild(json: PageFile): Original {
  const article = parsed(json.path, ArticleSchema, 'article')
  const auditPath = json.path.replace(/\.json$/i, '.audit.json')
  const audit = parsed(auditPath, AuditSchema, 'audit')
  const bytes = proven(article, audit, auditPath)
  return { name: posix.join(posix.dirname(json.file), nameOf(article, json)), bytes }
}

/** Which of the two files was changed cannot be told in general, so both are named. */
function proven(article: Article, audit: Audit, auditPath: string): Uint8Array {
  try {
    return restore(article, audit, PLATFORM.sha256)
  } catch (error) {
    if (!(error instanceof RestoreError)) throw error
    throw new Error(
      `it and ${auditPath} do not give the page back; changed since, or cleaned again without --audit? ${error.message}`,
      {
        cause: error,
      },
    )
  }
}

/** The last part of the path only: an article that was tampered with leads to no other folder. */
function nameOf(article: Article, json: PageFile): string {
  const name = posix.basename(article.source.file)
  const own = posix.basename(resultNames(article.source.file).article)
  if (own !== posix.basename(json.file)) {
    throw new Error(
      `by its source.file ${article.source.file} it is called ${own}: changed or renamed since?`,
    )
  }
  const isWild = name === '' || name === '.' || name === '..' || name.includes('\0')
  if (isWild || (process.platform === 'win32' && /[\\:]/.test(name))) {
    throw new Error(`its source.file "${article.source.file}" is no file name`)
  }
  return name
}

function parsed<T extends TSchema>(path: string, schema: T, what: string): Static<T> {
  const value = json(path, what)
  if (Value.Check(schema, value)) return value
  const where = Value.Errors(schema, value).First()?.path ?? ''
  throw new Error(
    `it is no ${what} of this version${where === '' ? '' : ` (see ${where})`}: ${path}; clean the page again with --audit`,
  )
}

function json(path: string, what: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    if (error instanceof SyntaxError)
      throw new Error(`its ${what} is no JSON: ${path}; clean the page again with --audit`)
    if (codeOf(error) !== 'ENOENT') throw new Error(`its ${what} cannot be read: ${reasonOf(error)}: ${path}`)
    throw new Error(`its ${what} ${path} is missing: clean the page again with --audit`)
  }
}
