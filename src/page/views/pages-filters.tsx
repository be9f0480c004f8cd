import { useMemo } from 'preact/hooks'
import type { Review } from '../data/known.ts'
import { attentionOf } from '../figures/attention.ts'
import { byName } from '../figures/totals.ts'
import { ALL, narrows, type Query, WORST } from '../list/query.ts'
import { Icon } from '../parts/icon.tsx'
import { replaceQuery } from '../state/route.ts'
import { language, words } from '../state/settings.ts'
import { number } from '../words/say.ts'
import { warningName } from '../words/warnings.ts'
import { Choice, RangeField } from './filter-fields.tsx'
import { SortField } from './pages-head.tsx'

interface FiltersProps {
  readonly review: Review
  readonly query: Query
  /** How many pages are as the query says. */
  readonly found: number
}

/** Puts the cursor into the search field, where there is one. */
export function focusSearch(): boolean {
  const field = document.getElementById('search')
  if (!(field instanceof HTMLInputElement)) return false
  field.focus()
  field.select()
  return true
}

/** Turned on, the worst stand first. */
const LOOK: Partial<Query> = { look: true, sort: WORST.sort, down: WORST.down }

/** What narrows the list; each change stands in the address at once. */
export function Filters({ review, query, found }: FiltersProps) {
  const change = (part: Partial<Query>) => replaceQuery({ ...query, ...part })
  const lists = useMemo(() => listsOf(review), [review])
  const say = words.value
  return (
    <search>
      <form class="filters" onSubmit={(event) => event.preventDefault()}>
        <label class="search">
          <Icon name="search" />
          <span class="unseen">{say.search}</span>
          <input
            id="search"
            type="search"
            dir="auto"
            placeholder={say.search}
            value={query.text}
            autocomplete="off"
            spellcheck={false}
            onInput={(event) => change({ text: event.currentTarget.value })}
            onKeyDown={(event) => {
              if (event.key === 'Escape' && query.text === '') event.currentTarget.blur()
              if (event.key === 'Enter' || event.key === 'ArrowDown') event.currentTarget.blur()
            }}
          />
          <span class="key" aria-hidden="true">
            /
          </span>
        </label>
        <Choice name={say.site} all={say.allSites} value={query.site} pick={(site) => change({ site })}>
          {lists.sites.map((site) => [site, site === '' ? say.noSite : site])}
        </Choice>
        <Choice name={say.rule} all={say.allRules} value={query.rule} pick={(rule) => change({ rule })}>
          {lists.rules.map(({ name, pages }) => [name, `${name} (${number(pages)})`])}
        </Choice>
        <Choice
          name={say.warning}
          all={say.allPages}
          value={query.warning}
          pick={(warning) => change({ warning })}
        >
          {[
            ['any', say.anyWarning],
            ...lists.warnings.map(({ name, pages }): [string, string] => [
              name,
              `${warningName(name, language.value)} (${number(pages)})`,
            ]),
          ]}
        </Choice>
        <RangeField name={say.keptRange} most={100} value={query.kept} pick={(kept) => change({ kept })} />
        <RangeField
          name={say.wordsRange}
          most={lists.longest}
          value={query.words}
          pick={(range) => change({ words: range })}
        />
        <SortField query={query} />
        <p class="found">
          <span class="number">{say.found(number(found), number(review.rows.length))}</span>
          {lists.concerned === 0 && !query.look ? null : (
            <label class="look">
              <input
                type="checkbox"
                checked={query.look}
                onChange={() => change(query.look ? { look: false, sort: ALL.sort, down: false } : LOOK)}
              />
              {say.lookOnly(number(lists.concerned))}
            </label>
          )}
          {narrows(query) ? (
            <button
              type="button"
              class="more"
              onClick={() => replaceQuery(query.look ? ALL : { ...ALL, sort: query.sort, down: query.down })}
            >
              {say.clear}
            </button>
          ) : null}
        </p>
      </form>
    </search>
  )
}

function listsOf(review: Review) {
  const { head, rows } = review
  const sites = new Set(rows.map(({ site }) => (site === null ? '' : (head.names[site] ?? ''))))
  return {
    sites: [...sites].sort(),
    rules: byName(rows, head.names, ({ removed, edits }) => [...removed, ...(edits ?? [])]),
    warnings: byName(rows, head.names, ({ warnings }) => warnings),
    concerned: attentionOf(review).length,
    longest: rows.reduce((most, row) => Math.max(most, row.words), 0),
  }
}
