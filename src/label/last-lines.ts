import type { Line } from './line.ts'

const MANY = 10_000
const HASH_BITS = 32

/** The last line that was met with each hash. */
export interface LastLines {
  get(hash: number): Line | undefined
  set(hash: number, line: Line): void
}

/** @param lines those that will be met, each at most once */
export function lastLines(lines: readonly Line[]): LastLines {
  return lines.length > MANY ? new Chains(lines) : new Map<number, Line>()
}

/** A map of a million numbers takes four times as much, and twice that while it grows. */
class Chains implements LastLines {
  /** Bits of a product that are no bucket's number. */
  private readonly shift: number
  /** An odd number by chance, which changes nothing but the time: no page can be made so that its lines meet in a bucket. */
  private readonly factor = Math.floor(Math.random() * 2 ** 31) * 2 + 1
  /** For each bucket the entry met last, from 1; then for each entry the one before it and its line. */
  private readonly heads: Int32Array
  private readonly before: Int32Array
  private readonly found: Int32Array
  private entries = 0

  constructor(private readonly lines: readonly Line[]) {
    const bits = Math.ceil(Math.log2(lines.length))
    this.shift = HASH_BITS - bits
    this.heads = new Int32Array(2 ** bits)
    this.before = new Int32Array(lines.length + 1)
    this.found = new Int32Array(lines.length + 1)
  }

  get(hash: number): Line | undefined {
    const entry = this.entryOf(hash)
    return entry === 0 ? undefined : this.lines[this.found[entry] as number]
  }

  set(hash: number, line: Line): void {
    let entry = this.entryOf(hash)
    if (entry === 0) {
      entry = ++this.entries
      const bucket = this.bucketOf(hash)
      this.before[entry] = this.heads[bucket] as number
      this.heads[bucket] = entry
    }
    this.found[entry] = line.index
  }

  private entryOf(hash: number): number {
    let entry = this.heads[this.bucketOf(hash)] as number
    while (entry !== 0 && this.lines[this.found[entry] as number]?.hash !== hash)
      entry = this.before[entry] as number
    return entry
  }

  private bucketOf(hash: number): number {
    return Math.imul(hash, this.factor) >>> this.shift
  }
}
