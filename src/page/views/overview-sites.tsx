import { useSignal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import type { Review } from '../data/known.ts'
import { sitesOf } from '../figures/sites.ts'
import { ALL } from '../list/query.ts'
import { Meter } from '../parts/meter.tsx'
import { addressOf } from '../state/route.ts'
import { words } from '../state/settings.ts'
import { number } from '../words/say.ts'
import { Panel } from './panel.tsx'

const SHOWN = 12

/** A row a site; each leads to its pages. */
export function Sites({ review }: { readonly review: Review }) {
  const all = useSignal(false)
  const sites = useMemo(() => sitesOf(review), [review])
  const { bySite, site, noSite, pages, columns, showAll, showLess } = words.value
  return (
    <Panel title={bySite} size="whole">
      <table class="sites">
        <thead>
          <tr>
            <th scope="col">{site}</th>
            <th scope="col">{pages}</th>
            <th scope="col">{columns.kept}</th>
            <th scope="col">{columns.removed}</th>
            <th scope="col" class="roomy">
              {columns.edits}
            </th>
            <th scope="col" class="roomy">
              {columns.words}
            </th>
            <th scope="col">{columns.warnings}</th>
          </tr>
        </thead>
        <tbody>
          {sites.slice(0, all.value ? sites.length : SHOWN).map((one) => (
            <tr key={one.name}>
              <th scope="row">
                <a href={addressOf({ view: 'pages', query: { ...ALL, site: one.name } })}>
                  {one.name === '' ? noSite : <bdi>{one.name}</bdi>}
                </a>
              </th>
              <td class="number">{number(one.pages)}</td>
              <td>
                <Meter value={one.kept} />
              </td>
              <td class="number">{number(one.removed)}</td>
              <td class="number roomy">{one.edits === null ? '–' : number(one.edits)}</td>
              <td class="number roomy">{number(one.words)}</td>
              <td class="number">{number(one.warnings)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {sites.length > SHOWN ? (
        <button
          type="button"
          class="more"
          onClick={() => {
            all.value = !all.value
          }}
        >
          {all.value ? showLess : showAll(number(sites.length))}
        </button>
      ) : null}
    </Panel>
  )
}
