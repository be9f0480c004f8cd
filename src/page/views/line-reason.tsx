import type { ReviewLine } from '../../report/review/format.ts'
import type { Review } from '../data/known.ts'
import { Code } from '../parts/text.tsx'
import { direction, language, words } from '../state/settings.ts'
import { number, reason, ruleSummary } from '../words/say.ts'
import { seen } from './line-pieces.tsx'
import { Remedy } from './remedy.tsx'

interface ReasonProps {
  readonly review: Review
  readonly line: ReviewLine
  /** The page's site; empty where it has none. */
  readonly site: string
}

/** Why a line is what it is, and each change in it with its rule. */
export function LineReason({ review, line, site }: ReasonProps) {
  const say = words.value
  const groups = groupsOf(line)
  return (
    <div class="reason" role="note" lang={language.value} dir={direction.value}>
      <p class="reason-because">
        <b>{say.fates[line.fate]}</b> · {say.labels[line.label]} · <bdi>{reason(line.because)}</bdi>
      </p>
      <p class="reason-rule">
        <Code>{line.rule}</Code> <span>{ruleSummary(review, line.rule)}</span>
      </p>
      {line.fate === 'removed' || line.field === '' ? null : (
        <p class="reason-rule">
          {say.goesTo} <Code>{line.field}</Code>
        </p>
      )}
      {line.fate === 'removed' ? <Remedy line={line} site={site} /> : null}
      {groups.length === 0 ? null : (
        <>
          <p class="reason-head">{say.edits}</p>
          <ul class="edits">
            {groups.slice(0, SHOWN).map(({ was, now, rules, times }) => (
              <li key={`${was}\u0000${now}\u0000${rules}`}>
                <span class="edit-pair" dir="ltr">
                  {was === '' ? <i>{say.insertedNothing}</i> : <del>{seen(was)}</del>}
                  <span aria-hidden="true"> → </span>
                  {now === '' ? <i>{say.insertedNothing}</i> : <ins>{seen(now)}</ins>}
                  {times > 1 ? <span class="number quiet"> ×{number(times)}</span> : null}
                </span>
                <span class="edit-rule">
                  <Code>{rules}</Code>
                </span>
              </li>
            ))}
          </ul>
          {groups.length > SHOWN ? <p class="quiet">{say.moreEdits(number(groups.length - SHOWN))}</p> : null}
        </>
      )}
      {line.cut === undefined ? null : <p class="quiet">{say.cut(number(line.cut))}</p>}
    </div>
  )
}

const SHOWN = 12

interface Group {
  readonly was: string
  readonly now: string
  readonly rules: string
  times: number
}

/** Equal changes once, in the order of the first of each. */
function groupsOf({ text, edits }: ReviewLine): readonly Group[] {
  const groups = new Map<string, Group>()
  for (const [start, end, now, rules] of edits) {
    const was = text.slice(start, end)
    const key = JSON.stringify([was, now, rules])
    const known = groups.get(key)
    if (known === undefined) groups.set(key, { was, now, rules: rules.join(', '), times: 1 })
    else known.times++
  }
  return [...groups.values()]
}
