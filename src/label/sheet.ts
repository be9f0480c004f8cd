import { fold } from '../arabic/fold.ts'
import type { Page } from '../model/page.ts'
import type { SiteLines } from '../model/profile.ts'
import { othersWith } from '../model/site-share.ts'
import { firstFirm, type Line, linesOf } from './line.ts'
import { hasTrait, type Trait } from './traits.ts'

/** A page as the label rules see it. What few pages need is worked out when first asked for. */
export class Sheet {
  readonly lines: readonly Line[]
  /** Lines that are no running text: most rules are about these alone. */
  readonly short: readonly Line[]
  /** For each line the nearest earlier line with the same key, or -1. */
  readonly previous: Int32Array
  /** For each line the nearest later line with the same key, or -1. */
  readonly following: Int32Array
  /** Index of the first line that reads as running text, or the number of lines. */
  readonly firstProse: number
  /** Index of the last line that reads as running text, or -1. */
  readonly lastProse: number
  /** Index of the first line that is running text beyond doubt. */
  readonly firstFirm: number
  private lead: string | null = null
  private joined: string | null = null

  constructor(
    page: Page,
    readonly site: SiteLines | null = null,
  ) {
    this.lines = linesOf(page)
    this.short = this.lines.filter((line) => !line.prose)
    this.previous = repetition(this.lines)
    this.following = reversed(this.previous)
    const prose = this.lines.findIndex((line) => line.prose)
    this.firstProse = prose < 0 ? this.lines.length : prose
    this.lastProse = this.lines.findLastIndex((line) => line.prose)
    this.firstFirm = firstFirm(this.lines)
  }

  /** On how many other pages of the site the line stands at the same edge; 0 between paragraphs. */
  othersAtEdge(line: Line): number {
    if (this.site === null || line.letters === 0) return 0
    if (line.index < this.firstFirm) return othersWith(this.site, line.key, 'head')
    return line.index > this.lastProse ? othersWith(this.site, line.key, 'tail') : 0
  }

  /**
   * Whether a line belongs to a list that a line ending with a colon opens: `the sectors are:` and one a line. A cue of
   * a word or two (`read also:`) opens links, no list.
   */
  isListed(index: number): boolean {
    for (let at = index - 1; at >= Math.max(0, index - LONGEST_LIST); at--) {
      const line = this.lines[at]
      if (line === undefined) return false
      if (line.words >= OPENING_WORDS && line.plain.trimEnd().endsWith(':')) return true
      if (line.prose || (this.lines[at + 1]?.gap ?? 0) > 1) return false
    }
    return false
  }

  /** Whether a line's wording makes it such a thing; running text has no traits. */
  has(line: Line, trait: Trait): boolean {
    return !line.prose && hasTrait(line, trait)
  }

  /** The key of the running text's beginning: what a headline or a caption echoes. */
  get leadKey(): string {
    this.lead ??= leadOf(this.lines)
    return this.lead
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

const LONGEST_LIST = 40
const OPENING_WORDS = 5

/** For each line the nearest earlier line with the same key, or -1. Lines without a letter or digit repeat none. */
function repetition(lines: readonly Line[]): Int32Array {
  const previous = new Int32Array(lines.length).fill(-1)
  const last = new Map<number, number>()
  for (const line of lines) {
    if (line.letters === 0) continue
    const before = last.get(line.hash)
    if (before !== undefined && lines[before]?.says(line) === true) previous[line.index] = before
    last.set(line.hash, line.index)
  }
  return previous
}

function reversed(previous: Int32Array): Int32Array {
  const following = new Int32Array(previous.length).fill(-1)
  previous.forEach((before, index) => {
    if (before >= 0) following[before] = index
  })
  return following
}

/** Enough of the body to know what the page is about: a headline echoes its lead. */
const LEAD_LETTERS = 700

function leadOf(lines: readonly Line[]): string {
  let lead = ''
  for (const line of lines) {
    if (line.prose) lead += ` ${fold(line.plain.slice(0, LEAD_LETTERS))}`
    if (lead.length > LEAD_LETTERS) break
  }
  return lead
}

/** Takes the proclitics و ف ب ل ك and the article off a folded word, as long as three letters remain. */
function stem(word: string): string {
  let at = 0
  if (word.length > 4 && 'وف'.includes(word.charAt(0))) at = 1
  if (word.length - at > 4 && 'بلك'.includes(word.charAt(at)) && word.startsWith('ال', at + 1)) at += 1
  if (word.length - at > 4 && word.startsWith('ال', at)) at += 2
  return word.slice(at)
}

/** Share of a key's words of three letters and more that the running text says too, in whatever form, from 0 to 1. */
export function echo(sheet: Sheet, key: string): number {
  let words = 0
  let said = 0
  for (const word of key.split(' ')) {
    if (word.length < 3) continue
    words++
    if (sheet.leadKey.includes(stem(word))) said++
  }
  return words === 0 ? 0 : said / words
}
