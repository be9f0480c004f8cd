import { useSignal } from '@preact/signals'
import { scaleLinear } from 'd3-scale'
import type { ComponentChildren } from 'preact'
import { words } from '../state/settings.ts'
import { number } from '../words/say.ts'

/** One bar: what it counts, and the list of its pages. */
export interface BarRow {
  readonly key: string
  readonly name: ComponentChildren
  /** A second line in small type. */
  readonly note?: ComponentChildren
  readonly count: number
  readonly pages: number
  readonly href: string
}

const SHOWN = 8

/** Horizontal bars, the longest first; each leads to its pages. */
export function Bars({ rows, kind }: { readonly rows: readonly BarRow[]; readonly kind: string }) {
  const all = useSignal(false)
  const { nothing, showAll, showLess, onPages } = words.value
  if (rows.length === 0) return <p class="quiet">{nothing}</p>
  const width = scaleLinear([0, Math.max(...rows.map(({ count }) => count))], [0, 100])
  return (
    <>
      <ul class={`bars bars-${kind}`}>
        {rows.slice(0, all.value ? rows.length : SHOWN).map(({ key, name, note, count, pages, href }) => (
          <li key={key}>
            <a class="bar" href={href}>
              <span class="bar-name">{name}</span>
              <span class="bar-count">
                <span class="number">{number(count)}</span>{' '}
                <span class="bar-pages">{onPages(number(pages))}</span>
              </span>
              <svg class="bar-line" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
                <rect class="bar-room" width="100" height="6" rx="1" />
                <rect class="bar-fill" width={Math.max(0.6, width(count))} height="6" rx="1" />
              </svg>
              {note === undefined ? null : <span class="bar-note">{note}</span>}
            </a>
          </li>
        ))}
      </ul>
      {rows.length > SHOWN ? (
        <button
          type="button"
          class="more"
          onClick={() => {
            all.value = !all.value
          }}
        >
          {all.value ? showLess : showAll(number(rows.length))}
        </button>
      ) : null}
    </>
  )
}
