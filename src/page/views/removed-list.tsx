import type { ReviewDetail } from '../../report/review/format.ts'
import { Code, Text } from '../parts/text.tsx'
import { words } from '../state/settings.ts'
import { number, reason } from '../words/say.ts'

/** What was removed, where no audit tells the other lines. */
export function RemovedList({ detail }: { readonly detail: ReviewDetail }) {
  const { pageWithoutAudit, removedLines, nothingRemoved, labels } = words.value
  return (
    <>
      <p class="notice">{pageWithoutAudit}</p>
      {detail.removed.length === 0 ? <p class="quiet">{nothingRemoved}</p> : null}
      <ul class="removed-list">
        {detail.removed.map(({ lines: [first, last], label, rule, because, text }) => (
          <li key={first}>
            <p class="removed-head">
              <span class="number">{removedLines(number(first), number(last))}</span>
              <span class="chip chip-removed">{labels[label]}</span>
              <span>
                <bdi>{reason(because)}</bdi>
              </span>
              <Code>{rule}</Code>
            </p>
            {text.split('\n').map((line, at) => (
              <del class="removed-text" key={`${first}-${at}`}>
                <Text>{line}</Text>
              </del>
            ))}
          </li>
        ))}
      </ul>
    </>
  )
}
