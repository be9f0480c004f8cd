import type { Label } from '../model/label.ts'
import { mayBeOfSite } from './furniture-wording.ts'
import type { LabelRule } from './judge.ts'
import type { Line } from './line.ts'
import { isStrip, isTicker } from './prose.ts'
import { HEADLINE, LEAD, SECOND } from './sample.ts'
import type { Settled } from './settled.ts'
import type { Sheet } from './sheet.ts'

const ID = 'label/header-rest'

/** What stands above the headline and is no sentence: menus, tickers, buttons. */
export const headerRest: LabelRule = {
  id: ID,
  summary: 'Short lines above the headline that no other rule knows: menus, tickers, buttons.',
  examples: [
    { page: `بث حي\n\n${HEADLINE}\n\n${LEAD}`, given: { 3: 'headline' }, expect: { 1: 'junk' } },
    {
      page: `العمل استمر ثلاثة أعوام كاملة\n\n${HEADLINE}\n\n${LEAD}`,
      given: { 3: 'headline' },
      expect: { 1: 'kicker' },
    },
    {
      page: `${LEAD}\n\n${HEADLINE}\n\n${SECOND}`,
      given: { 3: 'headline' },
      expect: {},
      note: 'a sentence above the headline',
    },
  ],
  judge(sheet, settled) {
    const headline = settled.find('headline')
    if (headline < 0) return
    const end = sheet.lastProse < 0 ? lastOffice(settled, headline) : headline
    const open = sheet.lines.slice(0, end).filter((line) => settled.isOpen(line.index) && !line.prose)
    const menu = isMenu(open)
    const framed = sheet.lines.slice(0, headline).some((line) => FRAME.has(settled.labelOf(line.index)))
    const because = 'stands above the headline and is no sentence'
    for (const line of open) {
      const ticker = isTicker(line)
      const known = sheet.othersAtEdge(line) > 0
      const house = known && mayBeOfSite(sheet, line)
      const alone = known && !house && !ticker && !menu && !touchesMenu(sheet, settled, line.index)
      if (alone) settled.doubt(line.index)
      if (alone || (!ticker && !house && !(menu && framed) && saysSomething(line))) {
        const unsure = 'stands above the headline and may belong to it'
        settled.settle(line.index, { label: 'kicker', rule: ID, because: unsure })
        continue
      }
      const entry = menu || ticker || sheet.has(line, 'navigation') || touchesMenu(sheet, settled, line.index)
      settled.settle(line.index, { label: entry ? 'navigation' : 'junk', rule: ID, because })
    }
  },
}

function saysSomething({ index, words }: Line): boolean {
  return words >= SAYING_WORDS || (index === 0 && words >= TITLE_WORDS)
}

/** On a page without running text only the staff of the paper tells where the header ends. */
function lastOffice(settled: Settled, headline: number): number {
  let at = headline - 1
  while (at >= 0 && settled.labelOf(at) !== 'masthead') at--
  return Math.max(at, 0)
}

function touchesMenu(sheet: Sheet, settled: Settled, index: number): boolean {
  return sheet.lines[index]?.gap === 0 && settled.labelOf(index - 1) === 'navigation'
}

/** A line of so many words says something; where it is no part of a menu it is kept. */
const SAYING_WORDS = 5
const TITLE_WORDS = 3
const MENU_LINES = 5
/** What shows that the lines above a headline are the site's: without it a list of sentences may be the text's own. */
const FRAME: ReadonlySet<Label | null> = new Set<Label | null>(['masthead', 'navigation', 'widget', 'junk'])

/** A handful of entries make a menu; one or two lines are a button or a badge. */
function isMenu(lines: readonly Line[]): boolean {
  return lines.length >= MENU_LINES || lines.some((line) => isStrip(line))
}
