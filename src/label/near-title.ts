import type { LabelRule } from './judge.ts'
import type { Line } from './line.ts'
import { likeTitle, type TitleLikeness } from './same-title.ts'
import { HEADLINE, LEAD } from './sample.ts'
import type { Settled } from './settled.ts'
import type { Sheet } from './sheet.ts'
import { bodyStart } from './zones.ts'

const ID = 'label/near-title'

const BECAUSE: Readonly<Record<TitleLikeness, string>> = {
  equal: 'says the same as the headline, line',
  affix: 'is the headline with a site or section name around it, line',
  cut: 'is the beginning of the headline, line',
}

/** Further copies of the headline: other quotes, other spelling of the same letters, a site name glued on, cut short. */
export const nearTitle: LabelRule = {
  id: ID,
  summary: 'A further copy of the headline: equal but for quotes and marks, with a site name, or cut short.',
  examples: [
    { page: `${HEADLINE}\n\n«${HEADLINE}»\n\n${LEAD}`, given: { 1: 'headline' }, expect: { 3: 'duplicate' } },
    {
      page: `${HEADLINE}\n${HEADLINE} - بوابة النهر\n${LEAD}`,
      given: { 1: 'headline' },
      expect: { 2: 'duplicate' },
    },
    {
      page: `مقتل 3 جنود في انفجار\n\nمقتل 30 جنود في انفجار\n\n${LEAD}`,
      given: { 1: 'headline' },
      expect: {},
      note: 'a number differs',
    },
    {
      page: `من يفتتح الجسر الجديد؟\n\n${LEAD}\nمن يفتتح الجسر الجديد؟\nوزير النقل`,
      given: { 1: 'headline' },
      expect: {},
      note: 'a question above its answer',
    },
  ],
  judge(sheet, settled) {
    const at = settled.find('headline')
    const headline = sheet.lines[at]
    if (headline === undefined) return
    const start = bodyStart(sheet, settled)
    for (const line of sheet.lines) {
      if (!settled.isOpen(line.index)) continue
      const like = likeTitle(headline, line)
      if (like === null || line.index >= start + (like === 'equal' ? REACH : 0)) continue
      if (isCaptionPair(sheet, line) || (line.index > start && isAsked(sheet, line))) continue
      settleCopy(settled, headline, line, like)
    }
  },
}

/** The headline is printed again below the first paragraph at most; further down it closes the text. */
const REACH = 3

/** Printed twice in adjoining lines below the headline it is the picture's caption, whatever it says. */
function isCaptionPair(sheet: Sheet, line: Line): boolean {
  const next = sheet.lines[line.index + 1]
  return next?.gap === 0 && line.says(next)
}

/** Below a paragraph the question of the headline is put again, for what stands below it to answer. */
function isAsked(sheet: Sheet, { index, plain }: Line): boolean {
  return /[؟?]["”»]?\s*$/u.test(plain) && sheet.lines[index + 1] !== undefined
}

function settleCopy(settled: Settled, headline: Line, line: Line, like: TitleLikeness): void {
  const because = `${BECAUSE[like]} ${headline.block.line}`
  settled.settle(line.index, { label: 'duplicate', rule: ID, because, of: headline.index })
}
