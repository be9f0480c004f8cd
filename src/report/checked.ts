import type { Letters, PageAccount } from '../model/account.ts'
import type { Warning } from '../model/article.ts'
import { type Figures, figuresOf } from './tally.ts'

/** How what lies on the disk compares with what cleaning would write now. */
export type Standing = 'current' | 'missing' | 'stale' | 'differs' | 'audit-differs'

/** One page as `check` saw it. */
export interface Checked extends Figures {
  /** Where it lies, as the user would type it. */
  readonly path: string
  readonly letters: Letters
  readonly findings: readonly Warning[]
  /** Null where nothing is expected. */
  readonly standing: Standing | null
}

/** What `check` keeps of a page. */
export function checkedOf(path: string, account: PageAccount, standing: Standing | null): Checked {
  const findings = account.article.warnings
  return { ...figuresOf(account), path, letters: account.letters, findings, standing }
}
