import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
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
  useEffect(() => {
    current.value = page
    readDetail(review, page).then(
      (read) => {
        detail.value = read
      },
      (error: unknown) => {
        problem.value = String(error)
      },
    )
  }, [review, page, detail, problem])
  const found = find(review, query)
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
        {...{ row, query, detail: detail.value }}
        previous={found[at - 1]}
        next={found[at + 1]}
        place={[at + 1, found.length]}
      />
      {detail.value === null ? <Loading /> : <Compare review={review} detail={detail.value} />}
    </article>
  )
}
