import { decodeHTML } from 'entities'
import { fold, measureKey, squash } from '../arabic/fold.ts'
import type { Block, Page } from '../model/page.ts'
import { unwrap } from './attribute.ts'
import type { Known } from './traits.ts'

/** What the labels ask of one line. */
export class Line {
  readonly index: number
  /** Name of the attribute whose cut-off tag the line is, e.g. `alt`, or null. */
  readonly attribute: string | null
  /** The line without entities and without an attribute wrapper such as `alt="…" />`. */
  readonly plain: string
  readonly words: number
  /** Letters and digits of the key. */
  readonly letters: number
  /** Of the key without its spaces. */
  readonly hash: number
  /** Whether the line ends as a sentence does: . ! ? ؟ … or a closing mark after one. */
  readonly closed: boolean
  /** Whether it reads as running text rather than as a headline, a name or a menu. */
  readonly prose: boolean
  private folded: string | null = null
  private squashed: string | null = null
  private first: string | null = null
  /** What the wording of the line is known to be; see `traits.ts`. */
  known: Known | null = null

  /** @param gap blank lines before this line */
  constructor(
    readonly block: Block,
    readonly gap: number,
  ) {
    const { text } = block
    const decoded = text.includes('&') && ENTITY.test(text) ? decodeHTML(text) : text
    const leftover = unwrap(decoded)
    const plain = leftover?.value ?? decoded
    const { letters, words, hash } = measureKey(plain)
    this.index = block.index
    this.attribute = leftover?.name ?? null
    this.plain = plain
    this.words = words
    this.letters = letters
    this.hash = hash
    this.closed = endsAsSentence(plain)
    this.prose = leftover === null && isProse(plain, letters, words, this.closed)
  }

  /** The folded line: words of letters and digits, one space apart. Made when first asked for. */
  get key(): string {
    this.folded ??= fold(this.plain)
    return this.folded
  }

  /** Whether both lines have the same key, names printed together or apart aside. */
  says(other: Line): boolean {
    if (this.letters !== other.letters || this.hash !== other.hash) return false
    return this.plain === other.plain || this.together === other.together
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
    return this.key.startsWith(other.key)
  }

  /** The key's beginning, which most comparisons end at. */
  private get head(): string {
    this.first ??= fold(this.plain.slice(0, HEAD_UNITS)).slice(0, HEAD_LETTERS)
    return this.first
  }

  private get together(): string {
    this.squashed ??= squash(this.key)
    return this.squashed
  }
}

const HEAD_UNITS = 48
const HEAD_LETTERS = 10

/** Facts of every line of a page. */
export function linesOf(page: Page): Line[] {
  const lines: Line[] = []
  let before = 0
  for (const block of page.blocks) {
    lines.push(new Line(block, block.line - before - 1))
    before = block.line
  }
  return lines
}

const ENTITY = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8}\d{0,2});/i

/** Marks that may follow the full stop of a sentence. */
const CLOSERS = new Set(' \t\u00a0"\'“”‘’«»)]}\u200e\u200f\u202c\u2069')
const FULL_STOPS = new Set('.!?؟…۔')

/** Whether a text ends with a full stop of any kind, closing marks after it aside. */
export function endsAsSentence(text: string): boolean {
  let at = text.length - 1
  while (at >= 0 && CLOSERS.has(text.charAt(at))) at--
  return at >= 0 && FULL_STOPS.has(text.charAt(at))
}

/** Headlines stay under about this many letters (98 of 100 in the labelled pages). */
const HEADLINE_LETTERS = 110
/** A closed line of fewer letters may as well be a headline or a slogan. */
const SENTENCE_LETTERS = 45
const SENTENCE_WORDS = 8

/** A copyright notice is a sentence too, but never a paragraph of an article. */
const COPYRIGHT = /©|حقوق (?:النشر|الطبع) محفوظ|الحقوق محفوظ|all rights reserved/i
const NOTICE_LETTERS = 200

function isProse(plain: string, letters: number, words: number, closed: boolean): boolean {
  if (letters < SENTENCE_LETTERS || words < SENTENCE_WORDS) return false
  if (!closed && letters < STRIP_LETTERS && isStrip(plain, words)) return false
  if (letters < NOTICE_LETTERS && COPYRIGHT.test(plain)) return false
  return letters >= HEADLINE_LETTERS || (closed && !asks(plain)) || plain.trimEnd().endsWith(':')
}

/** Headlines may ask or exclaim; a line that ends so is not yet running text. */
function asks(plain: string): boolean {
  const last = plain.trimEnd().slice(-1)
  return last === '؟' || last === '?' || last === '!'
}

const SEPARATOR = /\s{3,}|[|•·»]/u
const STRIP_PARTS = 4
/** A ticker of a dozen headlines; a longer line is a page whose line breaks were lost. */
const STRIP_LETTERS = 500
const PART_WORDS = 14

/** Whether a line is a row of menu entries or ticker headlines: parts set apart by bars, bullets or wide gaps. */
export function isStrip(plain: string, words: number): boolean {
  if (words < STRIP_PARTS) return false
  const parts = plain.trim().split(SEPARATOR).length
  return parts >= STRIP_PARTS && words / parts < PART_WORDS
}

/** A paragraph of the press that lacks its full stop is rarely shorter than this. */
const FIRM_LETTERS = 170

/** Running text beyond doubt: a long headline without a full stop is not. */
function isFirm(line: Line): boolean {
  return line.prose && (line.closed || line.letters > FIRM_LETTERS)
}

/**
 * Index of the first line that is running text beyond doubt; where the whole page leaves out its full stops, of the
 * first that reads as running text at all. The number of lines where there is none.
 */
export function firstFirm(lines: readonly Line[]): number {
  const firm = lines.findIndex(isFirm)
  if (firm >= 0) return firm
  const prose = lines.findIndex((line) => line.prose)
  return prose < 0 ? lines.length : prose
}
