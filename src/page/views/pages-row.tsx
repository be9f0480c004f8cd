import type { ReviewRow } from '../../report/review/format.ts'
import type { Review } from '../data/known.ts'
import { concernsOf } from '../figures/attention.ts'
import { totalOf } from '../list/find.ts'
import type { Query } from '../list/query.ts'
import { directionOf } from '../parts/direction.ts'
import { Icon } from '../parts/icon.tsx'
import { Meter } from '../parts/meter.tsx'
import { Code, shown, Text } from '../parts/text.tsx'
import { current } from '../state/current.ts'
import { addressOf } from '../state/route.ts'
import { words } from '../state/settings.ts'
import { number } from '../words/say.ts'

interface RowProps {
  readonly review: Review
  readonly query: Query
  /** Number of the page in the report. */
  readonly page: number
  readonly row: ReviewRow
  /** Where the row stands in the list: in CSS pixels from its top, or null where the rows simply follow; and its index. */
  readonly start: number | null
  readonly index: number
  /** Whether the tab key stops here while no row is the current one. */
  readonly first: boolean
}

/** One page of the list; all of the row leads to it. */
export function ListRow({ review, query, page, row, start, index, first }: RowProps) {
  const here = current.value === page
  const { columns, concerns, noHeadline } = words.value
  const concerned = query.look ? concernsOf(review, page) : []
  const warnings = totalOf(row.warnings)
  const site = row.site === null ? '' : (review.head.names[row.site] ?? '')
  return (
    <div
      class={here ? 'row row-here' : 'row'}
      role="row"
      aria-rowindex={index + 2}
      data-page={page}
      style={start === null ? {} : { transform: `translateY(${start}px)` }}
    >
      <div class="cell cell-headline" role="cell">
        <a
          class="at-start"
          href={addressOf({ view: 'page', page, query })}
          dir={row.headline === null ? undefined : directionOf(row.headline)}
          tabIndex={here || first ? 0 : -1}
          onClick={() => {
            current.value = page
          }}
        >
          {row.headline === null ? <i class="quiet">{noHeadline}</i> : <Text>{row.headline}</Text>}
        </a>
        <span class="row-foot">
          <span class="row-path at-start" dir="ltr">
            <Code>{row.file}</Code>
          </span>
          {concerned.map((one) => (
            <span class="chip chip-warned" key={one}>
              {concerns[one]}
            </span>
          ))}
        </span>
      </div>
      <div class="cell cell-kept" role="cell">
        <Meter value={row.kept} />
      </div>
      <Figure name="removed" label={columns.removed} value={totalOf(row.removed)} />
      <Figure name="edits" label={columns.edits} value={row.edits === null ? null : totalOf(row.edits)} />
      <Figure name="words" label={columns.words} value={row.words} />
      <div class={warnings > 0 ? 'cell cell-warnings has-warnings' : 'cell cell-warnings'} role="cell">
        {warnings > 0 ? <Icon name="warn" /> : null}
        <span class="number">{warnings > 0 ? number(warnings) : '–'}</span>
      </div>
      <div class="cell cell-site at-start" role="cell" dir={directionOf(site)}>
        {shown(site)}
      </div>
    </div>
  )
}

/** A number that says what it is where there are no columns. */
function Figure(props: { readonly name: string; readonly label: string; readonly value: number | null }) {
  const { name, label, value } = props
  return (
    <div class={`cell cell-${name}`} role="cell">
      <span class="cell-label">{label} </span>
      <span class="number">{value === null || value === 0 ? '–' : number(value)}</span>
    </div>
  )
}
