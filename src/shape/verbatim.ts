import type { Place } from '../model/account.ts'
import type { Article } from '../model/article.ts'
import type { Polished } from '../model/edit.ts'

/** Marks the places whose value in the finished article is the polished line itself, letter by letter. */
export function verbatim(article: Article, places: readonly Place[], lines: readonly Polished[]): Place[] {
  return places.map(({ field, verbatim: claimed }, i) => {
    if (field.startsWith('/removed/')) return { field, verbatim: claimed }
    return { field, verbatim: claimed && valueAt(article, field) === lines[i]?.text }
  })
}

/** The value at a JSON pointer; undefined where there is none. None of the article's keys needs the pointer's escapes. */
function valueAt(article: Article, field: string): unknown {
  let value: unknown = article
  for (const key of field.split('/').slice(1)) {
    if (typeof value !== 'object' || value === null) return undefined
    value = Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined
  }
  return value
}
