import { useEffect, useMemo, useRef } from 'preact/hooks'
import type { Review } from '../data/known.ts'
import { find } from '../list/find.ts'
import { ALL, narrows, type Query, SORTS } from '../list/query.ts'
import { useKeys } from '../parts/use-keys.ts'
import { NARROW, useMedia } from '../parts/use-media.ts'
import { useVirtualRows } from '../parts/use-virtual-rows.ts'
import { current } from '../state/current.ts'
import { go, replaceQuery, route } from '../state/route.ts'
import { words } from '../state/settings.ts'
import { number } from '../words/say.ts'
import { Filters } from './pages-filters.tsx'
import { ListHead, sortedBy } from './pages-head.tsx'
import { ListRow } from './pages-row.tsx'
import { usePrinting } from './use-printing.ts'

const ROW_HEIGHT = 62
const NARROW_ROW_HEIGHT = 118
/** What is printed of a list; who needs more has the articles. */
const MOST_PRINTED = 500

/** The list of pages with its filters. */
export function Pages({ review, query }: { readonly review: Review; readonly query: Query }) {
  const found = useMemo(() => find(review, query), [review, query])
  const scroller = useRef<HTMLDivElement>(null)
  const narrow = useMedia(NARROW)
  const printing = usePrinting()
  const rows = useVirtualRows(found.length, narrow ? NARROW_ROW_HEIGHT : ROW_HEIGHT, scroller)
  // Asked for at each press: keys may come faster than the list is drawn.
  const asked = () => (route.value.view === 'pages' ? route.value.query : query)
  const place = () => (current.value === null ? -1 : found.indexOf(current.value))

  const move = (to: number) => {
    const page = found[Math.max(0, Math.min(found.length - 1, to))]
    if (page === undefined) return
    current.value = page
    rows.scrollToIndex(found.indexOf(page))
    // The row may only be drawn once the list has scrolled.
    requestAnimationFrame(() => requestAnimationFrame(() => focusRow(scroller.current, page)))
  }
  useKeys({
    j: () => move(place() + 1),
    ArrowDown: () => move(place() + 1),
    k: () => move(place() - 1),
    ArrowUp: () => move(place() - 1),
    Home: () => move(0),
    End: () => move(found.length - 1),
    s: () =>
      replaceQuery(sortedBy(asked(), SORTS[(SORTS.indexOf(asked().sort) + 1) % SORTS.length] ?? 'file')),
    'Shift+s': () => replaceQuery({ ...asked(), down: !asked().down }),
    Escape: () => (narrows(query) ? replaceQuery(ALL) : go({ view: 'overview' })),
  })
  // Back from a page, the list is where it was.
  useEffect(() => {
    if (place() >= 0) move(place())
  }, [])

  const isListed = current.value !== null && found.includes(current.value)
  const { pages, noneFound, noneFoundHint } = words.value
  const items = printing
    ? found.slice(0, MOST_PRINTED).map((_, index) => ({ index, start: null }))
    : rows.getVirtualItems()
  return (
    <div class="pages">
      <h1 class="unseen">{pages}</h1>
      <Filters review={review} query={query} found={found.length} />
      <div class="table" role="table" aria-label={pages} aria-rowcount={found.length + 1}>
        <ListHead query={query} />
        <div class={printing ? 'rows rows-printing' : 'rows'} role="rowgroup" ref={scroller}>
          <div
            class="rows-room"
            role="presentation"
            style={printing ? {} : { height: `${rows.getTotalSize()}px` }}
          >
            {items.map(({ index, start }) => {
              const page = found[index]
              const row = page === undefined ? undefined : review.rows[page]
              return page === undefined || row === undefined ? null : (
                <ListRow
                  key={page}
                  {...{ review, query, page, row, start, index }}
                  first={index === 0 && !isListed}
                />
              )
            })}
          </div>
        </div>
        {found.length === 0 ? (
          <p class="empty">
            <b>{noneFound}</b> {noneFoundHint}
          </p>
        ) : null}
      </div>
      <p class="unseen" role="status">
        {words.value.found(number(found.length), number(review.rows.length))}
      </p>
    </div>
  )
}

function focusRow(list: HTMLElement | null, page: number): void {
  list?.querySelector<HTMLElement>(`[data-page="${page}"] a`)?.focus({ preventScroll: true })
}
