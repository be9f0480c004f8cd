import type { LabelRule } from './judge.ts'
import type { Line } from './line.ts'
import { HEADLINE, LEAD } from './sample.ts'
import type { Settled } from './settled.ts'
import type { Sheet } from './sheet.ts'
import { bodyStart, hasFrame } from './zones.ts'

const ID = 'label/caption-pair'

/** A line printed twice in adjoining lines below the headline: a picture's text and its caption. */
export const captionPair: LabelRule = {
  id: ID,
  summary: 'A line below the headline printed twice in adjoining lines, or once whole and once cut.',
  examples: [
    {
      page: `${HEADLINE}\n\nوزير النقل\nوزير النقل\n\n${LEAD}`,
      given: { 1: 'headline' },
      expect: { 3: 'caption', 4: 'duplicate' },
    },
    {
      page: `${HEADLINE}\n\nمعرض الكتاب\nمعرض الكتاب الدولي\n\n${LEAD}`,
      given: { 1: 'headline' },
      expect: { 3: 'duplicate', 4: 'caption' },
    },
    {
      page: `${HEADLINE}\n\n${LEAD}\n\nيا نهر\nيا نهر\nيا ضفاف المدينة`,
      given: { 1: 'headline' },
      expect: {},
      note: 'a refrain has verse around it, no paragraphs',
    },
  ],
  judge(sheet, settled) {
    const headline = sheet.lines[settled.find('headline')]
    if (headline === undefined || !hasFrame(sheet, settled)) return
    const head = { headline, end: bodyStart(sheet, settled) }
    for (let i = headline.index + 1; i + 1 < sheet.lines.length; i++) settlePair(sheet, settled, i, head)
  },
}

const MOST_WORDS = 40

/** The page's head: the headline, and the index of the first body line. */
interface Head {
  readonly headline: Line
  readonly end: number
}

function settlePair(sheet: Sheet, settled: Settled, index: number, head: Head): void {
  const first = sheet.lines[index]
  const second = sheet.lines[index + 1]
  if (first === undefined || second === undefined || second.gap > 0 || !settled.isOpen(index)) return
  if (first.words > MOST_WORDS || first.letters === 0) return
  const above = index < head.end
  if (!first.says(second)) {
    if (above) settlePrefix(settled, first, second)
    return
  }
  if (!above && !first.says(head.headline) && !standsInBody(sheet, first, second)) return
  const earlier = sheet.previous[index] ?? -1
  const known = earlier > head.headline.index && settled.labelOf(earlier) === 'duplicate' ? earlier : index
  const printed = 'is printed twice in a row, as picture captions are'
  if (known === index) settled.settle(index, { label: 'caption', rule: ID, because: printed })
  else settleCopy(sheet, settled, index, known)
  settleCopy(sheet, settled, index + 1, known)
}

function settleCopy(sheet: Sheet, settled: Settled, index: number, of: number): void {
  const because = `repeats line ${sheet.lines[of]?.block.line}`
  settled.settle(index, { label: 'duplicate', rule: ID, because, of })
}

/** Verse repeats lines too, so within the body a caption is short, unclosed, and has running text around it. */
function standsInBody(sheet: Sheet, first: Line, second: Line): boolean {
  const above = sheet.lines[first.index - 1]
  const below = sheet.lines[second.index + 1]
  return !first.closed && above?.prose === true && below?.prose === true
}

const PREFIX_LETTERS = 5

/** `City book fair` above `City book fair opens`: the shorter was cut, the fuller one stays. */
function settlePrefix(settled: Settled, first: Line, second: Line): void {
  const [cut, full] = first.letters < second.letters ? [first, second] : [second, first]
  if (!settled.isOpen(second.index) || cut.letters < PREFIX_LETTERS || cut.prose || full.prose) return
  if (cut.letters === full.letters || !full.startsWith(cut)) return
  settled.settle(full.index, {
    label: 'caption',
    rule: ID,
    because: 'is printed twice in a row, once cut short',
  })
  const because = `is the beginning of line ${full.block.line}`
  settled.settle(cut.index, { label: 'duplicate', rule: ID, because, of: full.index })
}
