import type { Review } from '../data/known.ts'

/** Why a page should be looked at first. */
export type Concern = 'no-body' | 'no-headline' | 'little-kept' | 'warned'

export interface Attention {
  readonly page: number
  readonly concerns: readonly Concern[]
}

/** Less than this share of the letters kept is rare, and rarely right. */
const LITTLE = 0.3
const MANY_WARNINGS = 3

let judged: { readonly of: Review; readonly found: readonly Attention[] } | null = null

/** The pages that most likely went wrong, the worst first. */
export function attentionOf(review: Review): readonly Attention[] {
  if (judged?.of !== review) judged = { of: review, found: judge(review) }
  return judged.found
}

/** What is of concern about a page; nothing where it is fine. */
export function concernsOf(review: Review, page: number): readonly Concern[] {
  return attentionOf(review).find((one) => one.page === page)?.concerns ?? []
}

function judge({ head, rows }: Review): readonly Attention[] {
  const count = new Map(head.names.map((name, number) => [name, number]))
  const headless = count.get('no-headline')
  const found = rows.flatMap((row, page) => {
    const warned = row.warnings.reduce((sum, [, times]) => sum + times, 0)
    const concerns: Concern[] = []
    if (row.paragraphs === 0) concerns.push('no-body')
    if (row.kept < LITTLE) concerns.push('little-kept')
    if (row.warnings.some(([name]) => name === headless)) concerns.push('no-headline')
    if (warned >= MANY_WARNINGS) concerns.push('warned')
    return concerns.length === 0 ? [] : [{ page, concerns, weight: weightOf(concerns) + (1 - row.kept) }]
  })
  return found.sort((a, b) => b.weight - a.weight || a.page - b.page)
}

const WEIGHTS: Readonly<Record<Concern, number>> = {
  'no-body': 8,
  'little-kept': 4,
  'no-headline': 2,
  warned: 1,
}

function weightOf(concerns: readonly Concern[]): number {
  return concerns.reduce((sum, one) => sum + WEIGHTS[one], 0)
}
