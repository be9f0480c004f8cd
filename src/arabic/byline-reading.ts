import type { BylinePiece } from './byline-pieces.ts'

/** What a line says of who wrote the article. */
export interface BylineReading {
  readonly isByline: boolean
  /** False where the line could also be a caption, a headline of the same shape or a masthead name. */
  readonly certain: boolean
  readonly authors: readonly string[]
  readonly agencies: readonly string[]
  readonly place: string | null
}

/** What a line that is no byline says. */
export const NO_BYLINE: BylineReading = {
  isByline: false,
  certain: false,
  authors: [],
  agencies: [],
  place: null,
}

/** What a row of sorted pieces says. */
export function reading(pieces: readonly BylinePiece[], certain: boolean): BylineReading {
  const place = pieces.find((piece) => piece.kind === 'place')?.text ?? null
  const agencies = [...new Set(pieces.flatMap((piece) => piece.agencies))]
  return { isByline: true, certain, authors: authorsOf(pieces), agencies, place }
}

/** Names with a known given name count; without any such, names by shape do, unless an agency signs. */
function authorsOf(pieces: readonly BylinePiece[]): readonly string[] {
  const sure = pieces.filter((piece) => piece.kind === 'person')
  if (sure.length > 0 || pieces.some((piece) => piece.kind === 'agency'))
    return sure.flatMap((piece) => piece.authors)
  return pieces.flatMap((piece) => piece.authors)
}
