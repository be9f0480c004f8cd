import { existsSync, readFileSync } from 'node:fs'
import { Value } from '@sinclair/typebox/value'
import { type Article, ArticleSchema } from '../model/article.ts'
import type { Audit } from '../model/audit.ts'
import { RestoreError, restore } from '../restore.ts'
import { PLATFORM } from './platform.ts'
import { codeOf, reasonOf } from './reason.ts'

/** What a `.json` file in a folder of articles turned out to be. */
export type ReviewFile =
  | {
      readonly kind: 'article'
      readonly article: Article
      readonly audit: Audit | null
      readonly problem: string | null
    }
  /** Valid JSON of someone else. */
  | { readonly kind: 'foreign' }
  | { readonly kind: 'broken'; readonly reason: string }

/**
 * Reads an article and the audit beside it, where there is one.
 *
 * @returns the audit only where both give back the page they were made of, proven by its checksum; else the article
 * alone, and the problem in words. Never throws.
 */
export function readReviewed(path: string): ReviewFile {
  try {
    const value = jsonAt(path)
    if (isAudit(value))
      return broken(
        `it is an audit, but its article ${articleName(path)} is missing: clean the page again with --audit`,
      )
    if (!looksLikeArticle(value)) return { kind: 'foreign' }
    if (Value.Check(ArticleSchema, value)) return withAudit(value, path.replace(/\.json$/i, '.audit.json'))
    const where = Value.Errors(ArticleSchema, value).First()?.path ?? ''
    return broken(
      `it is no article of this version (see ${where === '' ? 'its keys' : where}): clean the page again`,
    )
  } catch (error) {
    return broken(reasonOf(error))
  }
}

function withAudit(article: Article, path: string): ReviewFile {
  if (!existsSync(path)) return { kind: 'article', article, audit: null, problem: null }
  try {
    return { kind: 'article', article, audit: proven(article, jsonAt(path)), problem: null }
  } catch (error) {
    const problem = `its audit does not lead back to the page (changed since, or cleaned again without --audit?), only the article is shown: ${reasonOf(error)}`
    return { kind: 'article', article, audit: null, problem }
  }
}

/** `restore` checks the shape of the audit, too. */
function proven(article: Article, audit: unknown): Audit {
  if (!isAudit(audit)) throw new RestoreError('audit', 'it is no audit of this version')
  restore(article, audit, PLATFORM.sha256)
  return audit
}

function jsonAt(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    if (error instanceof SyntaxError)
      throw new Error('it is no JSON: torn, or edited by hand; clean the page again')
    if (codeOf(error) !== '') throw new Error(`it cannot be read: ${reasonOf(error)}`)
    throw error
  }
}

/** The shape all versions have; a number of another version is told apart later. */
function looksLikeArticle(value: unknown): boolean {
  const { schemaVersion, id, source } = fieldsOf(value)
  return typeof schemaVersion === 'number' && typeof id === 'string' && 'sha256' in fieldsOf(source)
}

function isAudit(value: unknown): value is Audit {
  const { schemaVersion, blocks, between } = fieldsOf(value)
  return typeof schemaVersion === 'number' && Array.isArray(blocks) && Array.isArray(between)
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' ? { ...value } : {}
}

function articleName(path: string): string {
  return path.replace(/\.audit\.json$/i, '.json')
}

function broken(reason: string): ReviewFile {
  return { kind: 'broken', reason }
}
