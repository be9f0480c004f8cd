import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { PageAccount } from '../model/account.ts'
import { audit, lateAudit } from '../report/audit.ts'
import { write, writePieces } from '../write.ts'
import type { MadeFact } from './fact.ts'
import { hashOf, shortened } from './making.ts'
import { resultNames } from './names.ts'
import { LARGE } from './printed.ts'
import { save, savePieces, type Tree } from './save.ts'

/** Writes what a page became. The article last: where it stands, all that belongs to it stands, too. */
export function saveResults(tree: Tree, account: PageAccount, withAudit: boolean): Omit<MadeFact, 'making'> {
  const { file, sha256 } = account.article.source
  const names = resultNames(file)
  const isLarge = account.source.bytes > LARGE
  const put = isLarge ? savePrinted : saveHashed
  const auditHash = withAudit ? put(tree, names.audit, isLarge ? lateAudit(account) : audit(account)) : ''
  const articleHash = putOrUndo(() => put(tree, names.article, account.article), withAudit, tree, names.audit)
  return { file, page: shortened(sha256), article: articleHash, audit: auditHash }
}

/** An audit says nothing without its article, and that of an earlier run is none of this audit's. */
function putOrUndo(putArticle: () => string, withAudit: boolean, tree: Tree, audit: string): string {
  try {
    return putArticle()
  } catch (error) {
    if (withAudit) rmSync(join(tree.root, audit), { force: true })
    throw error
  }
}

function savePrinted(tree: Tree, name: string, value: object): string {
  return shortened(savePieces(tree, name, writePieces(value)))
}

function saveHashed(tree: Tree, name: string, value: object): string {
  return hashOf(save(tree, name, write(value)))
}
