import type { Count } from './format.ts'

/** Gives each name a number, the first one 0, so that rows hold numbers. */
export class Names {
  readonly list: string[] = []
  private readonly numbers = new Map<string, number>()

  numberOf(name: string): number {
    const known = this.numbers.get(name)
    if (known !== undefined) return known
    const number = this.list.length
    this.list.push(name)
    this.numbers.set(name, number)
    return number
  }

  /** How often each of some names stands there, in the order of their first. */
  counts(names: Iterable<string>): readonly Count[] {
    return this.sums([...names].map((name) => [name, 1]))
  }

  /** Sums by name, in the order of their first. */
  sums(parts: readonly (readonly [name: string, count: number])[]): readonly Count[] {
    const counts = new Map<number, number>()
    for (const [name, count] of parts) {
      const number = this.numberOf(name)
      counts.set(number, (counts.get(number) ?? 0) + count)
    }
    return [...counts]
  }
}
