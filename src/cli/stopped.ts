import type { Paint } from '../report/paint.ts'
import { printable } from '../report/printable.ts'
import { signalHeard } from './signals.ts'
import { say } from './terminal.ts'

/**
 * Why work ended before its time: no room for what it writes, or a signal; null where it did not.
 *
 * @param noRoom what the system said
 */
export function whyStopped(noRoom: string | null = null): string | null {
  const signal = signalHeard()
  return noRoom ?? (signal === null ? null : `by ${signal}`)
}

/** Says once that work ended before its time, even where talk is not wanted. */
export function sayStopped(why: string, whatIsLeft: string, paint: Paint): void {
  say(`${paint.red('stopped')}  ${printable(why)}; ${whatIsLeft}`)
}
