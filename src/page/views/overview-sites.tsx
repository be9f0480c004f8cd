import { useSignal } from '@preact/signals'
import { useMemo } from 'preact/hooks'
import type { Review } from '../data/known.ts'
import { sitesOf } from '../figures/sites.ts'
import { ALL } from '../list/query.ts'
import { Meter } from '../parts/meter.tsx'
import { addressOf } from '../state/route.ts'
import { words } from '../state/settings.ts'
import { number } from '../words/say.ts'
import { type SiteColumn, SiteHead, sortSites } from './overview-sites-head.tsx'
import { Panel } from './panel.tsx'

const SHOWN = 12

/** A row a site; each leads to its pages. */
export function Sites({ review }: { readonly review: Review }) {
  const all = useSignal(false)
  const column = useSignal<SiteColumn>('pages')
  const down = useSignal(true)
  const figures = useMemo(() => sitesOf(review), [review])
  const sites = sortSites(figures, column.value, down.value)
  const { bySite, noSite, showAll, showLess } = words.value
  return (
    <Panel title={bySite} size="whole">
      <table class="sites">
        <SiteHead column={column} down={down} />
        <tbody>
          {sites.slice(0, all.value ? sites.length : SHOWN).map((one) => (
            <tr key={one.name}>
              <th scope="row">
                <a href={addressOf({ view: 'pages', query: { ...ALL, site: one.name } })}>
                  {one.name === '' ? noSite : <bdi>{one.name}</bdi>}
                </a>
              </th>
              <td class="number figure">{number(one.pages)}</td>
              <td class="after-figure">
                <Meter value={one.kept} />
              </td>
              <td class="number figure">{number(one.removed)}</td>
              <td class="number figure roomy">{one.edits === null ? '–' : number(one.edits)}</td>
              <td class="number figure roomy">{number(one.words)}</td>
              <td class="number figure">{number(one.warnings)}</td>
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
