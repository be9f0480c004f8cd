/** Bytes of a segment: an array that doubles holds three times what is in it while it grows. */
const SEGMENT_BITS = 16
const WITHIN = (1 << SEGMENT_BITS) - 1
/** Bits of a number that go into a byte; its highest bit says that more follow. */
const BITS = 7
const MORE = 1 << BITS

/** Whole numbers from 0 to below 2^31 in a row, those below 128 in a byte each. */
export class PackedNumbers {
  /** Where the next number will stand. */
  end = 0
  private readonly segments: Uint8Array[] = []

  add(number: number): void {
    let rest = number
    for (; rest >= MORE; rest >>>= BITS) this.put((rest & (MORE - 1)) | MORE)
    this.put(rest)
  }

  private put(byte: number): void {
    const at = this.end++
    if ((at & WITHIN) === 0) this.segments.push(new Uint8Array(WITHIN + 1))
    const segment = this.segments[at >>> SEGMENT_BITS] as Uint8Array
    segment[at & WITHIN] = byte
  }

  /** Reads the numbers that stand from a place on. */
  reader(from: number): NumberReader {
    return new NumberReader(this.segments, from)
  }
}

/** A walk along packed numbers. */
class NumberReader {
  constructor(
    private readonly segments: readonly Uint8Array[],
    /** Where the next number stands. */
    public at: number,
  ) {}

  next(): number {
    let number = 0
    for (let shift = 0; ; shift += BITS) {
      const segment = this.segments[this.at >>> SEGMENT_BITS] as Uint8Array
      const byte = segment[this.at++ & WITHIN] as number
      number |= (byte & (MORE - 1)) << shift
      if (byte < MORE) return number
    }
  }
}
