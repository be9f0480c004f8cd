import type { LabelRule } from './judge.ts'
import { HEADLINE, LEAD } from './sample.ts'
import type { Settled } from './settled.ts'
import type { Sheet } from './sheet.ts'

const ID = 'label/kicker'

/** The section or theme above the headline. */
export const kicker: LabelRule = {
  id: ID,
  summary: 'One to three words right above the headline that belong to no menu.',
  examples: [
    { page: `محليات\n\n${HEADLINE}\n\n${LEAD}`, given: { 3: 'headline' }, expect: { 1: 'kicker' } },
    {
      page: `الأولى\nالثانية\nالثالثة\n${HEADLINE}\n\n${LEAD}`,
      given: { 4: 'headline' },
      expect: {},
      note: 'a menu',
    },
  ],
  judge(sheet, settled) {
    const headline = settled.find('headline')
    const line = sheet.lines[headline - 1]
    if (line === undefined || !settled.isOpen(line.index)) return
    if (line.words > MOST_WORDS || line.closed || !/\p{L}/u.test(line.key)) return
    if (strangersAbove(sheet, settled, line.index) > MOST_STRANGERS) return
    settled.settle(line.index, {
      label: 'kicker',
      rule: ID,
      because: 'is a word or two right above the headline',
    })
  },
}

const MOST_WORDS = 3
/** Above a kicker may stand a logo's text; more unknown lines are a menu, and the last of them its last entry. */
const MOST_STRANGERS = 1

/** The staff of the paper parts the site's own header from the article's. */
function lastOffice(settled: Settled, index: number): number {
  let at = index
  while (at > 0 && settled.labelOf(at) !== 'masthead') at--
  return at
}

function strangersAbove(sheet: Sheet, settled: Settled, index: number): number {
  const touching = sheet.lines[index]?.gap === 0
  return sheet.lines
    .slice(lastOffice(settled, index), index)
    .filter(
      (line) => settled.isOpen(line.index) || (touching && settled.labelOf(line.index) === 'navigation'),
    ).length
}
