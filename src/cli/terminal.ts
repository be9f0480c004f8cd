import { type Paint, PLAIN } from '../report/paint.ts'

/** Data: what a script reads. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`)
}

/** Talk: what a person reads. */
export function say(text: string): void {
  process.stderr.write(`${text}\n`)
}

/**
 * A reader that has seen enough, as `head` has, is no error: who reads the data ends the run with 0;
 * who only listened to the talk is left to go, and the work goes on.
 */
export function survivePipes(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
  process.stderr.on('error', () => {})
}

/**
 * The paint for a stream: colours on a terminal, plain elsewhere.
 * NO_COLOR (no-color.org) and FORCE_COLOR overrule what the stream is.
 */
export async function paintFor(stream: NodeJS.WriteStream): Promise<Paint> {
  if (!wantsColour(stream)) return PLAIN
  const { Chalk } = await import('chalk')
  return new Chalk({ level: 1 })
}

function wantsColour(stream: NodeJS.WriteStream): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false
  return stream.isTTY === true && TERM !== 'dumb'
}
