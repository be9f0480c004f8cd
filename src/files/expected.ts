import { existsSync, readFileSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import type { PageAccount } from '../model/account.ts'
import { audit, lateAudit } from '../report/audit.ts'
import type { Standing } from '../report/checked.ts'
import type { Failure } from '../report/tally.ts'
import { write, writePieces } from '../write.ts'
import { headOf } from './head.ts'
import { resultNames } from './names.ts'
import type { Pages } from './pages.ts'
import { LARGE } from './printed.ts'
import { codeOf, reasonOf } from './reason.ts'
import { holdsPieces } from './same-file.ts'
import { notOurs } from './save.ts'
import { emptyWalk, type PageFile } from './walk.ts'
import { walkFolders } from './walk-links.ts'

/**
 * How the article of a page, and its audit if there is one, compare with what cleaning gives now.
 *
 * @param root the folder that the articles are expected in
 * @throws an error where a file is there and cannot be read
 */
export function standingOf(root: string, account: PageAccount): Standing {
  const names = resultNames(account.article.source.file)
  const path = join(root, names.article)
  const isLarge = account.source.bytes > LARGE
  const isSame = isAt(path, () => account.article, isLarge)
  if (isSame === null) return 'missing'
  if (!isSame) return isOfOtherBytes(path, account) ? 'stale' : 'differs'
  const accounted = isAt(
    join(root, names.audit),
    () => (isLarge ? lateAudit(account) : audit(account)),
    isLarge,
  )
  return accounted === false ? 'audit-differs' : 'current'
}

/** Whether a file is that of an article or an audit, or null where there is none; a large one is never held as a whole. */
function isAt(path: string, value: () => object, isLarge: boolean): boolean | null {
  if (isLarge) return reading(path, () => holdsPieces(path, writePieces(value())))
  const text = textAt(path)
  return text === null ? null : text === write(value())
}

/**
 * The article of a page that was named by itself, where the run that wrote it was given a folder further up: it lies
 * deeper, and its `source.file` says so.
 *
 * @returns its path, or null
 */
export function deeperArticle(root: string, path: string): string | null {
  const parts = resolve(path)
    .split(sep)
    .filter((part) => part !== '')
  for (let from = parts.length - 2; from >= 0; from--) {
    const file = parts.slice(from).join('/')
    const article = join(root, resultNames(file).article)
    if (existsSync(article) && textAt(article)?.includes(`"file": ${JSON.stringify(file)}`) === true)
      return article
  }
  return null
}

function textAt(path: string): string | null {
  return reading(path, () => readFileSync(path, 'utf8'))
}

/** What reading a file gives, or null where there is none. */
function reading<T>(path: string, read: () => T): T | null {
  try {
    return read()
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return null
    throw new Error(`its article ${path} cannot be read: ${reasonOf(error)}`, { cause: error })
  }
}

/** Whether an article was made of other bytes than the page has now; what is no article at all says nothing of that. */
function isOfOtherBytes(path: string, { article: now }: PageAccount): boolean {
  const made = madeOf(reading(path, () => headOf(path, HEAD))) ?? madeOf(textAt(path))
  return made !== null && made !== now.source.sha256
}

/** Bytes that hold the checksum of an article that was not formatted anew. */
const HEAD = 64 * 1024

function madeOf(article: string | null): string | null {
  return /"sha256":\s*"([0-9a-f]{64})"/.exec(article ?? '')?.[1] ?? null
}

/** What lies in the expected folder beside the articles of the pages. */
export interface Extra {
  /** Paths of articles and audits that no page becomes, sorted. */
  readonly paths: readonly string[]
  /** What could not be looked into. */
  readonly failures: readonly Failure[]
}

/** Articles and audits below a folder that none of these pages becomes; files of others are passed over. */
export function extraBelow(root: string, pages: Pages<PageFile>): Extra {
  const known = new Set<string>()
  for (const { file } of pages) for (const name of Object.values(resultNames(file))) known.add(name)
  const walk = emptyWalk(['.json'])
  walkFolders(walk, [root])
  const extra = walk.pages.filter(({ file, path }) => !known.has(file) && isArticleOrAudit(path))
  return { paths: extra.map(({ path }) => path).sort(), failures: walk.failures }
}

function isArticleOrAudit(path: string): boolean {
  try {
    return notOurs(path) === null
  } catch {
    return false
  }
}
