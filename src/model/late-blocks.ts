import type { Polished } from './edit.ts'
import type { List } from './list.ts'
import type { Block } from './page.ts'

const NO_HUNKS: Polished['hunks'] = []
/** Numbers that are held of a line: its number, and where it starts and ends. */
const HELD = 3
const FIRST_SIZE = 1 << 16

/**
 * A line whose text is cut from its page when asked for: a million slices are as large as the page. Where polishing
 * leaves it as it is, it is its own polished line.
 */
class LateBlock implements Block, Polished {
  constructor(
    private readonly source: string,
    readonly index: number,
    readonly line: number,
    readonly start: number,
    readonly end: number,
  ) {}

  get text(): string {
    return this.source.slice(this.start, this.end)
  }

  get hunks(): Polished['hunks'] {
    return NO_HUNKS
  }
}

/** The lines of a page with very many: each is made when asked for, since objects of them take twice what the page does. */
export class LateBlocks implements List<Block> {
  length = 0
  private held = new Int32Array(FIRST_SIZE)
  /** Who asks for a line asks for it again. */
  private last: LateBlock | null = null

  constructor(private readonly source: string) {}

  add(line: number, start: number, end: number): void {
    const at = this.length * HELD
    if (at + HELD > this.held.length) {
      const larger = new Int32Array(this.held.length * 2)
      larger.set(this.held)
      this.held = larger
    }
    this.held[at] = line
    this.held[at + 1] = start
    this.held[at + 2] = end
    this.length++
  }

  at(index: number): LateBlock | undefined {
    if (this.last?.index === index) return this.last
    if (index < 0 || index >= this.length) return undefined
    const { held, source } = this
    const at = index * HELD
    this.last = new LateBlock(
      source,
      index,
      held[at] as number,
      held[at + 1] as number,
      held[at + 2] as number,
    )
    return this.last
  }

  *[Symbol.iterator](): Generator<LateBlock, void> {
    for (let index = 0; index < this.length; index++) yield this.at(index) as LateBlock
  }
}
