import { type BylineReading, readByline } from '../arabic/bylines.ts'
import { type Dateline, readDateline } from '../arabic/datelines.ts'
import { type DateReading, readDates } from '../arabic/read-dates.ts'

/** Who wrote an article and where from. */
export interface Sources {
  readonly authors: readonly string[]
  readonly agencies: readonly string[]
  readonly place: string | null
}

/** What one line says of it; the lines of a page are joined in their order. */
type Source = BylineReading | Dateline | (DateReading & { readonly authors?: never })

/**
 * Joins what the byline lines, the date lines (`… 2015 م واس`) and the dateline of the first paragraph say, each name
 * once, in that order; the first place wins.
 */
export function joinSources(
  bylines: readonly string[],
  dates: readonly string[],
  firstParagraph: string | null,
): Sources {
  const said: Source[] = []
  for (const line of bylines) said.push(readByline(line))
  for (const line of dates) said.push(readDates(line))
  const dateline = firstParagraph === null ? null : readDateline(firstParagraph)
  if (dateline !== null) said.push(dateline)
  return said.length === 0 ? NONE : joined(said)
}

const NONE: Sources = { authors: [], agencies: [], place: null }

function joined(said: readonly Source[]): Sources {
  const authors = new Set<string>()
  const agencies = new Set<string>()
  let place: string | null = null
  for (const source of said) {
    for (const author of source.authors ?? []) authors.add(author)
    for (const agency of source.agencies) agencies.add(agency)
    place ??= source.place
  }
  return { authors: [...authors], agencies: [...agencies], place }
}
