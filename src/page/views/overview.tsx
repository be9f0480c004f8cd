import { useMemo } from 'preact/hooks'
import type { Review } from '../data/known.ts'
import { attentionOf } from '../figures/attention.ts'
import { keptBins, wordBins } from '../figures/bins.ts'
import { byName, type Named } from '../figures/totals.ts'
import { ALL, type Query } from '../list/query.ts'
import { type BarRow, Bars } from '../parts/bars.tsx'
import { Histogram } from '../parts/histogram.tsx'
import { Code } from '../parts/text.tsx'
import { addressOf } from '../state/route.ts'
import { language, words } from '../state/settings.ts'
import { ruleSummary } from '../words/say.ts'
import { warningName } from '../words/warnings.ts'
import { Attention } from './overview-attention.tsx'
import { Cards } from './overview-cards.tsx'
import { Sites } from './overview-sites.tsx'
import { Panel } from './panel.tsx'

/** The run in figures, each of which leads to its pages. */
export function Overview({ review }: { readonly review: Review }) {
  const { rows } = review
  const figures = useMemo(() => figuresOf(review), [review])
  const {
    removedByRule,
    editsByRule,
    warningsByCode,
    keptShares,
    keptSharesNote,
    lengths,
    lengthsNote,
    unknown,
  } = words.value
  const ruleRow = (named: Named): BarRow => ({
    ...listed(named, { rule: named.name }),
    name: <Code>{named.name}</Code>,
    note: ruleSummary(review, named.name),
  })
  const warningRow = (named: Named): BarRow => ({
    ...listed(named, { warning: named.name }),
    name: warningName(named.name, language.value),
    note: <Code>{named.name}</Code>,
  })
  const hasEdits = rows.some(({ edits }) => edits !== null)
  const charts = (
    <>
      <Panel title={keptShares} note={keptSharesNote} size="third">
        <Histogram bins={figures.kept} href={(kept) => listOf({ kept })} label={keptShares} />
      </Panel>
      <Panel title={lengths} note={lengthsNote} size="third">
        <Histogram bins={figures.words} href={(range) => listOf({ words: range })} label={lengths} />
      </Panel>
      <Panel title={warningsByCode} size="third">
        <Bars rows={figures.warnings.map(warningRow)} kind="warned" />
      </Panel>
    </>
  )
  const beside = figures.attention.length > SHORT_LIST
  return (
    <div class="overview">
      <Cards review={review} />
      <div class="panels">
        <Attention review={review} found={figures.attention} size={beside ? 'rest' : 'whole'} />
        {beside ? <div class="stack">{charts}</div> : charts}
        <Panel title={removedByRule}>
          <Bars rows={figures.removed.map(ruleRow)} kind="removed" />
        </Panel>
        <Panel title={editsByRule}>
          {hasEdits ? (
            <Bars rows={figures.edits.map(ruleRow)} kind="changed" />
          ) : (
            <p class="quiet">{unknown}</p>
          )}
        </Panel>
        <Sites review={review} />
      </div>
    </div>
  )
}

/** A list as short as this has no room for the charts beside it. */
const SHORT_LIST = 7

function figuresOf(review: Review) {
  const { head, rows } = review
  return {
    attention: attentionOf(review),
    removed: byName(rows, head.names, ({ removed }) => removed),
    edits: byName(rows, head.names, ({ edits }) => edits ?? []),
    warnings: byName(rows, head.names, ({ warnings }) => warnings),
    kept: keptBins(rows.map(({ kept }) => kept)),
    words: wordBins(rows.map((row) => row.words)),
  }
}

function listed({ name, count, pages }: Named, query: Partial<Query>) {
  return { key: name, count, pages, href: listOf(query) }
}

function listOf(query: Partial<Query>): string {
  return addressOf({ view: 'pages', query: { ...ALL, ...query } })
}
