import { useSignal } from '@preact/signals'
import type { ReviewLine } from '../../report/review/format.ts'
import type { Review } from '../data/known.ts'
import { directionOf } from '../parts/direction.ts'
import { words } from '../state/settings.ts'
import { number, reason, ruleSummary } from '../words/say.ts'
import { before } from './line-pieces.tsx'
import { LineReason } from './line-reason.tsx'

interface LineProps {
  readonly review: Review
  readonly line: ReviewLine
  /** The page's site; empty where it has none. */
  readonly site: string
  readonly at: number
  /** Whether its reason is open. */
  readonly open: boolean
  /** Whether blank lines stood before it. */
  readonly gap: boolean
  /** Whether its reason is said in short, too: of removed lines that follow one another for one reason, the last says it. */
  readonly why: boolean
}

/** Of a very long line this much is drawn until someone asks for the rest. */
const FIRST_UNITS = 3000
const SIGNS = { kept: '', changed: '~', removed: '\u2212' } as const

/** A line as it stood: its number and fate, what it is, and its text with every change in it. */
export function Line({ review, line, site, at, open, gap, why }: LineProps) {
  const units = useSignal(Math.min(FIRST_UNITS, line.text.length))
  const { labels, fates, lineNumber, showRest } = words.value
  const rest = line.text.length - units.value
  const direction = directionOf(line.text)
  const text = before(line, units.value, (rule) => ruleSummary(review, rule))
  return (
    <li class={`line line-${line.fate}${open ? ' line-open' : ''}${gap ? ' line-gap' : ''}`} data-at={at}>
      <button type="button" class="line-button" aria-expanded={open}>
        <span class="line-number number" aria-hidden="true">
          {line.line}
        </span>
        <span class="line-sign" aria-hidden="true">
          {SIGNS[line.fate]}
        </span>
        <span class="chip">{labels[line.label]}</span>
        <span class="unseen">{`${lineNumber(number(line.line))}, ${fates[line.fate]}`}</span>
      </button>
      <div class="line-text" dir={direction}>
        {line.fate === 'removed' ? (
          <del class="gone">
            <bdi dir={direction}>{text}</bdi>
          </del>
        ) : (
          <bdi dir={direction}>{text}</bdi>
        )}
        {rest > 0 ? (
          <button
            type="button"
            class="more show-rest"
            onClick={() => {
              units.value = line.text.length
            }}
          >
            {showRest(number(rest))}
          </button>
        ) : null}
      </div>
      {why && !open ? (
        <p class="line-why">
          <bdi>{reason(line.because)}</bdi>
        </p>
      ) : null}
      {open ? <LineReason review={review} line={line} site={site} /> : null}
    </li>
  )
}
