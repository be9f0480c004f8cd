import { existsSync, readFileSync } from 'node:fs'
import { relative, sep } from 'node:path'
import type { Failure } from '../report/tally.ts'
import { kindOf } from './folder.ts'
import { Halt, Turns } from './halt.ts'
import { isNoRoom } from './no-room.ts'
import { Refusal, reasonOf } from './reason.ts'
import { rebuild } from './rebuild.ts'
import { notOurs, openTree, save, type Tree } from './save.ts'
import { staysInside } from './stay-inside.ts'
import { emptyWalk, FoundPage, type PageFile, type Walk } from './walk.ts'
import { walkFolders } from './walk-links.ts'

/** What became of a tree of articles. */
export interface Restored {
  /** Pages that are as they were before. */
  readonly pages: number
  readonly failures: readonly Failure[]
  /** Articles that were not tried, as it ended before its time. */
  readonly left: number
  /** Why it did, where nothing more could be written. */
  readonly noRoom: string | null
}

/**
 * The articles below a folder: each `.json` that is not the audit of another one.
 *
 * @throws Refusal where there is none
 */
export function articlesBelow(out: string): { articles: readonly PageFile[]; failures: readonly Failure[] } {
  const walk = emptyWalk(['.json'])
  walkFolders(walk, [out])
  addHidden(walk, out)
  const paths = new Set(walk.pages.map((page) => page.path))
  const articles = walk.pages.filter(({ path }) => !isAudit(path) || !paths.has(articleOf(path)))
  if (articles.length === 0)
    throw new Refusal(`no articles in ${out}: name the folder that clean-news wrote to`)
  articles.sort((a, b) => (a.file < b.file ? -1 : 1))
  return { articles, failures: walk.failures }
}

/** A hidden page that was named as an input has a hidden article; hidden files of others are passed over. */
function addHidden({ hidden, pages }: Walk, out: string): void {
  for (const path of hidden) {
    const isOurs = kindOf(path) === 'file' && notOurs(path) === null
    if (isOurs) pages.push(new FoundPage(out, relative(out, path).replaceAll(sep, '/')))
  }
}

/** Rebuilds the page of each article, until it is halted, and writes it below a folder; `each` is called after every one. */
export async function restoreTree(
  articles: readonly PageFile[],
  folder: string,
  force: boolean,
  each: () => void,
  halt = new Halt(),
): Promise<Restored> {
  const tree = openTree(folder, force ? null : differs)
  const refuseOutside = staysInside(folder)
  const written = new Set<string>()
  const failures: Failure[] = []
  const turns = new Turns()
  let noRoom: string | null = null
  for (const article of halt.until(articles)) {
    try {
      restoreOne(tree, article, written, refuseOutside)
    } catch (error) {
      if (isNoRoom(error, folder)) {
        noRoom = reasonOf(error)
        break
      }
      failures.push({ path: article.path, reason: reasonOf(error) })
    }
    each()
    await turns.take()
  }
  const left = articles.length - written.size - failures.length
  return { pages: written.size, failures, left, noRoom }
}

function restoreOne(
  tree: Tree,
  article: PageFile,
  written: Set<string>,
  refuseOutside: (name: string) => void,
): void {
  if (isAudit(article.path) && !existsSync(articleOf(article.path))) {
    throw new Error(
      `it is an audit, but its article ${articleOf(article.path)} is missing: clean the page again with --audit`,
    )
  }
  const { name, bytes } = rebuild(article)
  if (written.has(name))
    throw new Error(`another article has been restored to ${name} already: rename one of the two`)
  refuseOutside(name)
  save(tree, name, bytes)
  written.add(name)
}

/** A page of the name `x.audit.txt` has an article that looks like an audit; it has one of its own. */
function isAudit(path: string): boolean {
  return path.endsWith('.audit.json') && !existsSync(path.replace(/\.json$/, '.audit.json'))
}

function articleOf(audit: string): string {
  return audit.replace(/\.audit\.json$/, '.json')
}

/** The objection of a tree of pages: what is there must be the very page. */
function differs(path: string, content: string | Uint8Array): string | null {
  if (readFileSync(path).equals(Buffer.from(content))) return null
  return `${path} is already there and differs: move it away, or overwrite it with --force`
}
