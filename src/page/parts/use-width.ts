import { useLayoutEffect, useState } from 'preact/hooks'

/** The width of an element in CSS pixels, now and whenever it changes. */
export function useWidth(element: { readonly current: Element | null }): number {
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const { current } = element
    if (current === null) return
    setWidth(current.clientWidth)
    const observer = new ResizeObserver(() => setWidth(current.clientWidth))
    observer.observe(current)
    return () => observer.disconnect()
  }, [element])
  return width
}
