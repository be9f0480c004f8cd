/** A piece of a line in plain form: a number, a word, or one mark. */
export interface DateToken {
  readonly kind: 'number' | 'word' | 'mark'
  readonly text: string
  /** The value of a number, -1 for the rest. */
  readonly value: number
  /** Whether white space stands before it. */
  readonly spaced: boolean
  /** Where it stands in the plain line, UTF-16 units. */
  readonly start: number
  readonly end: number
}

const PIECE = /\d+|[a-z\u00C0-\u024F]+|[\u0620-\u064A\u066E-\u06D5]+|\S/g

/** Cuts a plain line (see `plain.ts`) into numbers, words and marks; figures glued to letters come apart. */
export function dateTokens(plainLine: string): readonly DateToken[] {
  const tokens: DateToken[] = []
  for (const found of plainLine.matchAll(PIECE)) {
    const text = found[0]
    const first = text.charCodeAt(0)
    const kind = first >= 0x30 && first <= 0x39 ? 'number' : isWord(first) ? 'word' : 'mark'
    const spaced = found.index === 0 || plainLine.charCodeAt(found.index - 1) === 0x20
    const value = kind === 'number' ? Number.parseInt(text, 10) : -1
    tokens.push({ kind, text, value, spaced, start: found.index, end: found.index + text.length })
  }
  return tokens
}

function isWord(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xc0 && unit <= 0x24f) || (unit >= 0x620 && unit <= 0x6d5)
}

/** Looks up the longest run of at most `most` tokens from `at` (words and figures, one space between) in a table. */
export function longestRun<T>(
  tokens: readonly DateToken[],
  at: number,
  most: number,
  look: (run: string) => T | undefined,
): { readonly value: T; readonly next: number } | null {
  if (tokens[at]?.kind !== 'word') return null
  let run = ''
  let best: { value: T; next: number } | null = null
  for (let i = at; i < at + most; i++) {
    const token = tokens[i]
    if (token === undefined || token.kind === 'mark') break
    run = run === '' ? token.text : `${run} ${token.text}`
    const value = look(run)
    if (value !== undefined) best = { value, next: i + 1 }
  }
  return best
}
