import { useSignal } from '@preact/signals'
import { useEffect, useLayoutEffect, useMemo } from 'preact/hooks'
import type { ReviewDetail } from '../../report/review/format.ts'
import type { Review } from '../data/known.ts'
import { readDetail } from '../data/review.ts'
import { find } from '../list/find.ts'
import type { Query } from '../list/query.ts'
import { useKeys } from '../parts/use-keys.ts'
import { current } from '../state/current.ts'
import { go } from '../state/route.ts'
import { Compare } from './page-compare.tsx'
import { PageHead } from './page-head.tsx'
import { Failed, Loading } from './waiting.tsx'

interface PageProps {
  readonly review: Review
  readonly page: number
  readonly query: Query
}

/** One page: as it was, and what it became. */
export function Page({ review, page, query }: PageProps) {
  const detail = useSignal<ReviewDetail | null>(null)
  const problem = useSignal<string | null>(null)
  /** Index of the line whose reason is open. */
  const picked = useSignal<number | null>(null)
  // At once: who goes back faster than the page is drawn comes back to it, too.
  useLayoutEffect(() => {
    current.value = page
  }, [page])
  useEffect(() => {
    readDetail(review, page).then(
      (read) => {
        detail.value = read
      },
      (error: unknown) => {
        problem.value = String(error)
      },
    )
  }, [review, page, detail, problem])
  const found = useMemo(() => find(review, query), [review, query])
  const at = found.indexOf(page)
  const turn = (to: number) => {
    const next = found[to]
    if (next !== undefined) go({ view: 'page', page: next, query })
  }
  useKeys({
    n: () => turn(at + 1),
    p: () => turn(at - 1),
    Escape: () => go({ view: 'pages', query }),
  })
  const row = review.rows[page]
  if (row === undefined || problem.value !== null) return <Failed reason={problem.value ?? `#${page + 1}`} />
  return (
    <article class="page">
      <PageHead
        {...{ row, query, picked, detail: detail.value }}
        previous={found[at - 1]}
        next={found[at + 1]}
        place={[at + 1, found.length]}
      />
      {detail.value === null ? (
        <Loading />
      ) : (
        <Compare review={review} detail={detail.value} picked={picked} />
      )}
    </article>
  )
}
