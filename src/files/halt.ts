import { setImmediate } from 'node:timers/promises'

/** The word that work is to end early: after the page in hand, in all threads at once. What was done stays. */
export class Halt {
  private readonly acts = new Set<() => void>()

  /** @param cell of memory that threads share: it is sent to them, and makes the same halt there */
  constructor(
    readonly cell: Int32Array = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)),
  ) {}

  get isSet(): boolean {
    return Atomics.load(this.cell, 0) !== 0
  }

  set(): void {
    Atomics.store(this.cell, 0, 1)
    for (const act of this.acts) act()
    this.acts.clear()
  }

  /**
   * Does something when it is set in this thread, or at once where it is.
   *
   * @returns what takes that back
   */
  whenSet(act: () => void): () => void {
    if (this.isSet) act()
    else this.acts.add(act)
    return () => {
      this.acts.delete(act)
    }
  }

  /** Those of some that are asked for before it is set. */
  *until<T>(all: Iterable<T>): Generator<T, void> {
    for (const one of all) {
      if (this.isSet) return
      yield one
    }
  }
}

/** What work throws that is worth nothing unless it is done to its end. */
export class Halted extends Error {
  override readonly name = 'Halted'
}

/** A signal is heard of within this time, and costs nothing at a page that takes a millisecond. */
const TURN_MS = 50

/** Lets signals and closed pipes be heard of during work that waits for nothing. */
export class Turns {
  private last = performance.now()

  async take(): Promise<void> {
    if (performance.now() - this.last < TURN_MS) return
    await setImmediate()
    this.last = performance.now()
  }
}

/** Does work to its end, a step at a time, and lets signals be heard of in between. */
export async function inTurns<T>(work: Generator<void, T>): Promise<T> {
  const turns = new Turns()
  for (;;) {
    const step = work.next()
    if (step.done === true) return step.value
    await turns.take()
  }
}
