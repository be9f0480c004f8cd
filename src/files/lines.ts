const LINE_END = 0x0a
const NOTHING = Buffer.alloc(0)

/** Lines of a stream that came together, whole and with their ends. */
export interface Lines {
  /** Number of the first of them, from 1. */
  readonly first: number
  /** Who has read a large line to the end may put nothing here: nobody else holds the bytes. */
  bytes: Uint8Array
}

/** A line that was passed over, as it is longer than may be held. */
export interface LongLine {
  readonly first: number
  readonly bytes: null
}

/**
 * Cuts a stream of bytes at its line ends, without waiting for more than has come.
 *
 * @param chunks the stream; what it gives must not be written to again
 * @param maxBytes longest line; a longer one is not held but told of
 */
export async function* linesOf(
  chunks: AsyncIterable<Buffer>,
  maxBytes: number,
): AsyncGenerator<Lines | LongLine, void> {
  let line = 1
  // A line that goes on from chunk to chunk is joined but once, when its end has come.
  let held: Buffer[] = []
  let size = 0
  for await (const chunk of chunks) {
    const end = chunk.lastIndexOf(LINE_END) + 1
    const first = end === 0 ? chunk.length : chunk.indexOf(LINE_END) + 1
    size += first
    if (size <= maxBytes) held.push(chunk.subarray(0, first))
    else held = []
    if (end === 0) continue
    if (size > maxBytes) {
      yield { first: line, bytes: null }
      line++
      held = [chunk.subarray(first, end)]
    } else held.push(chunk.subarray(first, end))
    const lines = { first: line, bytes: joined(held) }
    line += countEnds(lines.bytes)
    held = [chunk.subarray(end)]
    size = chunk.length - end
    if (lines.bytes.length > 0) yield lines
  }
  if (size > maxBytes) yield { first: line, bytes: null }
  else if (size > 0) yield { first: line, bytes: Buffer.concat(held) }
}

function joined(held: readonly Buffer[]): Buffer {
  return held.length === 1 ? (held[0] ?? NOTHING) : Buffer.concat(held)
}

function countEnds(bytes: Buffer): number {
  let count = 0
  for (let at = bytes.indexOf(LINE_END); at >= 0; at = bytes.indexOf(LINE_END, at + 1)) count++
  return count
}

/** A single line without its end. */
export class Line {
  constructor(
    readonly line: number,
    private readonly lines: Lines,
    private readonly from: number,
    private readonly to: number,
  ) {}

  get bytes(): Uint8Array {
    return this.lines.bytes.subarray(this.from, this.to)
  }

  /** To be called when all that is needed was taken out of the line: a large one that is the last is not held any more. */
  letGo(): void {
    const { lines, from, to } = this
    if (to - from > LARGE && to + 1 >= lines.bytes.length) lines.bytes = NOTHING
  }
}

const LARGE = 1024 * 1024

/** The single lines of some, without their ends; blank ones are passed over. */
export function* eachLine(lines: Lines): Generator<Line, void> {
  const { length } = lines.bytes
  let line = lines.first
  for (let at = 0; at < length; line++) {
    const end = lines.bytes.indexOf(LINE_END, at)
    const row = new Line(line, lines, at, end < 0 ? length : end)
    at = end < 0 ? length : end + 1
    if (!isBlank(row.bytes)) yield row
  }
}

/** Spaces, tabs and carriage returns: what JSON allows between values. */
function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d)
}
