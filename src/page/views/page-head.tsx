import type { Signal } from '@preact/signals'
import type { ReviewDetail, ReviewRow } from '../../report/review/format.ts'
import type { Query } from '../list/query.ts'
import { Copy } from '../parts/copy.tsx'
import { Icon } from '../parts/icon.tsx'
import { Meter } from '../parts/meter.tsx'
import { Code, Text } from '../parts/text.tsx'
import { addressOf } from '../state/route.ts'
import { words } from '../state/settings.ts'
import { number } from '../words/say.ts'
import { Warnings } from './page-warnings.tsx'

interface HeadProps {
  readonly row: ReviewRow
  readonly query: Query
  readonly detail: ReviewDetail | null
  /** Index of the line whose reason is open. */
  readonly picked: Signal<number | null>
  readonly previous: number | undefined
  readonly next: number | undefined
  /** Where the page stands in the list it was opened from, from 1, and how many that has. */
  readonly place: readonly [at: number, of: number]
}

/** Which page it is, where it stands in the list, and what a person should look at. */
export function PageHead({ row, query, detail, picked, previous, next, place }: HeadProps) {
  const say = words.value
  return (
    <div class="page-head">
      <nav class="page-nav" aria-label={say.pages}>
        <a class="button" href={addressOf({ view: 'pages', query })}>
          <Icon name="back" />
          {say.back}
        </a>
        {place[0] > 0 ? (
          <span class="quiet number">{say.placeInList(number(place[0]), number(place[1]))}</span>
        ) : null}
        <Turn to={previous} query={query} name={say.previous} icon="back" />
        <Turn to={next} query={query} name={say.next} icon="next" />
      </nav>
      <h1>{row.headline === null ? <i class="quiet">{say.noHeadline}</i> : <Text>{row.headline}</Text>}</h1>
      <div class="page-facts">
        <span class="with-copy">
          <Code>{row.file}</Code>
          <Copy text={row.file} label={say.copyPath} />
        </span>
        <span>{say.bytes(number(row.bytes))}</span>
        {detail === null ? null : (
          <>
            <Code>{detail.source.encoding}</Code>
            <span class="with-copy">
              <Code>{`sha256 ${detail.source.sha256.slice(0, 8)}\u2026`}</Code>
              <Copy text={detail.source.sha256} label={say.copyChecksum} />
            </span>
          </>
        )}
        <span class="kept-share">
          {say.columns.kept} <Meter value={row.kept} />
        </span>
      </div>
      {detail === null || detail.warnings.length === 0 ? null : <Warnings detail={detail} picked={picked} />}
    </div>
  )
}

function Turn(props: {
  readonly to: number | undefined
  readonly query: Query
  readonly name: string
  readonly icon: 'back' | 'next'
}) {
  const { to, query, name, icon } = props
  if (to === undefined) return null
  return (
    <a class="icon-button" href={addressOf({ view: 'page', page: to, query })} title={name}>
      <Icon name={icon} />
      <span class="unseen">{name}</span>
    </a>
  )
}
