import type { Review } from '../data/known.ts'
import { totalsOf } from '../figures/totals.ts'
import { ALL, type Query } from '../list/query.ts'
import { Text } from '../parts/text.tsx'
import { addressOf } from '../state/route.ts'
import { words } from '../state/settings.ts'
import { number, share, short } from '../words/say.ts'

interface Card {
  readonly key: string
  readonly name: string
  readonly value: string
  readonly note: string
  /** The list that shows what the figure is made of. */
  readonly query: Partial<Query>
}

/** The run in six figures. */
export function Cards({ review }: { readonly review: Review }) {
  const { head } = review
  const { runOf, madeBy, noAudit } = words.value
  const missing = head.pages - head.audited
  return (
    <>
      <div class="title">
        <h1>
          <Text>{head.title}</Text>
        </h1>
        <p class="quiet">
          {runOf} · {madeBy} <bdi>clean-news {head.version}</bdi>
        </p>
      </div>
      {missing === 0 ? null : <p class="notice">{noAudit(number(missing))}</p>}
      <ul class="cards">
        {cardsOf(review).map(({ key, name, value, note, query }) => (
          <li key={key}>
            <a class={`card card-${key}`} href={addressOf({ view: 'pages', query: { ...ALL, ...query } })}>
              <span class="card-name">{name}</span>
              <span class="card-value number">{value}</span>
              <span class="card-note">{note}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}

function cardsOf(review: Review): readonly Card[] {
  const totals = totalsOf(review.rows)
  const sites = new Set(review.rows.map(({ site }) => site)).size
  const say = words.value
  const { pages, kept, removed, lines, edits, warnings, warnedPages } = totals
  return [
    { key: 'pages', name: say.pages, value: short(pages), note: say.pagesNote(number(sites)), query: {} },
    { key: 'kept', name: say.keptLetters, value: share(kept), note: say.keptNote, query: { sort: 'kept' } },
    {
      key: 'removed',
      name: say.linesRemoved,
      value: short(removed),
      note: lines === null ? '' : say.removedNote(share(lines === 0 ? 0 : removed / lines), short(lines)),
      query: { sort: 'removed', down: true },
    },
    {
      key: 'changed',
      name: say.repairs,
      value: edits === null ? '–' : short(edits),
      note: edits === null ? say.unknown : say.repairsNote,
      query: { sort: 'edits', down: true },
    },
    {
      key: 'words',
      name: say.wordsKept,
      value: short(totals.words),
      note: say.wordsNote(number(Math.round(totals.words / Math.max(1, pages)))),
      query: { sort: 'words', down: true },
    },
    {
      key: 'warned',
      name: say.warnings,
      value: short(warnings),
      note: say.warningsNote(number(warnedPages)),
      query: { warning: 'any', sort: 'warnings', down: true },
    },
  ]
}
