import { decodeHTMLStrict } from 'entities/decode'
import { fold, squash } from '../arabic/fold.ts'
import { withoutTags } from '../arabic/markup.ts'
import { countKeyLetters, countKeyWords, hashKey } from '../arabic/measure.ts'
import type { Block } from '../model/page.ts'
import { unwrap } from './attribute.ts'
import { endsAsSentence, isProse } from './prose.ts'
import { type Known, knownOf } from './traits.ts'

/** What the labels ask of one line. */
export class Line {
  readonly index: number
  /** Name of the attribute whose cut-off tag the line is, e.g. `alt`, or null. */
  readonly attribute: string | null
  /** The line without entities and tags, and without an attribute wrapper such as `alt="…" />`. */
  readonly plain: string
  /** Letters and digits of the key. */
  readonly letters: number
  /** Whether the line ends as a sentence does: . ! ? ؟ … or a closing mark after one. */
  readonly closed: boolean
  /** Whether it reads as running text rather than as a headline, a name or a menu. */
  readonly prose: boolean
  private counted = UNCOUNTED
  private hashed: number | null = null
  private squashed: string | null = null
  private first: string | null = null
  private wording: Known | null = null

  /**
   * @param source the page's text, in which characters are looked up faster than in a slice of it
   * @param gap blank lines before this line
   * @param marked whether there may be entities and tags in it
   */
  constructor(
    private readonly source: string,
    readonly block: Block,
    readonly gap: number,
    marked: boolean,
  ) {
    const { text } = block
    const decoded = marked && text.includes('&') && ENTITY.test(text) ? decodeHTMLStrict(text) : text
    const leftover = marked ? unwrap(decoded) : null
    const plain = leftover?.value ?? (marked && decoded.includes('<') ? withoutTags(decoded) : decoded)
    this.index = block.index
    this.attribute = leftover?.name ?? null
    this.plain = plain
    this.letters = this.look(countKeyLetters)
    this.closed = endsAsSentence(plain)
    this.prose = leftover === null && isProse(this)
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
    const { plain, block } = this
    const tells = this.letters >= least * ENOUGH && plain === block.text && this.counted === UNCOUNTED
    return (
      (tells && countKeyWords(this.source, block.start, block.start + least * ENOUGH) >= least) ||
      this.words >= least
    )
  }

  /** Looks through the line where its characters are read fastest. */
  private look(count: (text: string, start: number, end: number) => number): number {
    const { plain, block } = this
    return plain === block.text ? count(this.source, block.start, block.end) : count(plain, 0, plain.length)
  }

  /** The folded line: words of letters and digits, one space apart. Made when first asked for. */
  get key(): string {
    this.known.key ??= fold(this.plain)
    return this.known.key
  }

  /** What the wording of the line is known to be; see `traits.ts`. */
  get known(): Known {
    this.wording ??= knownOf(this)
    return this.wording
  }

  /** Whether both lines have the same key, names printed together or apart aside. */
  says(other: Line): boolean {
    if (this.letters !== other.letters || this.hash !== other.hash) return false
    if (this.plain === other.plain) return true
    return this.together === other.together && figuresOf(this.plain) === figuresOf(other.plain)
  }

  /** Whether the other line is this one's beginning, or the whole of it. */
  begins(other: Line): boolean {
    return this.letters >= other.letters && this.together.startsWith(other.together)
  }

  /** Whether the key begins with the other's key; the last word need not be whole. */
  startsWith(other: Line): boolean {
    if (other.letters > this.letters) return false
    const length = Math.min(this.head.length, other.head.length)
    if (this.head.slice(0, length) !== other.head.slice(0, length)) return false
    if (!this.key.startsWith(other.key)) return false
    // A word may be cut, a figure may not: 3 is no beginning of 30.
    return !/\d$/.test(other.key) || !/^\d/.test(this.key.slice(other.key.length))
  }

  /** The key's beginning, which most comparisons end at. */
  private get head(): string {
    this.first ??= (this.wording?.key ?? fold(this.plain.slice(0, HEAD_UNITS))).slice(0, HEAD_LETTERS)
    return this.first
  }

  private get together(): string {
    this.squashed ??= squash(this.key)
    return this.squashed
  }
}

/** Figures with their signs, which the key leaves out: -5 and 5 are two temperatures. */
function figuresOf(text: string): string {
  return text.match(/(?:(?<=\s|^)[-\u2212+])?\d+/gu)?.join(' ') ?? ''
}

const UNCOUNTED = -1
/** Units in which a word mostly ends, its space included. */
const ENOUGH = 12
const HEAD_UNITS = 48
const HEAD_LETTERS = 10

const ENTITY = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8}\d{0,2});/i
