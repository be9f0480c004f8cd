import { useSignal } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Review } from '../data/known.ts'
import { ALL } from '../list/query.ts'
import { useKeys } from '../parts/use-keys.ts'
import { go, route } from '../state/route.ts'
import { turnTheme, words } from '../state/settings.ts'
import { Furniture } from './furniture.tsx'
import { Header } from './header.tsx'
import { Help } from './help.tsx'
import { Overview } from './overview.tsx'
import { Page } from './page.tsx'
import { Pages } from './pages.tsx'
import { focusSearch } from './pages-filters.tsx'

/** The whole of it: the header, and one view. */
export function App({ review }: { readonly review: Review }) {
  const help = useSignal(false)
  const openHelp = () => {
    help.value = true
  }
  useKeys({
    '/': () => search(),
    '1': () => go({ view: 'overview' }),
    '2': () => go({ view: 'pages', query: ALL }),
    '3': () => go({ view: 'furniture' }),
    t: turnTheme,
    '?': openHelp,
  })
  useTopOfView()
  return (
    <>
      <button type="button" class="skip" onClick={skip}>
        {words.value.skip}
      </button>
      <Header review={review} openHelp={openHelp} />
      <main id="main" tabIndex={-1}>
        <View review={review} />
      </main>
      {help.value ? (
        <Help
          close={() => {
            help.value = false
          }}
        />
      ) : null}
    </>
  )
}

function View({ review }: { readonly review: Review }) {
  const now = route.value
  if (now.view === 'pages') return <Pages review={review} query={now.query} />
  if (now.view === 'page') return <Page review={review} page={now.page} query={now.query} key={now.page} />
  if (now.view === 'furniture') return <Furniture />
  return <Overview review={review} />
}

/** The address is ours, so this is no link. */
function skip(): void {
  document.getElementById('main')?.focus()
}

/** The field of the view on show, or else that of the list. */
function search(): void {
  if (focusSearch()) return
  go({ view: 'pages', query: ALL })
  // The list is drawn once the address has changed.
  addEventListener('hashchange', () => setTimeout(focusSearch), { once: true })
}

/** A new view begins at its top, and so do those who listen or go by keyboard; a view may then know better. */
function useTopOfView(): void {
  const now = route.value
  const place = now.view === 'page' ? `page ${now.page}` : now.view
  const last = useRef(place)
  // Before anything else may take the focus.
  useLayoutEffect(() => {
    if (last.current === place) return
    last.current = place
    scrollTo(0, 0)
    document.getElementById('main')?.focus({ preventScroll: true })
  }, [place])
}
