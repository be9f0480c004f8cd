/** What can let go of what it holds. */
interface Forgetful {
  forget(): void
}

/** So many lines of pages with very many hold what they have worked out of their text: rules look at lines in a row, and more would outlive the young generation. */
const MOST_HELD = 256
const held: (Forgetful | undefined)[] = new Array(MOST_HELD)
let next = 0

/** Notes that a line holds something; the line that did so longest ago lets go of it. */
export function hold(line: Forgetful): void {
  held[next]?.forget()
  held[next] = line
  next = (next + 1) % MOST_HELD
}

/** To be called when labels are settled: what is held keeps its page alive. */
export function letGo(): void {
  if (held[0] === undefined) return
  held.fill(undefined)
  next = 0
}
