import type { Article } from '../model/article.ts'
import type { Audit } from '../model/audit.ts'

/**
 * A text of the article that no line of the page stands in, as a JSON pointer; null where there is none. Such a text
 * was put in by somebody: everything a reader would read comes from a line.
 */
export function unpointed(article: Article, audit: Audit): string | null {
  const pointed = new Set(audit.blocks.map(({ field }) => field))
  return textsOf(article).find((pointer) => !pointed.has(pointer)) ?? null
}

function textsOf(article: Article): string[] {
  const single = (['headline', 'kicker', 'standfirst', 'byline'] as const).filter(
    (field) => article[field] !== null,
  )
  return [
    ...single.map((field) => `/${field}`),
    ...article.paragraphs.map((_, at) => `/paragraphs/${at}`),
    ...article.subheads.map((_, at) => `/subheads/${at}/text`),
    ...article.captions.map((_, at) => `/captions/${at}/text`),
    ...article.related.map((_, at) => `/related/${at}`),
    ...article.removed.map((_, at) => `/removed/${at}/text`),
  ]
}
