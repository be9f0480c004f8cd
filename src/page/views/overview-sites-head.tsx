import type { Signal } from '@preact/signals'
import type { SiteFigures } from '../figures/sites.ts'
import { Icon } from '../parts/icon.tsx'
import { words } from '../state/settings.ts'

const COLUMNS = ['name', 'pages', 'kept', 'removed', 'edits', 'words', 'warnings'] as const
export type SiteColumn = (typeof COLUMNS)[number]

/** The sites by a column; those that are equal there stay in their order, and those without a figure come last. */
export function sortSites(
  sites: readonly SiteFigures[],
  column: SiteColumn,
  down: boolean,
): readonly SiteFigures[] {
  const sign = down ? -1 : 1
  return [...sites].sort((a, b) => {
    if (column === 'name') return sign * (a.name < b.name ? -1 : Number(a.name > b.name))
    const [p, q] = [a[column], b[column]]
    return p === null || q === null ? Number(p === null) - Number(q === null) : sign * (p - q)
  })
}

interface HeadProps {
  readonly column: Signal<SiteColumn>
  readonly down: Signal<boolean>
}

/** The columns of the table of sites, each of which sorts it. */
export function SiteHead({ column, down }: HeadProps) {
  const { site, pages, columns } = words.value
  const names = { ...columns, name: site, pages }
  return (
    <thead>
      <tr>
        {COLUMNS.map((one) => {
          const here = column.value === one
          const turn = () => {
            down.value = here ? !down.value : one !== 'name' && one !== 'kept'
            column.value = one
          }
          return (
            <th
              scope="col"
              key={one}
              class={classOf(one)}
              aria-sort={here ? (down.value ? 'descending' : 'ascending') : 'none'}
            >
              <button type="button" class={here ? 'sort sort-here' : 'sort'} onClick={turn}>
                {names[one]}
                {here ? <Icon name={down.value ? 'down' : 'up'} /> : null}
              </button>
            </th>
          )
        })}
      </tr>
    </thead>
  )
}

/** A little room has no place for all columns. */
function classOf(column: SiteColumn): string {
  if (column === 'name') return ''
  if (column === 'kept') return 'after-figure'
  return column === 'edits' || column === 'words' ? 'figure roomy' : 'figure'
}
