import { useMemo } from 'preact/hooks'
import type { Review } from '../data/known.ts'
import { attentionOf } from '../figures/attention.ts'
import { ALL } from '../list/query.ts'
import { directionOf } from '../parts/direction.ts'
import { Meter } from '../parts/meter.tsx'
import { Code, Text } from '../parts/text.tsx'
import { addressOf } from '../state/route.ts'
import { words } from '../state/settings.ts'
import { Panel } from './panel.tsx'

const SHOWN = 6

/** The pages that most likely went wrong. */
export function Attention({ review }: { readonly review: Review }) {
  const found = useMemo(() => attentionOf(review, SHOWN), [review])
  const { lookFirst, lookFirstNote, allFine, concerns: names, noHeadline } = words.value
  return (
    <Panel title={lookFirst} note={found.length === 0 ? allFine : lookFirstNote} size="rest">
      <ul class="attention">
        {found.map(({ page, concerns }) => {
          const row = review.rows[page]
          if (row === undefined) return null
          return (
            <li key={page}>
              <a class="attention-row" href={addressOf({ view: 'page', page, query: ALL })}>
                <span class="attention-head" dir={directionOf(row.headline ?? '')}>
                  {row.headline === null ? <i class="quiet">{noHeadline}</i> : <Text>{row.headline}</Text>}
                </span>
                <span class="attention-path">
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
