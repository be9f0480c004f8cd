import { type Signal, useSignal } from '@preact/signals'
import type { ReviewDetail, ReviewLine } from '../../report/review/format.ts'
import type { Review } from '../data/known.ts'
import { words } from '../state/settings.ts'
import { ArticleText } from './article-text.tsx'
import { LineList } from './line-list.tsx'
import { RemovedList } from './removed-list.tsx'

interface CompareProps {
  readonly review: Review
  readonly detail: ReviewDetail
  /** Index of the line whose reason is open. */
  readonly picked: Signal<number | null>
}

/** The page as it was beside its article; a line and the field it became are lit together. */
export function Compare({ review, detail, picked }: CompareProps) {
  /** Where there is no room for both. */
  const side = useSignal<'original' | 'article'>('original')
  const { original, article } = words.value
  const { lines } = detail
  const line = picked.value === null ? undefined : lines?.[picked.value]
  const pickField = (field: string) => {
    const at = lineOfField(lines, field)
    if (at >= 0) picked.value = at
  }
  return (
    <div class={`compare compare-${side.value}`}>
      <div class="sides">
        {(['original', 'article'] as const).map((one) => (
          <button
            type="button"
            key={one}
            aria-pressed={side.value === one}
            onClick={() => {
              side.value = one
            }}
          >
            {one === 'original' ? original : article}
          </button>
        ))}
      </div>
      <section class="pane pane-original" aria-label={original}>
        <h2>{original}</h2>
        {lines === null ? (
          <RemovedList detail={detail} />
        ) : (
          <LineList review={review} detail={detail} lines={lines} picked={picked} />
        )}
      </section>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by itself, so the keyboard must reach it */}
      <section class="pane pane-article" aria-label={article} tabIndex={0}>
        <h2>{article}</h2>
        <ArticleText detail={detail} lit={line?.field ?? null} pickField={pickField} />
      </section>
    </div>
  )
}

function lineOfField(lines: readonly ReviewLine[] | null, field: string): number {
  return (lines ?? []).findIndex((one) => one.fate !== 'removed' && one.field === field)
}
