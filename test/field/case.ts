/** How an input is put to this project: the line is polished, folded, decoded …; the test says what each means. */
export type Way =
  | 'line'
  | 'guillemets'
  | 'latin digits'
  | 'no vowels'
  | 'key'
  | 'same?'
  | 'decode'
  | 'windows-1256'
  | 'page'

/** What another tool makes of an input, and what this one does. */
export interface FieldCase {
  readonly tool: string
  /** Where it can be read: a repository and a path in it. */
  readonly source: string
  readonly way: Way
  readonly input: string
  /** Its output; or, in words, what it does, where that is no text. */
  readonly theirs: string | { readonly does: string }
  readonly ours: string
  /** Why ours differs, or what the case is about. */
  readonly why: string
}

type Row = readonly [
  way: Way,
  input: string,
  theirs: FieldCase['theirs'],
  ours: string | '=theirs' | '=input',
  why: string,
]

/** Cases of one tool. `=input` and `=theirs` spare saying a text twice. */
export function casesOf(tool: string, source: string, rows: readonly Row[]): readonly FieldCase[] {
  return rows.map(([way, input, theirs, wanted, why]) => {
    const same = typeof theirs === 'string' ? theirs : ''
    const ours = wanted === '=theirs' ? same : wanted === '=input' ? input : wanted
    return { tool, source, way, input, theirs, ours, why }
  })
}

/** What is done in words. */
export const does = (text: string) => ({ does: text })
