import type { ReviewHead, ReviewRow } from '../../report/review/format.ts'

/** All that is known before a page is opened. */
export interface Review {
  readonly head: ReviewHead
  /** In the order of the paths; the index of a row is the number of its page everywhere. */
  readonly rows: readonly ReviewRow[]
}
