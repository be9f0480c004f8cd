import { fold } from '../arabic/fold.ts'
import type { Line } from './line.ts'

/** Enough of the body to know what the page is about: a headline echoes its lead. */
const LETTERS = 700

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
    for (const word of key.split(' ')) {
      if (word.length < 3) continue
      words++
      if (this.says(stem(word))) said++
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

  private says(stem: string): boolean {
    let window = 0
    for (let i = 0; i < stem.length; i++) {
      window = next(window, stem.charCodeAt(i))
      if (i >= 2 && threes[window] === 0) return false
    }
    return this.key.includes(stem)
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

/** Takes the proclitics و ف ب ل ك and the article off a folded word, as long as three letters remain. */
function stem(word: string): string {
  let at = 0
  if (word.length > 4 && 'وف'.includes(word.charAt(0))) at = 1
  if (word.length - at > 4 && 'بلك'.includes(word.charAt(at)) && word.startsWith('ال', at + 1)) at += 1
  if (word.length - at > 4 && word.startsWith('ال', at)) at += 2
  return word.slice(at)
}
