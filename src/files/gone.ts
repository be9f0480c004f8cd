import { lstatSync, readFileSync, rmdirSync, unlinkSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Fact } from './fact.ts'
import { hashOf } from './making.ts'
import { readManifest } from './manifest.ts'
import { resultNames } from './names.ts'
import type { Pages } from './pages.ts'
import { codeOf } from './reason.ts'
import { notOurs } from './save.ts'

/** What is left of pages that are there no more. */
export interface Gone {
  /** Facts of such pages. */
  readonly facts: readonly Fact[]
  /** Those whose article still lies there. */
  readonly left: readonly Fact[]
}

/**
 * Looks for articles whose page is gone. A page that is only not among those of this run is not: it lies where it lay.
 *
 * @param pages of the run, in the order of their files
 */
export function findGone(out: string, pages: Pages): Gone {
  const facts: Fact[] = []
  const files = pages[Symbol.iterator]()
  let next = files.next()
  for (const fact of readManifest(out)?.facts ?? []) {
    while (next.done !== true && next.value.file < fact.file) next = files.next()
    if (next.value?.file !== fact.file && isMissing(join(out, fact.root, fact.file))) facts.push(fact)
  }
  return { facts, left: facts.filter(({ file }) => !isMissing(join(out, resultNames(file).article))) }
}

/** Only where the system says so: a folder that may not be read, or is not mounted whole, is no proof. */
function isMissing(path: string): boolean {
  try {
    lstatSync(path)
    return false
  } catch (error) {
    return codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR'
  }
}

/** What became of articles that were to be removed. */
export interface Pruned {
  /** Names of the articles that were removed. */
  readonly removed: readonly string[]
  /** Articles that were not, with the reason. */
  readonly kept: readonly { readonly path: string; readonly reason: string }[]
}

/**
 * Removes articles and audits of pages that are gone, and folders that are empty then; nothing that another hand wrote.
 *
 * @param left those of them whose article still lies there
 */
export function prune(out: string, gone: readonly Fact[], left: readonly Fact[]): Pruned {
  const lies = new Set(left)
  const removed: string[] = []
  const kept: { path: string; reason: string }[] = []
  for (const fact of gone) {
    const { article, audit } = resultNames(fact.file)
    const reason = removeOurs(join(out, article), fact.article)
    if (reason === null && lies.has(fact)) removed.push(article)
    if (reason !== null) kept.push({ path: join(out, article), reason })
    const auditReason = isMissing(join(out, audit)) ? null : removeOurs(join(out, audit), fact.audit)
    if (auditReason !== null) kept.push({ path: join(out, audit), reason: auditReason })
    removeEmpty(dirname(resolve(out, article)), resolve(out))
  }
  return { removed, kept }
}

/** @returns why it was not removed, or null */
function removeOurs(path: string, hash: string): string | null {
  try {
    const changed = hash === '' ? notOurs(path) !== null : hashOf(readFileSync(path)) !== hash
    if (changed) return 'its page is gone, but it is not as clean-news wrote it: remove it by hand'
    unlinkSync(path)
    return null
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? null : `it cannot be removed: ${codeOf(error)}`
  }
}

function removeEmpty(folder: string, top: string): void {
  try {
    for (let at = folder; at !== top; at = dirname(at)) rmdirSync(at)
  } catch {
    // What is not empty stays.
  }
}
