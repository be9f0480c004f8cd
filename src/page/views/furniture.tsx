import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { fold } from '../../arabic/fold.ts'
import type { Furniture as SiteList } from '../../report/review/format.ts'
import { readFurniture } from '../data/review.ts'
import { Icon } from '../parts/icon.tsx'
import { useKeys } from '../parts/use-keys.ts'
import { go } from '../state/route.ts'
import { words } from '../state/settings.ts'
import { number } from '../words/say.ts'
import { SiteFurniture } from './furniture-site.tsx'
import { KeepBar } from './keep-bar.tsx'
import { Loading } from './waiting.tsx'

/** What each site prints on many of its pages, and a way to keep what is text after all. */
export function Furniture() {
  const sites = useSignal<SiteList | null>(null)
  const text = useSignal('')
  useEffect(() => {
    void readFurniture().then((read) => {
      sites.value = read
    })
  }, [sites])
  const list = useRef<HTMLDivElement>(null)
  const move = (step: number) => moveFocus(list.current, step)
  useKeys({
    j: () => move(1),
    ArrowDown: () => move(1),
    k: () => move(-1),
    ArrowUp: () => move(-1),
    Escape: () => {
      if (text.value === '') go({ view: 'overview' })
      text.value = ''
    },
  })
  const say = words.value
  if (sites.value === null) return <Loading />
  const found = filtered(sites.value, text.value)
  return (
    <div class="furniture" ref={list}>
      <div class="title">
        <h1>{say.furniture}</h1>
        <p class="quiet">{sites.value.length === 0 ? say.furnitureNone : say.furnitureIntro}</p>
      </div>
      {sites.value.length === 0 ? null : (
        <search>
          <form class="filters" onSubmit={(event) => event.preventDefault()}>
            <label class="search">
              <Icon name="search" />
              <span class="unseen">{say.furnitureSearch}</span>
              <input
                id="search"
                type="search"
                dir="auto"
                placeholder={say.furnitureSearch}
                value={text.value}
                autocomplete="off"
                onInput={(event) => {
                  text.value = event.currentTarget.value
                }}
                onKeyDown={(event) => {
                  if (event.key === 'Enter' || event.key === 'ArrowDown') event.currentTarget.blur()
                }}
              />
              <span class="key" aria-hidden="true">
                /
              </span>
            </label>
            <p class="found" role="status">
              <span class="number">{say.found(number(linesIn(found)), number(linesIn(sites.value)))}</span>
            </p>
          </form>
        </search>
      )}
      {found.map((site) => (
        <SiteFurniture key={site.site} site={site} />
      ))}
      <KeepBar />
    </div>
  )
}

function filtered(sites: SiteList, text: string): SiteList {
  const typed = fold(text)
  if (typed.trim() === '') return sites
  return sites.flatMap((site) => {
    if (fold(site.site).includes(typed)) return [site]
    const lines = site.lines.filter((line) => fold(line.text).includes(typed))
    return lines.length === 0 ? [] : [{ ...site, lines }]
  })
}

function linesIn(sites: SiteList): number {
  return sites.reduce((sum, { lines }) => sum + lines.length, 0)
}

/** From one line's mark to the next one's. */
function moveFocus(root: HTMLElement | null, step: number): void {
  const marks: readonly Element[] = [...(root?.querySelectorAll('.keep input') ?? [])]
  const at = document.activeElement === null ? -1 : marks.indexOf(document.activeElement)
  const next = marks[Math.max(0, Math.min(marks.length - 1, at + step))]
  if (next instanceof HTMLElement) next.focus()
}
