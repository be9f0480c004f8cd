import type { Piscina } from 'piscina'
import type { Halt } from './halt.ts'
import { sweepThreads } from './temporary.ts'

/** How long a thread that is to end may go on with the page in hand: hardly any takes as long. */
const PATIENCE_MS = 1000

/** Ends the threads of a pool that do not end by themselves when they should; the pages they have in hand are left. */
export class Patience {
  private timer: NodeJS.Timeout | undefined
  private ended: Promise<void> | null = null
  private readonly forget: () => void

  constructor(pool: Piscina, halt: Halt) {
    this.forget = halt.whenSet(() => {
      this.timer = setTimeout(() => {
        this.ended = pool.destroy()
      }, PATIENCE_MS)
    })
  }

  get isLost(): boolean {
    return this.ended !== null
  }

  /**
   * To be called when the work is done or left.
   *
   * @param out where threads wrote to: what they were writing when they were ended lies there still
   */
  async end(out: string | null): Promise<void> {
    this.forget()
    clearTimeout(this.timer)
    if (this.ended === null) return
    await this.ended
    if (out !== null) sweepThreads(out)
  }
}
