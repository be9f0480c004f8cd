import { kindOf, makeFolder } from '../../files/folder.ts'
import { refuseOutput } from '../../files/names.ts'
import { Refusal } from '../../files/reason.ts'
import { articlesBelow, restoreTree } from '../../files/restore-tree.ts'
import { jsonText } from '../../report/json-text.ts'
import { counted } from '../../report/summary.ts'
import { startProgress } from '../progress.ts'
import { paintFor, print, say, stderr } from '../terminal.ts'
import { sayFailures } from './pages.ts'

/** What `restore` can be told. */
export interface RestoreFlags {
  /** Overwrite files that differ from the page. */
  readonly force?: boolean
  readonly quiet?: boolean
  readonly json?: boolean
}

/**
 * Writes the original pages of a tree of articles and audits.
 *
 * @returns the exit code
 */
export async function restore(out: string, folder: string, flags: RestoreFlags): Promise<number> {
  if (kindOf(out) !== 'folder') {
    throw new Refusal(`${out} is no folder: name the folder that clean-news wrote its articles to`)
  }
  refuseOutput(folder, [out])
  const found = articlesBelow(out)
  makeFolder(folder)
  const progress = await startProgress(found.articles.length, flags.quiet === true)
  const restored = restoreTree(found.articles, folder, flags.force === true, () => progress.advance(1))
  progress.end()
  const failures = [...found.failures, ...restored.failures]
  const paint = await paintFor(stderr())
  sayFailures(failures, paint)
  if (flags.quiet !== true) {
    const failed = failures.length === 0 ? '' : `, ${paint.red(`${failures.length} failed`)}`
    const done = paint.green(`${counted(restored.pages, 'page')} restored`)
    say(`${counted(found.articles.length, 'article')}: ${done}${failed}`)
  }
  if (flags.json === true) {
    print(jsonText({ articles: found.articles.length, restored: restored.pages, failures }))
  }
  return failures.length === 0 ? 0 : 1
}
