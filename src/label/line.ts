import { fold, squash } from '../arabic/fold.ts'
import { PrintedLine } from './printed-line.ts'
import { type Known, knownAgain, knownOf } from './traits.ts'

/** What the labels ask of one line. */
export class Line extends PrintedLine {
  /** The folded line: words of letters and digits, one space apart. Made when first asked for. */
  get key(): string {
    this.known.key ??= fold(this.plain)
    return this.known.key
  }

  /** What the wording of the line is known to be; see `traits.ts`. */
  get known(): Known {
    const { wording } = this
    wording.known ??= this.told === 0 ? knownOf(this) : knownAgain(this.told)
    return wording.known
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
    const { wording } = this
    wording.head ??= (wording.known?.key ?? fold(wording.plain.slice(0, HEAD_UNITS))).slice(0, HEAD_LETTERS)
    return wording.head
  }

  private get together(): string {
    const { wording } = this
    wording.squashed ??= squash(this.key)
    return wording.squashed
  }
}

/** Figures with their signs, which the key leaves out: -5 and 5 are two temperatures. */
function figuresOf(text: string): string {
  return text.match(/(?:(?<=\s|^)[-\u2212+])?\d+/gu)?.join(' ') ?? ''
}

const HEAD_UNITS = 48
const HEAD_LETTERS = 10
