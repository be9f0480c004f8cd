import type { LabelRule } from './judge.ts'
import type { Line } from './line.ts'
import { LEAD } from './sample.ts'
import type { Settled } from './settled.ts'
import type { Sheet } from './sheet.ts'

const ID = 'label/author-box'

/** The box below an article: the author's name alone, and a sentence that begins with it and tells the trade. */
export const authorBox: LabelRule = {
  id: ID,
  summary: 'The author’s name below the body, and the sentence below it that tells who that is.',
  examples: [
    {
      page: `${LEAD}\n\nسامي الوادي\n\nسامي الوادي، صحفي مهتم بأخبار النقل والطرق في المدينة القديمة.`,
      expect: { 3: 'byline', 5: 'byline' },
    },
    {
      page: `${LEAD}\n\nسامي الوادي\n\nسامي الوادي حضر الافتتاح مع وزير النقل.`,
      expect: {},
      note: 'a sentence of the body',
    },
  ],
  judge(sheet, settled) {
    for (const line of sheet.lines.slice(-REACH)) {
      if (!isNote(sheet, settled, line)) continue
      settled.settle(line.index - 1, {
        label: 'byline',
        rule: ID,
        because: 'is the name in the box about the author',
      })
      settled.settle(line.index, { label: 'byline', rule: ID, because: 'tells who the author is' })
    }
  },
}

const REACH = 12
const MOST_WORDS = 4
/** Boxes print `name, journalist who …`; a sentence of news goes on without a comma. */
const COMMA = /[،,]/
const NAME_UNITS = 60
/** What authors are; matched on folded words right behind the name. */
const TRADE =
  /^ (?:هو |هي )?(?:صحفي|صحفيه|صحافي|صحافيه|كاتب|كاتبه|محرر|محرره|مراسل|مراسله|اعلامي|اعلاميه|باحث|باحثه)(?: |$)/

function isNote(sheet: Sheet, settled: Settled, line: Line): boolean {
  const name = sheet.lines[line.index - 1]
  if (name === undefined || !settled.isOpen(name.index) || !settled.isOpen(line.index)) return false
  if (name.words < 2 || name.words > MOST_WORDS || name.closed || line.index < sheet.lastProse) return false
  return (
    COMMA.test(line.plain.slice(0, NAME_UNITS)) &&
    line.key.startsWith(name.key) &&
    TRADE.test(line.key.slice(name.key.length))
  )
}
