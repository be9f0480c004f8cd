import type { Hunk, Polished } from '../model/edit.ts'
import type { LateBlocks } from '../model/late-blocks.ts'
import type { List } from '../model/list.ts'
import type { Block } from '../model/page.ts'
import { Once } from './once.ts'
import { PackedNumbers } from './packed-numbers.ts'
import type { Polishing } from './polishing.ts'

/** What is held of a hunk: units kept before it and units it takes out, and by numbers its new text and its rules. */
type Held = readonly [kept: number, taken: number, now: string, rules: Hunk['rules']]

/**
 * The polished lines of a page with very many: of each hunk there are held where it stands, what it puts in and by which
 * rules, and the lines are made of that when they are asked for.
 */
export class LatePolishing implements Polishing, List<Polished> {
  length = 0
  /** For each line where its hunks end among the numbers; they begin where those of the line before do. */
  private readonly ends: Uint32Array
  private readonly numbers = new PackedNumbers()
  /** Who asks for a line asks for it again. */
  private last: { readonly index: number; readonly line: Polished } | null = null
  private readonly nows = new Once<string>()
  private readonly rules = new Once<Hunk['rules']>()

  constructor(private readonly blocks: LateBlocks) {
    this.ends = new Uint32Array(blocks.length)
  }

  get list(): List<Polished> {
    return this
  }

  add({ hunks }: Polished): void {
    let from = this.blocks.at(this.length)?.start ?? 0
    for (const { start, end, now, rules } of hunks) {
      this.numbers.add(start - from)
      this.numbers.add(end - start)
      this.numbers.add(this.nows.add(now, now))
      this.numbers.add(this.rules.add(rules.length === 1 ? `${rules[0]}` : rules.join(), rules))
      from = end
    }
    this.ends[this.length++] = this.numbers.end
  }

  leave(): void {
    this.ends[this.length++] = this.numbers.end
  }

  at(index: number): Polished | undefined {
    const block = this.blocks.at(index)
    const first = this.ends[index - 1] ?? 0
    const end = this.ends[index] ?? 0
    if (block === undefined || first === end) return block
    if (this.last?.index !== index)
      this.last = { index, line: new LatePolished(block, () => this.held(first, end)) }
    return this.last.line
  }

  private *held(first: number, end: number): Generator<Held, void> {
    const numbers = this.numbers.reader(first)
    while (numbers.at < end)
      yield [numbers.next(), numbers.next(), this.nows.at(numbers.next()), this.rules.at(numbers.next())]
  }

  *[Symbol.iterator](): Generator<Polished, void> {
    for (let index = 0; index < this.length; index++) yield this.at(index) as Polished
  }
}

/** A line whose text and hunks are made when asked for: most who walk through the lines want one of the two. */
class LatePolished implements Polished {
  private madeText: string | null = null
  private madeHunks: readonly Hunk[] | null = null

  constructor(
    private readonly block: Block,
    private readonly held: () => Iterable<Held>,
  ) {}

  get text(): string {
    this.madeText ??= textOf(this.block.text, this.held())
    return this.madeText
  }

  get hunks(): readonly Hunk[] {
    this.madeHunks ??= hunksOf(this.block, this.held())
    return this.madeHunks
  }
}

function textOf(source: string, held: Iterable<Held>): string {
  const parts: string[] = []
  let from = 0
  for (const [kept, taken, now] of held) {
    parts.push(source.slice(from, from + kept), now)
    from += kept + taken
  }
  parts.push(source.slice(from))
  return parts.join('')
}

function hunksOf({ start: offset, text }: Block, held: Iterable<Held>): readonly Hunk[] {
  const hunks: Hunk[] = []
  let from = 0
  for (const [kept, taken, now, rules] of held) {
    const start = from + kept
    from = start + taken
    hunks.push({ start: offset + start, end: offset + from, was: text.slice(start, from), now, rules })
  }
  return hunks
}
