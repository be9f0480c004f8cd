import { type Query, SORTS, type Sort } from '../list/query.ts'
import { Icon } from '../parts/icon.tsx'
import { replaceQuery } from '../state/route.ts'
import { words } from '../state/settings.ts'

/** Figures are mostly asked for from the largest on. */
const DOWN_FIRST: readonly Sort[] = ['removed', 'edits', 'words', 'warnings']
/** The path stands in the column of the headline. */
const COLUMNS: readonly Sort[] = ['headline', 'kept', 'removed', 'edits', 'words', 'warnings']

/** A list sorted by a column, from the end that is mostly asked for. */
export function sortedBy(query: Query, sort: Sort): Query {
  return { ...query, sort, down: DOWN_FIRST.includes(sort) }
}

/** The columns, each of which sorts the list. */
export function ListHead({ query }: { readonly query: Query }) {
  const { columns, site } = words.value
  return (
    <div class="head" role="rowgroup">
      <div class="row row-head" role="row" aria-rowindex={1}>
        {COLUMNS.map((sort) => (
          <div class={`cell cell-${sort}`} role="columnheader" key={sort} aria-sort={orderOf(query, sort)}>
            {sort === 'headline' ? <SortButton query={query} sort="file" name={columns.file} /> : null}
            <SortButton query={query} sort={sort} name={columns[sort]} />
          </div>
        ))}
        <div class="cell cell-site" role="columnheader">
          {site}
        </div>
      </div>
    </div>
  )
}

function SortButton({
  query,
  sort,
  name,
}: {
  readonly query: Query
  readonly sort: Sort
  readonly name: string
}) {
  const here = query.sort === sort
  const turn = () => {
    replaceQuery(here ? { ...query, down: !query.down } : sortedBy(query, sort))
  }
  return (
    <button type="button" class={here ? 'sort sort-here' : 'sort'} onClick={turn}>
      {name}
      {here ? <Icon name={query.down ? 'down' : 'up'} /> : null}
    </button>
  )
}

function orderOf(query: Query, sort: Sort): 'ascending' | 'descending' | 'none' {
  const here = query.sort === sort || (sort === 'headline' && query.sort === 'file')
  return here ? (query.down ? 'descending' : 'ascending') : 'none'
}

/** The same where there is no room for columns. */
export function SortField({ query }: { readonly query: Query }) {
  const { columns, sortBy } = words.value
  return (
    <label class="field field-sort">
      <span>{sortBy}</span>
      <select
        value={query.sort}
        onChange={(event) => {
          const sort = SORTS.find((one) => one === event.currentTarget.value) ?? 'file'
          replaceQuery(sortedBy(query, sort))
        }}
      >
        {SORTS.map((sort) => (
          <option value={sort} key={sort}>
            {columns[sort]}
          </option>
        ))}
      </select>
    </label>
  )
}
