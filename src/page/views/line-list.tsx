import { type Signal, signal, useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { ReviewDetail, ReviewLine } from '../../report/review/format.ts'
import type { Review } from '../data/known.ts'
import { useKeys } from '../parts/use-keys.ts'
import { direction, language, words } from '../state/settings.ts'
import { number } from '../words/say.ts'
import { readings } from '../words/warnings.ts'
import { directionOfPage } from './article-text.tsx'
import { Line } from './line.tsx'

interface LineListProps {
  readonly review: Review
  readonly detail: ReviewDetail
  readonly lines: readonly ReviewLine[]
  /** Index of the line whose reason is open. */
  readonly picked: Signal<number | null>
}

/** Stays as it is from page to page. */
const onlyDifferences = signal(false)
const AT_A_TIME = 300

/** The lines of a page as they stood, each with what became of it. */
export function LineList({ review, detail, lines, picked }: LineListProps) {
  const list = useRef<HTMLOListElement>(null)
  const shownLines = useSignal(AT_A_TIME)
  const visible = lines
    .map((_, at) => at)
    .filter((at) => !onlyDifferences.value || isDifference(lines[at]) || at === picked.value)
  // An opened line is always among those that are drawn.
  const drawn = Math.max(shownLines.value, picked.value === null ? 0 : visible.indexOf(picked.value) + 1)
  // A line that is opened later, as from a warning, is shown all the same.
  const turn = () => {
    onlyDifferences.value = !onlyDifferences.value
    if (picked.value !== null && !isDifference(lines[picked.value])) picked.value = null
  }
  const pick = (at: number | undefined) => {
    if (at !== undefined) picked.value = at
  }
  const next = (step: 1 | -1, wanted: (line: ReviewLine | undefined) => boolean) => {
    const from = picked.value ?? (step > 0 ? -1 : lines.length)
    const rest = visible.filter((at) => (step > 0 ? at > from : at < from) && wanted(lines[at]))
    pick(step > 0 ? rest[0] : rest.at(-1))
  }
  const any = () => true
  useKeys({
    j: () => next(1, any),
    ArrowDown: () => next(1, any),
    k: () => next(-1, any),
    ArrowUp: () => next(-1, any),
    d: () => next(1, isDifference),
    'Shift+d': () => next(-1, isDifference),
    v: turn,
    c: () => list.current?.querySelector<HTMLElement>('.line-open .remedy button')?.click(),
  })
  usePicking(list, picked)
  const say = words.value
  const rest = visible.length - drawn
  const runs = directionOfPage(detail)
  return (
    <>
      <div class="legend">
        {(['kept', 'changed', 'removed'] as const).map((fate) => (
          <span class={`legend-one legend-${fate}`} key={fate}>
            {say.fates[fate]}{' '}
            <b class="number">{number(lines.filter((line) => line.fate === fate).length)}</b>
          </span>
        ))}
        <label class="switch">
          <input type="checkbox" checked={onlyDifferences.value} onChange={turn} />
          {say.onlyDifferences}
        </label>
      </div>
      {detail.undone.length === 0 ? null : (
        <p class="notice">
          {say.undone} <bdi dir={direction.value}>{readings(detail.undone, language.value)}</bdi>
        </p>
      )}
      <ol class="lines" lang={detail.language} dir={runs === 'auto' ? undefined : runs} ref={list}>
        {visible.slice(0, drawn).map((at, place) => {
          const line = lines[at]
          const why = saysWhy(line, lines[visible[place + 1] ?? -1])
          return line === undefined ? null : (
            <Line
              key={at}
              {...{ review, line, at, site: detail.source.site ?? '' }}
              open={picked.value === at}
              gap={gapBefore(lines, at)}
              why={why}
            />
          )
        })}
      </ol>
      {rest > 0 ? (
        <button
          type="button"
          class="button"
          onClick={() => {
            shownLines.value = drawn + AT_A_TIME
          }}
        >
          {say.showMoreLines(number(Math.min(rest, AT_A_TIME)))}
        </button>
      ) : null}
      {detail.linesCut > 0 ? <p class="notice">{say.linesCut(number(detail.linesCut))}</p> : null}
    </>
  )
}

function isDifference(line: ReviewLine | undefined): boolean {
  return line !== undefined && line.fate !== 'kept'
}

function saysWhy(line: ReviewLine | undefined, next: ReviewLine | undefined): boolean {
  if (line?.fate !== 'removed') return false
  return next?.fate !== 'removed' || next.because !== line.because || next.line > line.line + 1
}

/** Whether blank lines stood before a line. */
function gapBefore(lines: readonly ReviewLine[], at: number): boolean {
  const [above, line] = [lines[at - 1], lines[at]]
  return above !== undefined && line !== undefined && line.line > above.line + 1
}

/** A click anywhere on a line opens it, unless text is being marked; an opened line is brought to where it can be seen. */
function usePicking(list: { readonly current: HTMLElement | null }, picked: Signal<number | null>): void {
  useEffect(() => {
    const { current } = list
    const click = (event: MouseEvent) => {
      const item = event.target instanceof Element ? event.target.closest('[data-at]') : null
      if (item === null || String(getSelection() ?? '') !== '') return
      if (event.target instanceof Element && event.target.closest('.reason, .show-rest') !== null) return
      const at = Number(item.getAttribute('data-at'))
      picked.value = picked.value === at ? null : at
    }
    current?.addEventListener('click', click)
    return () => current?.removeEventListener('click', click)
  }, [list, picked])
  const at = picked.value
  useEffect(() => {
    const button = at === null ? null : list.current?.querySelector<HTMLElement>(`[data-at="${at}"] button`)
    button?.focus({ preventScroll: true })
    button?.closest('li')?.scrollIntoView({ block: 'nearest' })
  }, [list, at])
}
