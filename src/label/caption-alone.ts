import type { LabelRule } from './judge.ts'
import type { Line } from './line.ts'
import { HEADLINE, LEAD } from './sample.ts'
import type { Settled } from './settled.ts'
import type { Sheet } from './sheet.ts'
import { bodyStart } from './zones.ts'

const ID = 'label/caption-alone'

/** A caption printed once: a few words between headline and body that the body says too. */
export const captionAlone: LabelRule = {
  id: ID,
  summary: 'A few words between headline and body, set apart from it, all of which the body says.',
  examples: [
    { page: `${HEADLINE}\n\nوزير النقل\n\n${LEAD}`, given: { 1: 'headline' }, expect: { 3: 'caption' } },
    {
      page: `${HEADLINE}\n\nسلمى الحداد\n\n${LEAD}`,
      given: { 1: 'headline' },
      expect: {},
      note: 'the body never names her',
    },
  ],
  judge(sheet, settled) {
    const headline = settled.find('headline')
    if (headline < 0) return
    const start = bodyStart(sheet, settled)
    for (let i = headline + 1; i < start; i++) {
      const line = sheet.lines[i]
      if (line === undefined || !settled.isOpen(i) || !isCaption(sheet, settled, line)) continue
      settle(sheet, settled, i)
    }
  },
}

function settle(sheet: Sheet, settled: Settled, index: number): void {
  const of = sheet.previous[index] ?? -1
  const copy = of >= 0 && settled.labelOf(of) === 'caption'
  const said = 'stands between headline and body, which says its words too'
  const because = copy ? `repeats line ${sheet.lines[of]?.block.line}` : said
  settled.settle(index, { label: copy ? 'duplicate' : 'caption', rule: ID, because, ...(copy ? { of } : {}) })
}

const MOST_WORDS = 6
/** Captions that say what they are: `a side of the ceremony`, `a shot of`. Matched on folded words. */
const CUE = /^(?:جانب من|جانب|لقطه|صوره|صور|مشهد|مشاهد) /
/** What a caption glued to the body shares with it where the page's head ends right above. */
const HALF = 0.5

function isCaption(sheet: Sheet, settled: Settled, line: Line): boolean {
  if (line.words > MOST_WORDS || line.closed || line.letters < 3) return false
  if (/[:؟?]\s*$/u.test(line.plain) || /\d/.test(line.key) || isSection(sheet, settled, line)) return false
  const echoed = sheet.lead.echoes(line.key)
  return echoed === 1 || (isGluedToBody(sheet, settled, line) && (echoed >= HALF || CUE.test(line.key)))
}

/** Byline, blank line, caption, and the body right below it: how Gulf papers print a picture. */
function isGluedToBody(sheet: Sheet, settled: Settled, { index, gap }: Line): boolean {
  const below = sheet.lines[index + 1]
  const above = settled.labelOf(index - 1)
  return gap > 0 && (above === 'byline' || above === 'headline') && below?.gap === 0 && below.prose
}

/** A town, its weather, a town, its weather: what heads a paragraph as further lines below head theirs is no caption. */
function isSection(sheet: Sheet, settled: Settled, line: Line): boolean {
  if (!headsText(sheet, line)) return false
  return sheet.short.some(
    (other) => other.index > line.index + 1 && settled.isOpen(other.index) && headsText(sheet, other),
  )
}

/** Whether the line touches a paragraph below it that says its words. */
function headsText(sheet: Sheet, { index, key, words }: Line): boolean {
  const below = sheet.lines[index + 1]
  if (words === 0 || words > MOST_WORDS || below?.gap !== 0 || !below.prose) return false
  return ` ${below.key} `.includes(` ${key} `)
}
