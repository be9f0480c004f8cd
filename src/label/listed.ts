import { fold } from '../arabic/fold.ts'
import type { Line } from './line.ts'
import type { Trait } from './traits.ts'

const LONGEST = 40
const OPENING_WORDS = 3
/** UTF-16 units of a line's end that tell whether it goes on in a list. */
const END = 24
/** `are`, `as follows`; matched on the folded end. */
const GOES_ON = /(?:^| )(?:هي|هم|هما|كالتالي|كالاتي|(?:كما|ما) يلي|(?:النحو|الوجه) (?:التالي|الاتي))$/
/** What opens buttons and links instead: `share this on:`, `read also:`. */
const FURNITURE: readonly Trait[] = ['widget', 'relatedCue', 'readMore', 'tags', 'footer', 'navigation']

/** A page's lines and what their wording makes them. */
interface Page {
  readonly lines: readonly Line[]
  has(line: Line, trait: Trait): boolean
}

/** For each line 1 where it belongs to a list that a line above it opens, or 0. Linear. */
export function listedOf(page: Page): Uint8Array {
  const listed = new Uint8Array(page.lines.length)
  let entries = LONGEST
  for (const line of page.lines) {
    const above = page.lines[line.index - 1]
    if (above === undefined) continue
    if (opens(page, above)) entries = 0
    else if (above.prose || line.gap > 1) entries = LONGEST
    if (entries < LONGEST) listed[line.index] = 1
    entries++
  }
  return listed
}

function opens(page: Page, line: Line): boolean {
  const end = line.plain.trimEnd()
  const opening = end.endsWith(':') || goesOn(end)
  return opening && line.hasWords(OPENING_WORDS) && !FURNITURE.some((trait) => page.has(line, trait))
}

/** The last letters of those phrases, vowel marks and marks of the line behind them: most lines need not be folded. */
const MAY_GO_ON = /[يىیما\ufb50-\ufeff][^\u0620-\u063f\u0641-\u064a]{0,24}$/

function goesOn(end: string): boolean {
  const tail = end.slice(-END)
  return MAY_GO_ON.test(tail) && GOES_ON.test(fold(tail))
}
