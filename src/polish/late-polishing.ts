import type { Hunk, Polished } from '../model/edit.ts'
import type { LateBlocks } from '../model/late-blocks.ts'
import type { List } from '../model/list.ts'
import type { Block } from '../model/page.ts'
import type { Polishing } from './polishing.ts'

/** Numbers that are held of a hunk: where it starts and ends, and which text and rules it has. */
const HELD = 4
const FIRST_SIZE = 1 << 12
const MANY = 1000

/**
 * The polished lines of a page with very many: of each hunk there are held where it stands, what it puts in and by which
 * rules, and the lines are made of that when they are asked for.
 */
export class LatePolishing implements Polishing, List<Polished> {
  length = 0
  /** For each line how many hunks stand before it and in it. */
  private readonly counts: Int32Array
  private count = 0
  private hunks = new Int32Array(FIRST_SIZE)
  /** Who asks for a line asks for it again. */
  private last: { readonly index: number; readonly line: Polished } | null = null
  /** Lines of very many hunks, which take long to make and are few. */
  private readonly whole = new Map<number, Polished>()
  private readonly nows = new Once<string>()
  private readonly rules = new Once<readonly string[]>()

  constructor(private readonly blocks: LateBlocks) {
    this.counts = new Int32Array(blocks.length)
  }

  get list(): List<Polished> {
    return this
  }

  add(line: Polished): void {
    if (line.hunks.length > MANY) this.whole.set(this.length, line)
    else this.hold(line.hunks)
    this.counts[this.length++] = this.count
  }

  leave(): void {
    this.counts[this.length++] = this.count
  }

  private hold(hunks: Polished['hunks']): void {
    for (const { start, end, now, rules } of hunks) {
      const at = this.count++ * HELD
      if (at === this.hunks.length) this.hunks = doubled(this.hunks)
      this.hunks[at] = start
      this.hunks[at + 1] = end
      this.hunks[at + 2] = this.nows.add(now, now)
      this.hunks[at + 3] = this.rules.add(rules.join(), rules)
    }
  }

  at(index: number): Polished | undefined {
    const block = this.blocks.at(index)
    const first = this.counts[index - 1] ?? 0
    const last = this.counts[index] ?? 0
    if (block === undefined || first === last) return this.whole.get(index) ?? block
    if (this.last?.index !== index) this.last = { index, line: this.made(block, first, last) }
    return this.last.line
  }

  private made(block: Block, first: number, last: number): Polished {
    const hunks: Hunk[] = []
    let text = ''
    let from = block.start
    const kept = (to: number) => block.text.slice(from - block.start, to - block.start)
    for (let at = first; at < last; at++) {
      const hunk = this.hunkAt(at * HELD, block)
      hunks.push(hunk)
      text += kept(hunk.start) + hunk.now
      from = hunk.end
    }
    return { text: text + kept(block.end), hunks }
  }

  private hunkAt(at: number, block: Block): Hunk {
    const { hunks, nows, rules } = this
    const start = hunks[at] as number
    const end = hunks[at + 1] as number
    const was = block.text.slice(start - block.start, end - block.start)
    return {
      start,
      end,
      was,
      now: nows.at(hunks[at + 2] as number),
      rules: rules.at(hunks[at + 3] as number),
    }
  }

  *[Symbol.iterator](): Generator<Polished, void> {
    for (let index = 0; index < this.length; index++) yield this.at(index) as Polished
  }
}

function doubled(numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(numbers.length * 2)
  larger.set(numbers)
  return larger
}

/** So many different values are looked up, so that what many hunks have is held once. */
const MOST_KNOWN = 10_000

/** Values by numbers, most of them held once. */
class Once<T> {
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
