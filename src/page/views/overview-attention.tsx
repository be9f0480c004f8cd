import type { Review } from '../data/known.ts'
import type { Attention as Found } from '../figures/attention.ts'
import { ALL } from '../list/query.ts'
import { directionOf } from '../parts/direction.ts'
import { Meter } from '../parts/meter.tsx'
import { Code, Text } from '../parts/text.tsx'
import { addressOf } from '../state/route.ts'
import { words } from '../state/settings.ts'
import { Panel } from './panel.tsx'

interface AttentionProps {
  readonly review: Review
  readonly found: readonly Found[]
  readonly size: 'rest' | 'whole'
}

/** The pages that most likely went wrong. */
export function Attention({ review, found, size }: AttentionProps) {
  const { lookFirst, lookFirstNote, allFine, concerns: names, noHeadline } = words.value
  return (
    <Panel title={lookFirst} note={found.length === 0 ? allFine : lookFirstNote} size={size}>
      <ul class={`attention attention-${size}`}>
        {found.map(({ page, concerns }) => {
          const row = review.rows[page]
          if (row === undefined) return null
          return (
            <li key={page}>
              <a class="attention-row" href={addressOf({ view: 'page', page, query: ALL })}>
                <span class="attention-head at-start" dir={directionOf(row.headline ?? '')}>
                  {row.headline === null ? <i class="quiet">{noHeadline}</i> : <Text>{row.headline}</Text>}
                </span>
                <span class="attention-path at-start" dir="ltr">
                  <Code>{row.file}</Code>
                </span>
                <span class="chips">
                  {concerns.map((one) => (
                    <span class="chip chip-warned" key={one}>
                      {names[one]}
                    </span>
                  ))}
                </span>
                <Meter value={row.kept} />
              </a>
            </li>
          )
        })}
      </ul>
    </Panel>
  )
}
