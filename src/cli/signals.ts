import { setTimeout } from 'node:timers/promises'
import { Halt } from '../files/halt.ts'
import { stdout } from './terminal.ts'

/** By which a user, a system that shuts down and a terminal that is closed end a program. */
const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
/** Who starts a program may pass on a signal that it had from the terminal itself: npm does. That is no second one. */
const ECHO_MS = 100
/** The first process of a container does not end by a signal of its own. */
const DEATH_MS = 200
/** How long a reader may let a program wait that is to end. */
export const PATIENCE_MS = 1000
const NUMBERS = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 } as const

type Ending = (typeof ENDING)[number]

let heard: { readonly signal: Ending; readonly at: number } | null = null

/**
 * From now on a signal does not end the program, but its work after the page in hand; a second one ends it at once.
 * To be called when there is something to be ended in good order: until then the system does it best.
 */
export function haltOnSignals(): Halt {
  const halt = new Halt()
  const listen = (signal: Ending) => {
    if (heard === null) {
      heard = { signal, at: performance.now() }
      halt.set()
    } else if (performance.now() - heard.at > ECHO_MS) dieOf(signal)
  }
  for (const signal of ENDING) process.on(signal, listen)
  return halt
}

/** The signal that the work was ended by, or null. */
export function signalHeard(): Ending | null {
  return heard?.signal ?? null
}

/**
 * Ends the program by the signal that it was sent, so that who started it knows: a shell goes on with no script then.
 *
 * @param code of a program that was sent none
 */
export async function endAsTold(code: number): Promise<number> {
  if (heard === null) return code
  // What was printed is to be read first, if anyone reads.
  await Promise.race([new Promise((done) => stdout().write('', done)), setTimeout(PATIENCE_MS)])
  dieOf(heard.signal)
  await setTimeout(DEATH_MS)
  return 128 + NUMBERS[heard.signal]
}

function dieOf(signal: Ending): void {
  for (const one of ENDING) process.removeAllListeners(one)
  process.kill(process.pid, signal)
}
