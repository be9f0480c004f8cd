import { useEffect, useRef } from 'preact/hooks'
import type { Text as FieldText, ReviewDetail } from '../../report/review/format.ts'
import { cleaned } from '../data/cleaned.ts'
import { directionOf } from '../parts/direction.ts'
import { words } from '../state/settings.ts'
import { ArticleFacts, ArticleFoot } from './article-facts.tsx'
import { type DrawField, Field } from './article-field.tsx'

interface ArticleProps {
  readonly detail: ReviewDetail
  /** The field that the open line went to. */
  readonly lit: string | null
  /** Opens the line that became a field. */
  readonly pickField: (field: string) => void
}

/** The article as a reader would see it; what was put in is marked. */
export function ArticleText({ detail, lit, pickField }: ArticleProps) {
  const root = useRef<HTMLDivElement>(null)
  usePickedField(root, lit, pickField)
  const { noBody, noHeadline } = words.value
  const field = (at: string, text: FieldText | null) => <Field {...{ detail, at, text, lit }} />
  return (
    <div class="article" lang={detail.language} ref={root} dir={directionOfPage(detail)}>
      {detail.kicker === null ? null : <p class="kicker">{field('/kicker', detail.kicker)}</p>}
      <h3 class="headline">
        {detail.headline === null ? <i class="quiet">{noHeadline}</i> : field('/headline', detail.headline)}
      </h3>
      {detail.standfirst === null ? null : (
        <p class="standfirst">{field('/standfirst', detail.standfirst)}</p>
      )}
      <ArticleFacts detail={detail} field={field} lit={lit} />
      <div class="body">
        {detail.paragraphs.length === 0 ? <p class="quiet">{noBody}</p> : null}
        {detail.paragraphs.map((text, at) => (
          // A paragraph has no name but its place, and none is ever moved.
          <Paragraph key={`p${at}`} {...{ detail, at, text, field }} />
        ))}
      </div>
      <ArticleFoot detail={detail} field={field} lit={lit} />
    </div>
  )
}

/** Which way the whole runs, by its first paragraph. */
export function directionOfPage({ paragraphs: [first], headline, lines }: ReviewDetail) {
  const text = first ?? headline ?? ''
  const line = typeof text === 'number' ? lines?.[text] : undefined
  return directionOf(line === undefined ? String(text) : cleaned(line))
}

function Paragraph(props: {
  readonly detail: ReviewDetail
  readonly at: number
  readonly text: FieldText
  readonly field: DrawField
}) {
  const { detail, at, text, field } = props
  const heads = detail.subheads.flatMap((head, index) => (head.before === at ? [{ ...head, index }] : []))
  return (
    <>
      {heads.map((head) => (
        <h4 key={head.index}>{field(`/subheads/${head.index}/text`, head.text)}</h4>
      ))}
      <p>{field(`/paragraphs/${at}`, text)}</p>
    </>
  )
}

/** A click on a field opens its line; the field of an opened line is brought to where it can be seen. */
function usePickedField(
  root: { readonly current: HTMLElement | null },
  lit: string | null,
  pickField: (field: string) => void,
): void {
  const latest = useRef(pickField)
  latest.current = pickField
  useEffect(() => {
    const { current } = root
    const click = (event: MouseEvent) => {
      const field = event.target instanceof Element ? event.target.closest('[data-field]') : null
      if (field !== null && String(getSelection() ?? '') === '')
        latest.current(field.getAttribute('data-field') ?? '')
    }
    current?.addEventListener('click', click)
    return () => current?.removeEventListener('click', click)
  }, [root])
  useEffect(() => {
    if (lit !== null) root.current?.querySelector('.field-lit')?.scrollIntoView({ block: 'nearest' })
  }, [root, lit])
}
