import type { Line } from './line.ts'
import { isPrintedAgain } from './printed-again.ts'
import { isTicker } from './prose.ts'
import type { Sheet } from './sheet.ts'
import type { Trait } from './traits.ts'

/** How much a line looks like the headline, and why. */
export interface Weight {
  readonly score: number
  readonly because: string
}

/**
 * Weighs one candidate.
 *
 * @param first whether it is the page's first line, or else its first candidate of more than a few words
 * @returns its weight: the greatest score wins, and none at or below zero
 */
export function weigh(sheet: Sheet, line: Line, wrappers: readonly Line[], first: boolean): Weight {
  const printed = isPrintedAgain(sheet, line, wrappers)
  const again = line.words > NAME_WORDS || line.gap === 0 ? PRINTED : PRINTED_NAME
  const score =
    (printed ? again : 0) + sheet.lead.echoes(line.key) * 2 + shape(sheet, line) + setting(sheet, line, first)
  return {
    score,
    because: printed
      ? 'is printed on the page again, as headlines are'
      : 'is the line above the body most like a headline',
  }
}

/** What a second print is worth: headlines have one, but so have captions, which are names and shorter. */
const PRINTED = 3
const PRINTED_NAME = 1.5
const NAME_WORDS = 3

const BY_WORDS = [-2, -0.5, 0.3, 1, 1.5, 2]

/** `Town - outlet` may be a headline of four words, but hardly is. */
const BYLINE = 3

/** Several headlines in a row are none of the page's. */
const TICKER = 4

/** What reads like a button or a footer is the headline only where nothing else is. */
const PHRASE = 2.5
const PHRASES: readonly Trait[] = ['widget', 'readMore', 'footer', 'navigation', 'placeholder', 'tags']

/** Headlines have five words and more, are no running text and rarely end with a full stop. */
function shape(sheet: Sheet, line: Line): number {
  const length = BY_WORDS[Math.min(line.words, BY_WORDS.length - 1)] ?? 0
  const stopped = line.closed && !/[؟?!]/u.test(line.plain.slice(-3))
  const byline = sheet.has(line, 'byline') ? BYLINE : 0
  const ticker = isTicker(line) ? TICKER : 0
  const phrase = line.index > 0 && PHRASES.some((trait) => sheet.has(line, trait)) ? PHRASE : 0
  return (
    length - (line.prose ? 2 : 0) - (stopped ? 0.5 : 0) - (opens(line) ? 2 : 0) - byline - phrase - ticker
  )
}

/** A headline stands alone between blank lines; of equals the first is taken, for what follows is a standfirst. */
function setting(sheet: Sheet, line: Line, isFirst: boolean): number {
  const next = sheet.lines[line.index + 1]
  const alone = (line.gap > 0 || line.index === 0 ? 0.6 : 0) + (next === undefined || next.gap > 0 ? 0.6 : 0)
  const first = isFirst ? FIRST : 0
  return (
    alone +
    first -
    (hasTwin(sheet, line) ? TWIN : 0) -
    (isLead(sheet, line) ? LEAD_COPY : 0) -
    (line.index / sheet.firstFirm) * ORDER
  )
}

/** A summary that the next paragraph says again word for word echoes the body best of all, and is no headline. */
const LEAD_COPY = 4
const AHEAD = 4
const LEAD_WORDS = 8

function isLead(sheet: Sheet, line: Line): boolean {
  if (line.words < LEAD_WORDS) return false
  return sheet.lines.slice(line.index + 1, line.index + 1 + AHEAD).some((other) => {
    if (!other.prose || other.letters < line.letters) return false
    if (other.letters === line.letters && !other.closed && !opens(other)) return false
    return other.startsWith(line)
  })
}

/** Ends with a colon, as what opens a list or a quotation does. */
function opens(line: Line): boolean {
  return line.plain.trimEnd().endsWith(':')
}

/** Of equal lines the first is the headline. */
const ORDER = 0.4

/** Pages that a scraper cut clean begin with the headline; on others it is the first line of more than a few words. */
const FIRST = 1.5

/** A caption is printed twice in adjoining lines, whole or cut; a headline hardly ever is. */
const TWIN = 3

function hasTwin(sheet: Sheet, line: Line): boolean {
  const above = line.gap === 0 ? sheet.lines[line.index - 1] : undefined
  const next = sheet.lines[line.index + 1]
  const below = next?.gap === 0 ? next : undefined
  return isTwin(line, above) || isTwin(line, below)
}

function isTwin(line: Line, other: Line | undefined): boolean {
  if (other === undefined || other.letters === 0 || (other.prose && !line.prose)) return false
  return other.startsWith(line) || line.startsWith(other)
}
