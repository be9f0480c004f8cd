import { signal } from '@preact/signals'
import { type Query, queryOf, writeQuery } from '../list/query.ts'

/** What is on show; it stands in the address, so that back, reload and a sent link work. */
export type Route =
  | { readonly view: 'overview' }
  | { readonly view: 'furniture' }
  | { readonly view: 'pages'; readonly query: Query }
  /** The query is that of the list the page was opened from. */
  | { readonly view: 'page'; readonly page: number; readonly query: Query }

export const route = signal<Route>(routeOf(location.hash))

addEventListener('hashchange', () => {
  route.value = routeOf(location.hash)
})

function routeOf(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#\/?/, '').split('?')
  const [view, number] = path.split('/')
  const query = queryOf(new URLSearchParams(search))
  if (view === 'pages') return { view, query }
  if (view === 'furniture') return { view }
  const page = Number(number) - 1
  if (view === 'page' && Number.isInteger(page) && page >= 0) return { view, page, query }
  return { view: 'overview' }
}

/** The address of a view. */
export function addressOf(to: Route): string {
  if (to.view === 'overview') return '#/'
  if (to.view === 'furniture') return '#/furniture'
  const search = writeQuery(to.query)
  const path = to.view === 'pages' ? '#/pages' : `#/page/${to.page + 1}`
  return search === '' ? path : `${path}?${search}`
}

export function go(to: Route): void {
  location.hash = addressOf(to)
}

/** Changes the list while someone types or turns a switch: going back leaves the list at once. */
export function replaceQuery(query: Query): void {
  history.replaceState(null, '', addressOf({ view: 'pages', query }))
  route.value = { view: 'pages', query }
}
