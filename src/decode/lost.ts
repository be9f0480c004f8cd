import type { Warning } from '../model/article.ts'
import type { BadBytes, Encoding } from '../model/source.ts'
import { lineCounter, plural } from './lines.ts'

/** So many places are named one by one; the rest is summed up. */
const NAMED = 5
/** Of bytes that stand side by side so many are shown. */
const SHOWN = 16

/** Bytes that are no text; each stands as U+FFFD in it. */
export function badByteWarnings(text: string, badBytes: readonly BadBytes[], encoding: Encoding): Warning[] {
  const lineOf = lineCounter(text)
  const runs = inRuns(badBytes, (one, next) => one.offset + one.hex.length / 2 === next.offset)
  const named = runs.slice(0, NAMED).map(
    (run): Warning => ({
      code: 'bad-bytes',
      line: lineOf(run[0]?.at ?? 0),
      message: badRun(run, encoding),
    }),
  )
  const bytes = sizeOf(badBytes)
  const what = `places hold bytes that are no ${encoding}, ${plural(bytes, 'byte')}`
  return [...named, ...rest(runs.length, 'bad-bytes', what)]
}

/** Bytes that stand side by side: where, which, and how many U+FFFD stand for them. */
function badRun(run: readonly BadBytes[], encoding: Encoding): string {
  const bytes = sizeOf(run)
  const first = run[0]?.offset ?? 0
  const place = bytes === 1 ? `offset ${first}` : `offsets ${first}-${first + bytes - 1}`
  const hex = run.slice(0, SHOWN).map((one) => one.hex)
  const shown = hex.join('').slice(0, 2 * SHOWN)
  const more = shown.length < 2 * bytes ? '\u2026' : ''
  const marks = run.length === 1 ? 'U+FFFD stands there' : `${run.length} U+FFFD stand there`
  return `${plural(bytes, 'byte')} at ${place} (hex ${shown}${more}) ${bytes > 1 ? 'are' : 'is'} no ${encoding}; ${marks}`
}

function sizeOf(badBytes: readonly BadBytes[]): number {
  return badBytes.reduce((sum, { hex }) => sum + hex.length / 2, 0)
}

/** U+FFFD that was in the file: some program before us lost a character there. */
export function replacementWarnings(text: string, badBytes: readonly BadBytes[]): Warning[] {
  const lineOf = lineCounter(text)
  const found = replacements(text, new Set(badBytes.map(({ at }) => at)))
  const runs = inRuns(found, (one, next) => one + 1 === next)
  const named = runs.slice(0, NAMED).map(
    (run): Warning => ({
      code: 'replacement-character',
      line: lineOf(run[0] ?? 0),
      message:
        run.length === 1
          ? 'U+FFFD in the file: a character was lost here before'
          : `${run.length} U+FFFD in a row in the file: characters were lost here before`,
    }),
  )
  return [
    ...named,
    ...rest(runs.length, 'replacement-character', `places with ${found.length} U+FFFD in the file`),
  ]
}

/** Where U+FFFD stands but for those places where it stands for bytes of the page. */
function replacements(text: string, ours: ReadonlySet<number>): readonly number[] {
  const found: number[] = []
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1))
    if (!ours.has(at)) found.push(at)
  return found
}

/** What stands side by side is one thing to a reader. */
function inRuns<T>(
  all: readonly T[],
  areNeighbours: (one: T, next: T) => boolean,
): readonly (readonly T[])[] {
  const runs: T[][] = []
  let last: T | undefined
  for (const one of all) {
    if (last !== undefined && areNeighbours(last, one)) runs.at(-1)?.push(one)
    else runs.push([one])
    last = one
  }
  return runs
}

function rest(count: number, code: Warning['code'], what: string): Warning[] {
  if (count <= NAMED) return []
  return [{ code, line: null, message: `and ${count - NAMED} more: ${count} ${what} in all` }]
}
