import { type BylineReading, readByline } from '../arabic/bylines.ts'
import { type Dateline, readDateline } from '../arabic/datelines.ts'
import { readDates } from '../arabic/read-dates.ts'

/** Who wrote an article and where from. */
export interface Sources {
  readonly authors: readonly string[]
  readonly agencies: readonly string[]
  readonly place: string | null
}

/**
 * Joins what the byline lines, the date lines (`… 2015 م واس`) and the dateline of the first paragraph say, each name
 * once, in that order; the first place wins.
 */
export function joinSources(
  bylines: readonly string[],
  dates: readonly string[],
  firstParagraph: string | null,
): Sources {
  const read: readonly BylineReading[] = bylines.map(readByline)
  const dateline: Dateline | null = firstParagraph === null ? null : readDateline(firstParagraph)
  const dated = dates.map(readDates)
  const authors = [...read.flatMap((line) => line.authors), ...(dateline?.authors ?? [])]
  const agencies = [
    ...read.flatMap((line) => line.agencies),
    ...dated.flatMap((line) => line.agencies),
    ...(dateline?.agencies ?? []),
  ]
  const places = [
    ...read.map((line) => line.place),
    ...dated.map((line) => line.place),
    dateline?.place ?? null,
  ]
  const place = places.find((candidate) => candidate !== null) ?? null
  return { authors: [...new Set(authors)], agencies: [...new Set(agencies)], place }
}
