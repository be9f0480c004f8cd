import type { LabelRule } from './judge.ts'
import type { Line } from './line.ts'
import { isSetOff, likeTitle } from './same-title.ts'
import type { Settled } from './settled.ts'
import { echo, type Sheet } from './sheet.ts'

const ID = 'label/title'

/** The headline: the line above the body that looks most like one. */
export const title: LabelRule = {
  id: ID,
  summary: 'The line above the body that is printed again, stands alone, and whose words the body echoes.',
  examples: [
    {
      page: 'الرئيسية\nرياضة\n\nافتتاح الجسر الجديد في المدينة\n\nافتتح الوزير صباح اليوم الجسر الجديد الذي يربط ضفتي النهر في المدينة.',
      expect: { 4: 'headline' },
    },
    {
      page: 'افتتح الوزير صباح اليوم الجسر الجديد الذي يربط ضفتي النهر في المدينة.\nواضاف ان العمل استمر ثلاثة اعوام كاملة وشارك فيه مئات العمال والمهندسين.',
      expect: {},
      note: 'a page of running text alone has no headline',
    },
  ],
  judge(sheet, settled) {
    const wrappers = wrappersOf(sheet)
    let best: { index: number; weight: Weight } | null = null
    for (const line of candidates(sheet, settled, wrappers)) {
      const weight = weigh(sheet, line, wrappers)
      if (weight.score > (best?.weight.score ?? MIN_SCORE)) best = { index: line.index, weight }
    }
    if (best !== null)
      settled.settle(best.index, { label: 'headline', rule: ID, because: best.weight.because })
  },
}

const MIN_SCORE = 0
/** Longer lines are no headline: the longest labelled one has 132 letters. */
const MAX_LETTERS = 175
/** Only this many lines next to the body are weighed, so that a page of a million short lines stays linear. */
const NEAREST = 300

function candidates(sheet: Sheet, settled: Settled, wrappers: readonly Line[]): Line[] {
  const copied = copiedRuns(sheet, settled)
  const near = sheet.lines
    .slice(Math.max(0, sheet.firstFirm - NEAREST), sheet.firstFirm)
    .filter((line) => settled.isOpen(line.index) && !copied.has(line.index) && mayBeTitle(sheet, line))
  if (sheet.lastProse >= 0) return near
  // Without running text nothing tells where the head ends: only the first line and what is printed again may be it.
  return near.filter(
    (line, i) => i === 0 || (line.words > TITLE_WORDS && isPrintedAgain(sheet, line, wrappers)),
  )
}

function mayBeTitle(sheet: Sheet, line: Line): boolean {
  if (line.letters < 2 || line.letters > MAX_LETTERS || line.attribute !== null) return false
  return sheet.othersAtEdge(line) === 0
}

/** Lines that were printed again together with a neighbour: a block of the page's frame, never the headline. */
function copiedRuns(sheet: Sheet, settled: Settled): Set<number> {
  const copied = new Set<number>()
  for (const { index } of sheet.lines) {
    const of = settled.of(index)?.of
    const next = settled.of(index + 1)?.of
    if (of !== undefined && next === of + 1) copied.add(of).add(next)
  }
  return copied
}

interface Weight {
  readonly score: number
  readonly because: string
}

function weigh(sheet: Sheet, line: Line, wrappers: readonly Line[]): Weight {
  const printed = isPrintedAgain(sheet, line, wrappers)
  const score = (printed ? 3 : 0) + echo(sheet, line.key) * 2 + shape(sheet, line) + setting(sheet, line)
  return {
    score,
    because: printed
      ? 'is printed on the page again, as headlines are'
      : 'is the line above the body most like a headline',
  }
}

const BY_WORDS = [-2, -0.5, 0.3, 1, 1.5, 2]

/** `Town - outlet` may be a headline of four words, but hardly is. */
const BYLINE = 3

/** Headlines have five words and more, are no running text and rarely end with a full stop. */
function shape(sheet: Sheet, line: Line): number {
  const length = BY_WORDS[Math.min(line.words, BY_WORDS.length - 1)] ?? 0
  const stopped = line.closed && !/[؟?!]/u.test(line.plain.slice(-3))
  const byline = sheet.has(line, 'byline') ? BYLINE : 0
  return length - (line.prose ? 2 : 0) - (stopped ? 0.5 : 0) - (opens(line) ? 2 : 0) - byline
}

/** A headline stands alone between blank lines; of equals the first is taken, for what follows is a standfirst. */
function setting(sheet: Sheet, line: Line): number {
  const next = sheet.lines[line.index + 1]
  const alone = (line.gap > 0 || line.index === 0 ? 0.6 : 0) + (next === undefined || next.gap > 0 ? 0.6 : 0)
  const first = line.index === 0 ? FIRST : 0
  return (
    alone +
    first -
    (hasTwin(sheet, line) ? TWIN : 0) -
    (isLead(sheet, line) ? LEAD_COPY : 0) -
    line.index * 0.01
  )
}

/** A summary that the next paragraph says again word for word echoes the body best of all, and is no headline. */
const LEAD_COPY = 4
const AHEAD = 4
const LEAD_WORDS = 8

function isLead(sheet: Sheet, line: Line): boolean {
  if (line.words < LEAD_WORDS) return false
  return sheet.lines.slice(line.index + 1, line.index + 1 + AHEAD).some((other) => {
    return (
      other.prose &&
      other.key.startsWith(line.key) &&
      (other.letters > line.letters || other.closed || opens(other))
    )
  })
}

/** Ends with a colon, as what opens a list or a quotation does. */
function opens(line: Line): boolean {
  return line.plain.trimEnd().endsWith(':')
}

/** Pages that a scraper cut clean begin with the headline. */
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
  if (other === undefined || other.key === '') return false
  return other.key.startsWith(line.key) || line.key.startsWith(other.key)
}

const TITLE_WORDS = 3

/** Whether the line stands on the page again, apart from a copy right below it, which captions and mastheads have. */
function isPrintedAgain(sheet: Sheet, line: Line, wrappers: readonly Line[]): boolean {
  if (line.words < TITLE_WORDS) return false
  const copies = (sheet.copies.get(line.key) ?? 1) - 1
  if (copies > touchingCopies(sheet, line)) return true
  return wrappers.some((wrapper) => likeTitle(line, wrapper) === 'affix')
}

function touchingCopies(sheet: Sheet, line: Line): number {
  const above = line.gap === 0 && sheet.lines[line.index - 1]?.key === line.key
  const next = sheet.lines[line.index + 1]
  const below = next?.gap === 0 && next.key === line.key
  return (above ? 1 : 0) + (below ? 1 : 0)
}

const MOST_WRAPPERS = 40
const WRAPPER_LETTERS = 220

/** Lines near the top that may be the headline with a site or section name around it: what a browser's title bar says. */
function wrappersOf(sheet: Sheet): Line[] {
  return sheet.lines
    .slice(0, Math.min(sheet.firstFirm, MOST_WRAPPERS))
    .filter((line) => line.letters <= WRAPPER_LETTERS && isSetOff(line))
}
