import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core'
import { useLayoutEffect, useMemo, useReducer } from 'preact/hooks'

type Rows = Virtualizer<HTMLElement, HTMLElement>

/**
 * Of a long list only the rows that can be seen are drawn.
 *
 * @param height of a row in CSS pixels
 * @param scroller the element that scrolls
 */
export function useVirtualRows(
  count: number,
  height: number,
  scroller: { readonly current: HTMLElement | null },
): Rows {
  const [, redraw] = useReducer((times: number) => times + 1, 0)
  const options = {
    count,
    estimateSize: () => height,
    getScrollElement: () => scroller.current,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    overscan: 10,
    onChange: () => redraw(undefined),
  }
  const rows = useMemo(() => new Virtualizer<HTMLElement, HTMLElement>(options), [])
  rows.setOptions(options)
  useLayoutEffect(() => rows._didMount(), [rows])
  useLayoutEffect(() => rows._willUpdate())
  useLayoutEffect(() => rows.measure(), [rows, height, count])
  return rows
}
