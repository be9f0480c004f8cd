import type { Account } from '../model/account.ts'
import { audit } from '../report/audit.ts'
import { write } from '../write.ts'
import type { MadeFact } from './fact.ts'
import { hashOf, shortened } from './making.ts'
import { resultNames } from './names.ts'
import { save, type Tree } from './save.ts'

/** Writes what a page became. The article last: where it stands, all that belongs to it stands, too. */
export function saveResults(tree: Tree, account: Account, withAudit: boolean): Omit<MadeFact, 'making'> {
  const { file, sha256 } = account.article.source
  const names = resultNames(file)
  const auditHash = withAudit ? saveHashed(tree, names.audit, audit(account)) : ''
  const articleHash = saveHashed(tree, names.article, account.article)
  return { file, page: shortened(sha256), article: articleHash, audit: auditHash }
}

function saveHashed(tree: Tree, name: string, value: object): string {
  return hashOf(save(tree, name, write(value)))
}
