import type { Review } from '../data/known.ts'
import type { Attention as Found } from '../figures/attention.ts'
import { WORST } from '../list/query.ts'
import { directionOf } from '../parts/direction.ts'
import { Meter } from '../parts/meter.tsx'
import { Code, Text } from '../parts/text.tsx'
import { addressOf } from '../state/route.ts'
import { words } from '../state/settings.ts'
import { number } from '../words/say.ts'
import { Panel } from './panel.tsx'

interface AttentionProps {
  readonly review: Review
  readonly found: readonly Found[]
  readonly size: 'rest' | 'whole'
}

/** The list has them all. */
const SHOWN = 12

/** The pages that most likely went wrong, and the way to all of them. */
export function Attention({ review, found, size }: AttentionProps) {
  const { lookFirst, lookFirstNote, allFine, lookAll, concerns: names, noHeadline } = words.value
  return (
    <Panel title={lookFirst} note={found.length === 0 ? allFine : lookFirstNote} size={size}>
      <ul class={`attention attention-${size}`}>
        {found.slice(0, SHOWN).map(({ page, concerns }) => {
          const row = review.rows[page]
          if (row === undefined) return null
          return (
            <li key={page}>
              <a class="attention-row" href={addressOf({ view: 'page', page, query: WORST })}>
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
      {found.length > SHOWN ? (
        <a class="more" href={addressOf({ view: 'pages', query: WORST })}>
          {lookAll(number(found.length))}
        </a>
      ) : null}
    </Panel>
  )
}
