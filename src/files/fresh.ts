import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { Fact } from './fact.ts'
import { hashOf } from './making.ts'
import { resultNames } from './names.ts'
import type { PageList } from './pages.ts'
import { readPage } from './read.ts'
import type { FoundPage } from './walk.ts'

/** What a run has to know to tell which pages need it. */
export interface Question {
  readonly out: string
  /** Whether an audit is asked for. */
  readonly audit: boolean
  /** How a page is cleaned now; see `making.ts`. Empty where that is not known. */
  readonly making: (page: FoundPage) => string
}

/**
 * The pages that have to be cleaned: all but those whose bytes are as they were, cleaned in this way, and whose article
 * (and audit) lies there as it was written. Bytes are compared by their hashes, never by times: scrapers set those as
 * they like, and an editor may keep them.
 *
 * @param pages in the order of their files
 * @param facts in the same order
 */
export function stalePages(pages: PageList, facts: Iterable<Fact>, question: Question): PageList {
  const known = facts[Symbol.iterator]()
  let next = known.next()
  const stale = pages.filter((page) => {
    while (next.done !== true && next.value.file < page.file) next = known.next()
    return next.done === true || next.value.file !== page.file || !isFresh(page, next.value, question)
  })
  known.return?.()
  return stale
}

function isFresh(page: FoundPage, fact: Fact, { out, audit, making }: Question): boolean {
  if (fact.making === '' || fact.making !== making(page)) return false
  if (audit && fact.audit === '') return false
  const names = resultNames(page.file)
  return (
    isFile(page.path) &&
    holds(page.path, fact.page) &&
    holds(join(out, names.article), fact.article) &&
    (!audit || holds(join(out, names.audit), fact.audit))
  )
}

/** A pipe can be read but once. */
function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true
}

/** What cannot be read is for the cleaning to name. */
function holds(path: string, hash: string): boolean {
  try {
    return hashOf(readPage(path)) === hash
  } catch {
    return false
  }
}
