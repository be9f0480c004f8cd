import type { LabelRule } from './judge.ts'
import type { Line } from './line.ts'
import { isPrintedAgain, TITLE_WORDS, wrappersOf } from './printed-again.ts'
import type { Settled } from './settled.ts'
import type { Sheet } from './sheet.ts'
import { type Weight, weigh } from './title-weight.ts'
import { hasFrame } from './zones.ts'

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
    const lines = candidates(sheet, settled, wrappers)
    const first = lines[0]?.index === 0 ? lines[0] : lines.find((line) => line.words > TITLE_WORDS)
    for (const line of lines) {
      const weight = weigh(sheet, line, wrappers, line === first)
      if (weight.score > (best?.weight.score ?? MIN_SCORE)) best = { index: line.index, weight }
    }
    if (best === null) return
    const index = fullest(sheet, settled, best.index)
    settled.settle(index, { label: 'headline', rule: ID, because: best.weight.because })
  },
}

const MIN_SCORE = 0

/** Of several copies above the body the one with the most quote marks: scrapers lose marks, they add none. */
function fullest(sheet: Sheet, settled: Settled, first: number): number {
  let best = first
  for (
    let at = sheet.following[first] ?? -1;
    at >= 0 && at < sheet.firstFirm;
    at = sheet.following[at] ?? -1
  ) {
    if (settled.isOpen(at) && quotesOf(sheet, at) > quotesOf(sheet, best)) best = at
  }
  return best
}

function quotesOf(sheet: Sheet, index: number): number {
  return sheet.lines[index]?.plain.match(/["“”„«»]|''|‘‘|’’/gu)?.length ?? 0
}

/** Longer lines are no headline: the longest labelled one has 132 letters. */
const MAX_LETTERS = 175
/** Only this many lines next to the body are weighed, so that a page of a million short lines stays linear. */
const NEAREST = 300

function candidates(sheet: Sheet, settled: Settled, wrappers: readonly Line[]): Line[] {
  const copied = copiedRuns(sheet, settled)
  const near = sheet.lines
    .slice(Math.max(0, sheet.firstFirm - NEAREST), sheet.firstFirm)
    .filter((line) => settled.isOpen(line.index) && !copied.has(line.index) && mayBeTitle(line))
  const own = near.filter((line) => sheet.othersAtEdge(line) === 0)
  if (sheet.lastProse >= 0) return own.length > 0 ? own : near
  // Without running text nothing tells where the head ends: only the first line and what is printed again may be it.
  const framed = hasFrame(sheet, settled)
  return near.filter(
    (line, i) => i === 0 || (framed && line.words > TITLE_WORDS && isPrintedAgain(sheet, line, wrappers)),
  )
}

function mayBeTitle(line: Line): boolean {
  return line.letters > 1 && line.letters <= MAX_LETTERS && line.attribute === null
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
