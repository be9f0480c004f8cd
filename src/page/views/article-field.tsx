import type { ComponentChildren } from 'preact'
import type { Text as FieldText, ReviewDetail } from '../../report/review/format.ts'
import { directionOf } from '../parts/direction.ts'
import { shown } from '../parts/text.tsx'
import { after } from './line-pieces.tsx'

/** Draws the text of a field. */
export type DrawField = (at: string, text: FieldText | null) => ComponentChildren

/** The text of one field: where a line became it, with what was put in marked. */
export function Field(props: {
  readonly detail: ReviewDetail
  readonly at: string
  readonly text: FieldText | null
  readonly lit: string | null
}) {
  const { detail, at, text, lit } = props
  if (text === null) return null
  const line = typeof text === 'number' ? detail.lines?.[text] : undefined
  const direction = directionOf(line === undefined ? String(text) : line.text)
  return (
    <bdi dir={direction} class={lit === at ? 'field-text field-lit' : 'field-text'} data-field={at}>
      {line === undefined ? linesOf(String(text)) : after(line)}
    </bdi>
  )
}

/** A byline may be of several lines; they stand one below the other. */
function linesOf(text: string): readonly ComponentChildren[] {
  return text.split('\n').map((one, at) => (
    <span class="field-line" key={`${at} ${one}`}>
      {shown(one)}
    </span>
  ))
}
