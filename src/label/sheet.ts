import type { CutPage } from '../model/page.ts'
import type { SiteLines } from '../model/profile.ts'
import { othersWith } from '../model/site-share.ts'
import { chosen } from './chosen.ts'
import { lastLines } from './last-lines.ts'
import { Lead } from './lead.ts'
import type { Line } from './line.ts'
import { firstFirm, linesOf } from './lines.ts'
import { listedOf } from './listed.ts'
import { hasTrait, type Trait } from './traits.ts'

/** A page as the label rules see it. What few pages need is worked out when first asked for. */
export class Sheet {
  readonly lines: readonly Line[]
  /** Lines that are no running text: most rules are about these alone. */
  readonly short: readonly Line[]
  /** For each line the nearest earlier line with the same key, or -1. */
  readonly previous: Int32Array
  /** Index of the first line that reads as running text, or the number of lines. */
  readonly firstProse: number
  /** Index of the last line that reads as running text, or -1. */
  readonly lastProse: number
  /** Index of the first line that is running text beyond doubt. */
  readonly firstFirm: number
  private opening: Lead | null = null
  private joined: string | null = null
  private listed: Uint8Array | null = null
  private later: Int32Array | null = null

  constructor(
    page: CutPage,
    readonly site: SiteLines | null = null,
  ) {
    this.lines = linesOf(page)
    this.short = chosen(this.lines, (line) => !line.prose)
    this.previous = repetition(this.lines)
    const prose = this.lines.findIndex((line) => line.prose)
    this.firstProse = prose < 0 ? this.lines.length : prose
    this.lastProse = this.lines.findLastIndex((line) => line.prose)
    this.firstFirm = firstFirm(this.lines)
  }

  /** For each line the nearest later line with the same key, or -1. */
  get following(): Int32Array {
    this.later ??= reversed(this.previous)
    return this.later
  }

  /** On how many other pages of the site the line stands at the same edge; 0 between paragraphs. */
  othersAtEdge(line: Line): number {
    if (this.site === null || line.letters === 0) return 0
    if (line.index < this.firstFirm) return othersWith(this.site, line.key, 'head')
    return line.index > this.lastProse ? othersWith(this.site, line.key, 'tail') : 0
  }

  /**
   * Whether a line belongs to a list that a line ending with a colon opens, or one that goes on in it: `the sectors
   * are` and one a line. A cue of a word or two (`read also:`) opens links, no list.
   */
  isListed(index: number): boolean {
    this.listed ??= listedOf(this)
    return this.listed[index] === 1
  }

  /** Whether a line's wording makes it such a thing; running text has no traits. */
  has(line: Line, trait: Trait): boolean {
    return !line.prose && hasTrait(line, trait)
  }

  /** The running text's beginning: what a headline or a caption echoes. */
  get lead(): Lead {
    this.opening ??= new Lead(this.lines)
    return this.opening
  }

  /** Keys of the running text, joined: to ask whether the body says a phrase. */
  get bodyKey(): string {
    this.joined ??= ` ${this.lines
      .filter((line) => line.prose)
      .map((line) => line.key)
      .join(' ')} `
    return this.joined
  }
}

/** For each line the nearest earlier line with the same key, or -1. Lines without a letter or digit repeat none. */
function repetition(lines: readonly Line[]): Int32Array {
  const previous = new Int32Array(lines.length).fill(-1)
  const alike = new Map<number, Line>()
  const last = lastLines(lines)
  for (const line of lines) {
    if (line.letters === 0) continue
    // Most lines are the only ones of their length, and need no hash.
    const first = alike.get(line.letters)
    if (first === undefined) {
      alike.set(line.letters, line)
      continue
    }
    if (last.get(first.hash) === undefined) last.set(first.hash, first)
    const before = last.get(line.hash)
    if (before?.says(line) === true) previous[line.index] = before.index
    last.set(line.hash, line)
  }
  return previous
}

function reversed(previous: Int32Array): Int32Array {
  const following = new Int32Array(previous.length).fill(-1)
  for (let index = 0; index < previous.length; index++) {
    const before = previous[index] ?? -1
    if (before >= 0) following[before] = index
  }
  return following
}
