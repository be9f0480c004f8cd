/** So many different values are looked up, so that what many hunks have is held once. */
const MOST_KNOWN = 10_000

/** Values by numbers, most of them held once. */
export class Once<T> {
  private readonly values: T[] = []
  private readonly numbers = new Map<string, number>()

  add(key: string, value: T): number {
    const known = this.numbers.get(key)
    if (known !== undefined) return known
    const number = this.values.push(value) - 1
    if (this.numbers.size < MOST_KNOWN) this.numbers.set(key, number)
    return number
  }

  at(number: number): T {
    return this.values[number] as T
  }
}
