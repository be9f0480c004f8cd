import type { ReviewDetail } from '../../report/review/format.ts'
import { shown } from '../parts/text.tsx'
import { words } from '../state/settings.ts'
import type { DrawField } from './article-field.tsx'

interface FactsProps {
  readonly detail: ReviewDetail
  readonly field: DrawField
  readonly lit: string | null
}

/** What stands between headline and body: who, where, when, and the pictures. */
export function ArticleFacts({ detail, field, lit }: FactsProps) {
  const { fields } = words.value
  const { authors, agencies, place, published, updated } = detail
  const texts: readonly (readonly [name: string, value: string, at: string])[] = [
    [fields.authors, authors.join('، '), '/authors'],
    [fields.agencies, agencies.join('، '), '/agencies'],
    [fields.place, place ?? '', '/place'],
    [fields.published, published ?? '', '/published'],
    [fields.updated, updated ?? '', '/updated'],
  ]
  const said = texts.filter(([, value]) => value !== '')
  return (
    <>
      {said.length === 0 && detail.byline === null ? null : (
        <dl class="facts">
          {detail.byline === null ? null : (
            <div>
              <dt>{fields.byline}</dt>
              <dd>{field('/byline', detail.byline)}</dd>
            </div>
          )}
          {said.map(([name, value, at]) => (
            <div key={at}>
              <dt>{name}</dt>
              <dd>
                <bdi class={lit?.startsWith(at) === true ? 'field-text field-lit' : 'field-text'}>
                  {shown(value)}
                </bdi>
              </dd>
            </div>
          ))}
        </dl>
      )}
      {detail.captions.length === 0 ? null : (
        <ul class="captions" aria-label={fields.captions}>
          {detail.captions.map(({ text, credit }, at) => (
            <li key={`c${at}`}>
              {field(`/captions/${at}/text`, text)}
              {credit === null ? null : (
                <span class="quiet">
                  {' '}
                  {fields.credit} {field(`/captions/${at}/credit`, credit)}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** What stands below the body: tags, links to other articles, and the paper's staff. */
export function ArticleFoot({ detail, field }: FactsProps) {
  const { fields } = words.value
  const lists = [
    { name: fields.tags, kind: 'tags', texts: detail.tags },
    { name: fields.related, kind: 'related', texts: detail.related },
  ].filter(({ texts }) => texts.length > 0)
  return (
    <>
      {lists.map(({ name, kind, texts }) => (
        <section class={`foot foot-${kind}`} key={kind}>
          <h4>{name}</h4>
          <ul>
            {texts.map((text, at) => (
              <li key={`${kind}${at}`}>{field(`/${kind}/${at}`, text)}</li>
            ))}
          </ul>
        </section>
      ))}
      {detail.masthead.length === 0 ? null : (
        <section class="foot foot-masthead">
          <h4>{fields.masthead}</h4>
          <dl>
            {detail.masthead.map(({ role, name }, at) => (
              <div key={`m${at}`}>
                <dt>{field(`/masthead/${at}/role`, role)}</dt>
                <dd>{field(`/masthead/${at}/name`, name)}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  )
}
