import { countKeyLetters, countKeyWords, hashKey } from '../arabic/measure.ts'
import type { Block, CutPage } from '../model/page.ts'
import { hold } from './held-lines.ts'
import { endsAsSentence, isProse } from './prose.ts'
import { type Wording, wordingOf } from './wording.ts'

/** What a line is by its print. Of a page with very many lines, what can be read again is not held; see `held-lines.ts`. */
export class PrintedLine {
  /** Letters and digits of the key. */
  readonly letters: number
  /** What was found out about the wording for good; see `traits.ts`. */
  told = 0
  /** {@link CLOSED} and the like, with the blank lines before this one above them: a field for each would be the most of a line. */
  private shape: number
  private counted = UNCOUNTED
  private hashed: number | null = null
  private worded: Wording | null

  /**
   * @param page in whose text characters are looked up faster than in a slice of it
   * @param held the block, or its index where the page makes blocks when they are asked for
   * @param gap blank lines before this line
   * @param marked whether there may be entities and tags in it
   */
  constructor(
    private readonly page: CutPage,
    private readonly held: Block | number,
    gap: number,
    marked: boolean,
  ) {
    const { block } = this
    const wording = wordingOf(block.text, marked)
    this.worded = wording
    const printed = wording.plain === wording.printed ? PRINTED : 0
    this.shape = printed | (marked ? MARKED : 0)
    this.letters = this.look(countKeyLetters)
    this.shape |= (Math.min(gap, MOST_GAP) << GAP_BITS) | (endsAsSentence(wording.plain) ? CLOSED : 0)
    if (wording.attribute === null && isProse(this)) this.shape |= PROSE
    if (this.late) hold(this)
  }

  /** Whether it holds little, as it is one of very many. */
  get late(): boolean {
    return typeof this.held === 'number'
  }

  get index(): number {
    return typeof this.held === 'number' ? this.held : this.held.index
  }

  get block(): Block {
    return typeof this.held === 'number' ? (this.page.blocks.at(this.held) as Block) : this.held
  }

  /** Blank lines before this line. */
  get gap(): number {
    return this.shape >> GAP_BITS
  }

  /** Whether the line ends as a sentence does: . ! ? ؟ … or a closing mark after one. */
  get closed(): boolean {
    return (this.shape & CLOSED) !== 0
  }

  /** Whether it reads as running text rather than as a headline, a name or a menu. */
  get prose(): boolean {
    return (this.shape & PROSE) !== 0
  }

  /** The line without entities and tags, and without an attribute wrapper such as `alt="…" />`. */
  get plain(): string {
    return this.wording.plain
  }

  /** Name of the attribute whose cut-off tag the line is, e.g. `alt`, or null. */
  get attribute(): string | null {
    return (this.shape & PRINTED) !== 0 ? null : this.wording.attribute
  }

  /** Words of the key. */
  get words(): number {
    if (this.counted === UNCOUNTED) this.counted = this.look(countKeyWords)
    return this.counted
  }

  /** Of the key without its spaces. */
  get hash(): number {
    this.hashed ??= this.look(hashKey)
    return this.hashed
  }

  /** Whether the key has so many words: found out from its beginning, where that is enough. */
  hasWords(least: number): boolean {
    const { start } = this.block
    const tells = this.letters >= least * ENOUGH && (this.shape & PRINTED) !== 0 && this.counted === UNCOUNTED
    return (
      (tells && countKeyWords(this.page.text, start, start + least * ENOUGH) >= least) || this.words >= least
    )
  }

  /** Looks through the line where its characters are read fastest. */
  private look(count: (text: string, start: number, end: number) => number): number {
    const { start, end } = this.block
    if ((this.shape & PRINTED) !== 0) return count(this.page.text, start, end)
    return count(this.plain, 0, this.plain.length)
  }

  protected get wording(): Wording {
    if (this.worded === null) {
      this.worded = wordingOf(this.block.text, (this.shape & MARKED) !== 0)
      if (this.late) hold(this)
    }
    return this.worded
  }

  /** Lets go of all that can be read again. */
  forget(): void {
    this.worded = null
  }
}

const CLOSED = 1
const PROSE = 2
const MARKED = 4
/** The plain line is the line as it is printed. */
const PRINTED = 8
const GAP_BITS = 4
/** More are not told apart. */
const MOST_GAP = 1 << 20

const UNCOUNTED = -1
/** Units in which a word mostly ends, its space included. */
const ENOUGH = 12
