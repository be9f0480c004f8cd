import { once } from 'node:events'
import { setImmediate } from 'node:timers/promises'
import { reasonOf } from '../files/reason.ts'
import { withNamesIsolated } from '../report/explain/direction.ts'
import { type Paint, PLAIN } from '../report/paint.ts'

/** Data: what a script reads. */
export function print(text: string): void {
  printRaw(`${text}\n`)
}

/** Data that has its line ends. */
export function printRaw(text: string): void {
  stdout().write(text)
}

/** Characters that are written at a time. */
const CHUNK = 64 * 1024

/** Data that comes a part at a time; no more is held than the reader takes, and nothing is printed that nobody reads. */
export async function printParts(parts: Iterable<string>): Promise<void> {
  let held = ''
  for (const part of parts) {
    held += part
    if (held.length < CHUNK) continue
    if (!(await written(held))) return
    held = ''
  }
  if (held !== '') await written(held)
}

/** @returns whether there is still a reader */
async function written(text: string): Promise<boolean> {
  try {
    if (!stdout().write(text)) await once(stdout(), 'drain')
    // A closed pipe is heard of between two turns.
    await setImmediate()
    return stdout().errored === null
  } catch {
    return false
  }
}

/** Talk: what a person reads. Names in it may be Arabic. */
export function say(text: string): void {
  sayRaw(`${stderr().isTTY === true ? withNamesIsolated(text) : text}\n`)
}

/** Talk that has its line ends. */
export function sayRaw(text: string): void {
  stderr().write(text)
}

const guarded = new Set<NodeJS.WriteStream>()

/** Whether the work is to go on when nobody reads its data any more. */
let goesOn = false

/** Lets a closed pipe end the printing alone: what a gate of `check` says must not hang on who listens. */
export function goOnWhenClosed(): void {
  goesOn = true
}

/**
 * The stream of data. A reader that has seen enough, as `head` has, is no error: it ends the run with 0, or its printing
 * alone (see {@link goOnWhenClosed}).
 * Where it takes no more, as on a full disk, the run says so and ends with 1.
 * It takes Node two milliseconds to open a stream, so neither is touched before it is needed.
 */
export function stdout(): NodeJS.WriteStream {
  return guard(process.stdout, (error) => {
    if (error.code === 'EPIPE') {
      if (!goesOn) process.exit(0)
      return
    }
    say(`clean-news: the output cannot be written: ${reasonOf(error)}`)
    process.exit(1)
  })
}

/** The stream of talk. Who only listened to it is left to go, and the work goes on. */
export function stderr(): NodeJS.WriteStream {
  return guard(process.stderr, () => {})
}

function guard(
  stream: NodeJS.WriteStream,
  onError: (error: NodeJS.ErrnoException) => void,
): NodeJS.WriteStream {
  if (!guarded.has(stream)) stream.on('error', onError)
  guarded.add(stream)
  return stream
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
