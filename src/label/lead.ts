import { fold } from '../arabic/fold.ts'
import type { Line } from './line.ts'

/** Enough of the body to know what the page is about: a headline echoes its lead. */
const LETTERS = 700

/** Letters of the shortest word that is looked for. */
const SHORTEST = 3

/** Three letters in a row are looked up before a search through all: most words that are not there are known so. */
const THREES = 1 << 13
/** Of the lead that was asked last: one array for all, since a new one for each page costs more than the search. */
const threes = new Uint8Array(THREES)
let owner: Lead | null = null

/** The key of the running text's beginning: what a headline or a caption echoes. */
export class Lead {
  readonly key: string

  constructor(lines: readonly Line[]) {
    this.key = keyOf(lines)
  }

  /** Share of a key's words of three letters and more that the lead says too, in whatever form, from 0 to 1. */
  echoes(key: string): number {
    if (owner !== this) this.markThrees()
    let words = 0
    let said = 0
    for (let start = 0; start < key.length; ) {
      const space = key.indexOf(' ', start)
      const end = space < 0 ? key.length : space
      if (end - start >= SHORTEST) {
        words++
        if (this.says(key, stemStart(key, start, end), end)) said++
      }
      start = end + 1
    }
    return words === 0 ? 0 : said / words
  }

  private markThrees(): void {
    owner = this
    threes.fill(0)
    let window = 0
    for (let i = 0; i < this.key.length; i++) {
      window = next(window, this.key.charCodeAt(i))
      threes[window] = 1
    }
  }

  private says(key: string, from: number, to: number): boolean {
    let window = 0
    for (let i = from; i < to; i++) {
      window = next(window, key.charCodeAt(i))
      if (i >= from + 2 && threes[window] === 0) return false
    }
    return this.key.includes(key.slice(from, to))
  }
}

/** Hashes the last three units: each takes a third of the bits, and the oldest falls out. */
function next(window: number, unit: number): number {
  return ((window << 5) ^ (unit * 5)) & (THREES - 1)
}

function keyOf(lines: readonly Line[]): string {
  let lead = ''
  for (const line of lines) {
    if (line.prose) lead += ` ${fold(line.plain.slice(0, LETTERS))}`
    if (lead.length > LETTERS) break
  }
  return lead
}

const WAW = 0x0648
const FEH = 0x0641
const BEH = 0x0628
const LAM = 0x0644
const KAF = 0x0643
const ALEF = 0x0627

/** Where a word's stem begins: behind the proclitics و ف ب ل ك and the article, as long as three letters remain. */
function stemStart(key: string, start: number, end: number): number {
  let at = start
  const first = key.charCodeAt(at)
  if (end - at > 4 && (first === WAW || first === FEH)) at += 1
  const next = key.charCodeAt(at)
  if (end - at > 4 && (next === BEH || next === LAM || next === KAF) && isArticle(key, at + 1)) at += 1
  if (end - at > 4 && isArticle(key, at)) at += 2
  return at
}

function isArticle(key: string, at: number): boolean {
  return key.charCodeAt(at) === ALEF && key.charCodeAt(at + 1) === LAM
}
