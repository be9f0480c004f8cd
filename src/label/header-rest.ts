import type { LabelRule } from './judge.ts'
import type { Line } from './line.ts'
import { isStrip } from './line.ts'
import { HEADLINE, LEAD, SECOND } from './sample.ts'

const ID = 'label/header-rest'

/** What stands above the headline and is no sentence: menus, tickers, buttons. */
export const headerRest: LabelRule = {
  id: ID,
  summary: 'Short lines above the headline that no other rule knows: menus, tickers, buttons.',
  examples: [
    { page: `بث حي\n\n${HEADLINE}\n\n${LEAD}`, given: { 3: 'headline' }, expect: { 1: 'junk' } },
    {
      page: `${LEAD}\n\n${HEADLINE}\n\n${SECOND}`,
      given: { 3: 'headline' },
      expect: {},
      note: 'a sentence above the headline',
    },
  ],
  judge(sheet, settled) {
    const headline = settled.find('headline')
    if (headline < 0 || sheet.firstFirm === sheet.lines.length) return
    const open = sheet.lines.slice(0, headline).filter((line) => settled.isOpen(line.index) && !line.prose)
    const label = isMenu(open) ? 'navigation' : 'junk'
    for (const line of open) {
      settled.settle(line.index, { label, rule: ID, because: 'stands above the headline and is no sentence' })
    }
  },
}

const MENU_LINES = 5

/** A handful of entries make a menu; one or two lines are a button or a badge. */
function isMenu(lines: readonly Line[]): boolean {
  return lines.length >= MENU_LINES || lines.some((line) => isStrip(line.plain, line.words))
}
