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
  return (
    goesOn(line.plain) && line.hasWords(OPENING_WORDS) && !FURNITURE.some((trait) => page.has(line, trait))
  )
}

const COLON = 0x3a

/** Whether a line ends with a colon or with a phrase that goes on in what is below. */
function goesOn(text: string): boolean {
  let end = text.length
  while (end > 0 && isBlank(text.charCodeAt(end - 1))) end--
  if (end > 0 && text.charCodeAt(end - 1) === COLON) return true
  return mayGoOn(text, end) && GOES_ON.test(fold(text.slice(Math.max(0, end - END), end)))
}

/** White space as `trimEnd` takes it, looked for only where there may be some. */
function isBlank(unit: number): boolean {
  return (
    unit === 0x20 ||
    (unit >= 0x09 && unit <= 0x0d) ||
    unit === 0xa0 ||
    (unit >= 0x1680 && String.fromCharCode(unit).trim() === '')
  )
}

/** The last letters of those phrases, and those before them; other forms of the letters and marks may stand for them. */
const LAST = new Set([...'يىیما'].map(unitOf))
const LAST_BUT_ONE = new Set([...'هةلتم'].map(unitOf))

function unitOf(letter: string): number {
  return letter.charCodeAt(0)
}

/** A cheap look at how a line's last word ends, marks behind it aside: most lines need not be folded. */
function mayGoOn(text: string, end: number): boolean {
  for (let at = end - 1; at >= Math.max(0, end - END); at--) {
    const unit = text.charCodeAt(at)
    if (LAST.has(unit)) return mayPrecede(text.charCodeAt(at - 1))
    if (unit >= 0xfb50 && unit <= 0xfeff) return true
    if (isPlainLetter(unit)) return false
  }
  return false
}

function mayPrecede(unit: number): boolean {
  return LAST_BUT_ONE.has(unit) || !(isPlainLetter(unit) || unit === 0x20)
}

/** The letters of Arabic without those of other languages. */
function isPlainLetter(unit: number): boolean {
  return (unit >= 0x0620 && unit <= 0x063f) || (unit >= 0x0641 && unit <= 0x064a)
}
