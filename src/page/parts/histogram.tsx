import { max } from 'd3-array'
import { scaleBand, scaleLinear } from 'd3-scale'
import { useRef } from 'preact/hooks'
import type { Bin } from '../figures/bins.ts'
import type { Range } from '../list/query.ts'
import { words } from '../state/settings.ts'
import { number, short } from '../words/say.ts'
import { useWidth } from './use-width.ts'

interface HistogramProps {
  readonly bins: readonly Bin[]
  readonly href: (range: Range) => string
  /** The accessible name of the chart. */
  readonly label: string
}

const HEIGHT = 190
const FOOT = 22
const HEAD = 18

/** Columns of pages over a number, from left to right in any language, as axes of figures run; each leads to its pages. */
export function Histogram({ bins, href, label }: HistogramProps) {
  const box = useRef<HTMLElement>(null)
  const width = useWidth(box)
  const x = scaleBand(
    bins.map((_, at) => at),
    [0, width],
  ).paddingInner(0.12)
  const y = scaleLinear([0, max(bins, ({ pages }) => pages) ?? 1], [HEIGHT - FOOT, HEAD])
  const room = x.bandwidth()
  return (
    <figure class="histogram" ref={box} dir="ltr">
      <svg width={width} height={HEIGHT}>
        <title>{label}</title>
        <line class="axis" x1="0" x2={width} y1={HEIGHT - FOOT} y2={HEIGHT - FOOT} />
        {bins.map(({ range, pages }, at) => {
          const left = x(at) ?? 0
          const top = Math.min(y(pages), HEIGHT - FOOT - (pages > 0 ? 2 : 0))
          const name = words.value.binLabel(number(range[0]), number(range[1]), number(pages))
          return (
            <g key={range[0]}>
              {pages === 0 ? null : (
                <a href={href(range)} aria-label={name} class="column">
                  <title>{name}</title>
                  <rect class="column-room" x={left} y="0" width={room} height={HEIGHT - FOOT} />
                  <rect
                    class="column-fill"
                    x={left}
                    y={top}
                    width={room}
                    height={HEIGHT - FOOT - top}
                    rx="2"
                  />
                  {room > 26 ? (
                    <text class="column-count" x={left + room / 2} y={top - 5}>
                      {short(pages)}
                    </text>
                  ) : null}
                </a>
              )}
              <text class="tick" x={left} y={HEIGHT - 6}>
                {short(range[0])}
              </text>
            </g>
          )
        })}
      </svg>
    </figure>
  )
}
