import { useEffect, useRef } from 'preact/hooks'

/** What each key does; the names are those of {@link keyOf}. */
export type Keys = Readonly<Record<string, () => void>>

/** Lets keys act for as long as the component is on show. */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const key = keyOf(event)
      const act = key !== null && Object.hasOwn(latest.current, key) ? latest.current[key] : undefined
      if (act === undefined || event.defaultPrevented) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}

/**
 * The name of a key: `j`, `Shift+d`, `/`, `?`, `ArrowDown`, or null where it is not for us: typed into a field, part
 * of a shortcut of the browser. On an Arabic keyboard the key that is j on a Latin one is j.
 */
function keyOf(event: KeyboardEvent): string | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null
  if (isTyping(event.target) && event.key !== 'Escape') return null
  if (event.code === 'Slash' || event.key === '/' || event.key === '?') {
    return event.shiftKey || event.key === '?' ? '?' : '/'
  }
  const [, place] = /^(?:Key|Digit)([A-Z0-9])$/.exec(event.code) ?? []
  const letter = /^[a-z0-9]$/i.test(event.key) ? event.key : place
  if (letter === undefined) return event.key
  return event.shiftKey ? `Shift+${letter.toLowerCase()}` : letter.toLowerCase()
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input:not([type=checkbox]), select, textarea')
}
