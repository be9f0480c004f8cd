import type { ReviewLine } from '../../report/review/format.ts'
import { Copy } from '../parts/copy.tsx'
import { Code } from '../parts/text.tsx'
import { isKept, keptCount, keptRow, turnKept } from '../state/keep.ts'
import { addressOf } from '../state/route.ts'
import { words } from '../state/settings.ts'
import { number } from '../words/say.ts'

/** What one can do where a line should have stayed: keep what was learned of the site, or do without the rule. */
export function Remedy({ line: { rule, text }, site }: { readonly line: ReviewLine; readonly site: string }) {
  const { keepThis, keptLines, without, copyRow } = words.value
  if (rule !== 'label/site-furniture') {
    const option = `--without ${rule}`
    return (
      <p class="remedy">
        {without} <Code>{option}</Code> <Copy text={option} label={without} />
      </p>
    )
  }
  return (
    <p class="remedy">
      <label class="keep">
        <input type="checkbox" checked={isKept(site, text)} onChange={() => turnKept(site, text)} />
        {keepThis}
      </label>
      <Copy text={JSON.stringify(keptRow(text))} label={copyRow} />
      {keptCount.value === 0 ? null : (
        <a class="more" href={addressOf({ view: 'furniture' })}>
          {keptLines(number(keptCount.value))}
        </a>
      )}
    </p>
  )
}
