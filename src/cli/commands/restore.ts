import { kindOf, makeFolder } from '../../files/folder.ts'
import { refuseOutput } from '../../files/names.ts'
import { Refusal } from '../../files/reason.ts'
import { articlesBelow, restoreTree } from '../../files/restore-tree.ts'
import { jsonText } from '../../report/json-text.ts'
import { counted } from '../../report/summary.ts'
import { startProgress } from '../progress.ts'
import { haltOnSignals } from '../signals.ts'
import { sayStopped, whyStopped } from '../stopped.ts'
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
  const each = () => progress.advance(1)
  const restored = await restoreTree(found.articles, folder, flags.force === true, each, haltOnSignals())
  progress.end()
  const failures = [...found.failures, ...restored.failures]
  const paint = await paintFor(stderr())
  sayFailures(failures, paint)
  const { left } = restored
  const stopped = left === 0 ? null : whyStopped(restored.noRoom)
  if (stopped !== null) sayStopped(stopped, `${counted(left, 'article')} left; run again`, paint)
  if (flags.quiet !== true) {
    const failed = failures.length === 0 ? '' : `, ${paint.red(`${failures.length} failed`)}`
    const done = paint.green(`${counted(restored.pages, 'page')} restored`)
    const rest = left === 0 ? '' : `, ${paint.yellow(`${left} left`)}`
    say(`${counted(found.articles.length, 'article')}: ${done}${failed}${rest}`)
  }
  if (flags.json === true) {
    print(jsonText({ articles: found.articles.length, restored: restored.pages, failures, left, stopped }))
  }
  return failures.length === 0 && left === 0 ? 0 : 1
}
